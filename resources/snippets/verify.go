package webhook

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
)

// IsFromZendesk reports whether Zendesk signed the request.
//
//	secret     the webhook's signing secret, as text
//	timestamp  header X-Zendesk-Webhook-Signature-Timestamp
//	body       the raw bytes: io.ReadAll(request.Body)
//	signature  header X-Zendesk-Webhook-Signature
func IsFromZendesk(secret, timestamp string, body []byte, signature string) bool {
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write([]byte(timestamp))
	mac.Write(body)
	expected := base64.StdEncoding.EncodeToString(mac.Sum(nil))
	return hmac.Equal([]byte(expected), []byte(signature))
}
