<?php

/**
 * True if Zendesk signed the request.
 *
 * @param string $secret    the webhook's signing secret, as text
 * @param string $timestamp $_SERVER['HTTP_X_ZENDESK_WEBHOOK_SIGNATURE_TIMESTAMP']
 * @param string $body      the raw bytes: file_get_contents('php://input')
 * @param string $signature $_SERVER['HTTP_X_ZENDESK_WEBHOOK_SIGNATURE']
 */
function is_from_zendesk(string $secret, string $timestamp, string $body, string $signature): bool
{
    $digest = hash_hmac('sha256', $timestamp . $body, $secret, true);
    return hash_equals(base64_encode($digest), $signature);
}
