// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"

#include <QStringList>

namespace grapnel
{

/// How the credentials of an account come about. Reference: section 2.
enum class SignInMethod {
    /// Authorization code with PKCE in the system's browser.
    OAuthBrowser,
    /// A confidential client's own grant: asked for again when the token ends.
    OAuthClientCredentials,
    /// A pasted OAuth access token: used until it ends.
    AccessToken,
    /// Basic login; Zendesk ends these tokens on 2027-04-30.
    ApiToken,
};

/// What is saved of an account in the settings: nothing secret.
struct AccountProfile {
    /// Ours, a UUID without braces: the name of its keychain entry. Empty: not saved yet.
    QString id{};
    QString name{};
    QUrl baseUrl{};
    Environment environment = Environment::Production;
    SignInMethod method = SignInMethod::OAuthBrowser;
    /// The OAuth client's unique identifier; of the two methods with a client.
    QString clientId{};
    /// Of SignInMethod::ApiToken.
    QString email{};
    /// Scopes that were asked for at the last sign-in and are asked for again; empty: defaultScopes().
    QStringList scopes{};
    /// Nothing may be changed in this account from here.
    bool isReadOnly = false;
    /// Of the address on 127.0.0.1 that the browser comes back to; 0: any that is free. A fixed one is for servers that
    /// compare the redirect URL with its port, against RFC 8252.
    quint16 redirectPort = 0;
    friend bool operator==(const AccountProfile &, const AccountProfile &) = default;
};

/// The least that the features need: webhooks:read, webhooks:write, users:read; without the writing one for an account
/// that is read only. Reference: section 2.2.
[[nodiscard]] QStringList defaultScopes(bool isReadOnly);

/// The URL of a subdomain of zendesk.com; empty when \a subdomain is none. A whole host or URL of one that was typed or
/// pasted is taken for its subdomain.
[[nodiscard]] QUrl baseUrlOfSubdomain(const QString &subdomain);

} // namespace grapnel
