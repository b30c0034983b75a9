// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retrypolicy.h"

#include <QMap>
#include <QString>

#include <chrono>

namespace grapnel
{

/// The operations of the webhooks API, by the names of the reference's section 7; the name in settings is
/// operationKey().
enum class WebhookOperation { List, Show, Create, Clone, Update, Patch, Delete, Test, ShowSecret, ResetSecret };
[[nodiscard]] QString operationKey(WebhookOperation operation);

/// How the application reaches servers. Holds no secret: the proxy's password is in the keychain.
struct NetworkPreferences {
    enum class ProxyMode {
        /// What the system, or the environment, says.
        System,
        None,
        Manual,
    };
    enum class ProxyKind { Http, Socks5 };

    ProxyMode proxyMode = ProxyMode::System;
    /// With ProxyMode::Manual. Loopback addresses never go through a proxy.
    ProxyKind proxyKind = ProxyKind::Http;
    QString proxyHost{};
    quint16 proxyPort = 8080;
    /// Empty: the proxy asks for no login.
    QString proxyUser{};
    /// PEM file of further certificate authorities that are trusted; empty: the system's only.
    QString caFile{};
    /// Until a request is on its way; without a byte in either direction after that; and of a request as a whole.
    std::chrono::seconds connectTime{15};
    std::chrono::seconds inactivityTime{30};
    std::chrono::seconds overallTime{120};
    /// Short, because somebody waits for the error.
    RetryPolicy retry{.enabled = true,
                      .initialInterval = std::chrono::milliseconds(500),
                      .maxInterval = std::chrono::milliseconds(4'000),
                      .exponent = 1.5,
                      .maxElapsedTime = std::chrono::milliseconds(8'000),
                      .retryConnectionErrors = true};
    /// In place of \a retry, for those that have one of their own.
    QMap<WebhookOperation, RetryPolicy> operationRetry{};
    friend bool operator==(const NetworkPreferences &, const NetworkPreferences &) = default;
};

} // namespace grapnel
