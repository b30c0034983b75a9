import base64
import hashlib
import hmac


def is_from_zendesk(secret: str, timestamp: str, body: bytes, signature: str) -> bool:
    """True if Zendesk signed the request.

    secret     the webhook's signing secret, as text
    timestamp  header X-Zendesk-Webhook-Signature-Timestamp
    body       the raw bytes: request.get_data() in Flask, request.body in Django
    signature  header X-Zendesk-Webhook-Signature
    """
    digest = hmac.new(secret.encode(), timestamp.encode() + body, hashlib.sha256).digest()
    return hmac.compare_digest(base64.b64encode(digest), signature.encode())
