require "openssl"

# True if Zendesk signed the request.
#   secret     the webhook's signing secret, as text
#   timestamp  header X-Zendesk-Webhook-Signature-Timestamp
#   body       the raw bytes: request.raw_post in Rails, request.body.read in Rack
#   signature  header X-Zendesk-Webhook-Signature
def from_zendesk?(secret, timestamp, body, signature)
  digest = OpenSSL::HMAC.digest("SHA256", secret, timestamp.b + body.b)
  OpenSSL.secure_compare([digest].pack("m0"), signature)
end
