// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QString>
#include <QUrl>

#include <variant>

namespace grapnel
{

/// How the application signs in at Zendesk. Reference: section 2.1.
struct NoCredentials {
};
struct AccessToken {
    Secret token{};
};
/// Basic login with "EMAIL/token"; ends for good on 2027-04-30.
struct ApiToken {
    QString email{};
    Secret token{};
};
using Credentials = std::variant<NoCredentials, AccessToken, ApiToken>;

enum class Environment { Production, Sandbox, Other };

/// One Zendesk account and the way into it.
struct Account {
    /// What the user calls it.
    QString name{};
    /// Scheme, host and port, with a path prefix where a proxy has one; no user info, query or fragment.
    QUrl baseUrl{};
    Environment environment = Environment::Other;
    Credentials credentials{};
    /// AccountProfile::id; empty for an account that is not saved: the environment's, the demo.
    QString id{};
    /// Nothing may be changed in it from here.
    bool isReadOnly = false;

    /// Names this account's own settings; the same for the same base URL.
    [[nodiscard]] QString settingsKey() const;
};

/// Why \a url cannot be a base URL, or the URL cleaned of trailing slash, query and fragment.
/// Plain http is taken for loopback addresses only, because credentials would cross the network readable.
enum class BaseUrlProblem { None, NotAbsolute, NotHttp, NotSecure, HasUserInfo };
[[nodiscard]] BaseUrlProblem checkBaseUrl(const QUrl &url);
[[nodiscard]] QUrl cleanBaseUrl(const QUrl &url);
/// localhost, 127.0.0.0/8 and ::1.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace grapnel
