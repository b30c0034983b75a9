const crypto = require("node:crypto");

// True if Zendesk signed the request.
//   secret     the webhook's signing secret, as text
//   timestamp  header x-zendesk-webhook-signature-timestamp
//   body       the raw bytes as a Buffer: express.raw({ type: "*/*" }) puts them into req.body
//   signature  header x-zendesk-webhook-signature
function isFromZendesk(secret, timestamp, body, signature) {
  const digest = crypto.createHmac("sha256", secret).update(timestamp).update(body).digest("base64");
  const expected = Buffer.from(digest);
  const received = Buffer.from(signature);
  return expected.length === received.length && crypto.timingSafeEqual(expected, received);
}

module.exports = { isFromZendesk };
