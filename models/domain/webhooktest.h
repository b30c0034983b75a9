// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook.h"

#include <chrono>

namespace grapnel
{

/// What Test is asked to send. With a webhook id Zendesk fills in what is disengaged; without one endpoint,
/// method and format are needed. Reference: section 7.8.
struct WebhookTest {
    std::optional<QString> webhookId{};
    std::optional<QString> endpoint{};
    std::optional<OpenEnum<HttpMethod>> method{};
    std::optional<OpenEnum<RequestFormat>> format{};
    std::optional<SentAuthentication> authentication{};
    QList<CustomHeader> customHeaders{};
    std::optional<QString> payload{};
    friend bool operator==(const WebhookTest &, const WebhookTest &) = default;
};

/// The destination's answer to a test. Its 4xx and 5xx are results, not errors.
struct WebhookTestResult {
    /// Disengaged: the destination did not answer.
    std::optional<int> statusCode{};
    /// In the order of the answer; names may repeat.
    QList<CustomHeader> headers{};
    /// As the API has it: UTF-8 as a rule; 50 MB are possible.
    QByteArray payload{};
    /// Words of the API about the call, where it has any.
    QString message{};
    /// From sending the request to the last byte of its answer, measured here.
    std::chrono::milliseconds elapsed{0};
    friend bool operator==(const WebhookTestResult &, const WebhookTestResult &) = default;
};

} // namespace grapnel
