// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountsecrets.h"
#include "apierror.h"
#include "pendingcall.h"
#include "secretstore.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <map>
#include <optional>

namespace grapnel
{

/// Why somebody could not be signed in.
struct SignInError {
    enum class Kind {
        Cancelled,
        /// Nobody finished in the browser within AccountService::signInTime.
        TimedOut,
        /// No port on loopback could be opened for the browser to come back to.
        NoListener,
        /// The server's authorization page sent an error back; see code ("access_denied") and detail.
        Denied,
        /// The time is over as with TimedOut, and meanwhile somebody called back with a state that is not ours; nothing
        /// of that was used. By itself it does not end a sign-in, or any page could abort one.
        WrongState,
        /// The token endpoint refused, or could not be reached; see api.
        Refused,
        /// It answered, but gave no token.
        NoToken,
    };
    Kind kind = Kind::Cancelled;
    QString code{};
    /// The server's words; plain text.
    QString detail{};
    /// With Kind::Refused.
    ApiError api{};
    friend bool operator==(const SignInError &, const SignInError &) = default;
};

/// What a test of the connection found. Reference: section 2.3.
struct ConnectionReport {
    /// Of users/me.json; disengaged when it could not be read (\a userError says why), which the webhooks do not need.
    struct User {
        QString name{};
        QString email{};
        /// "admin", "agent", "end-user"
        QString role{};
        friend bool operator==(const User &, const User &) = default;
    };
    std::optional<User> user{};
    std::optional<ApiError> userError{};
    /// Disengaged: one page of webhooks could be read.
    std::optional<ApiError> webhooksError{};
    /// Requests per minute for the webhooks, where the answer told.
    std::optional<int> rateLimit{};
    /// Of the rest of the API, by which the plan shows, where the answer told.
    std::optional<int> planLimit{};
    /// As the token endpoint granted them; empty: not known.
    QStringList scopes{};
    friend bool operator==(const ConnectionReport &, const ConnectionReport &) = default;
};

/// Signs in at Zendesk and out again, and tests an account before it is saved. Contexts and handlers as with
/// WebhookService. Reference: sections 2.2 and 2.3.
class AccountService : public QObject
{
    Q_OBJECT

public:
    /// How long the browser may take, in seconds.
    static constexpr int signInSeconds = 120;
    /// Of the address on 127.0.0.1 that the browser comes back to, and that the OAuth client has to allow:
    /// "http://127.0.0.1" with this path. The port is another one each time (RFC 8252, section 7.3).
    static constexpr QLatin1StringView redirectPath{"/callback"};

    template<typename T> using SignInHandler = std::function<void(Result<T, SignInError>)>;
    template<typename T> using Handler = std::function<void(ApiResult<T>)>;

    using QObject::QObject;

    /// Gets tokens for \a profile: by its scopes, or the default ones. With SignInMethod::OAuthBrowser \a openBrowser
    /// is called with the address to open, once, before the handler; \a given holds the client secret of the method
    /// with client credentials, and a browser client's if it has one. What is returned is \a given with the new
    /// tokens. Methods without a token endpoint give \a given back.
    virtual PendingCall signIn(const AccountProfile &profile, const AccountSecrets &given,
                               std::function<void(const QUrl &)> openBrowser, QObject *context,
                               SignInHandler<AccountSecrets> handler)
        = 0;
    /// Keeps secrets of an account that were renewed; AccountVault::update() without the id.
    using Keeper = std::function<PendingCall(const AccountSecrets &secrets, QObject *context,
                                             SecretStore::Handler<Done> handler)>;
    /// Reads users/me.json and one webhook with \a secrets. The handler gets a report even when both failed. Tokens
    /// that have ended are renewed for it, and kept by \a keep before they are used; without \a keep they are not
    /// renewed.
    virtual PendingCall test(const AccountProfile &profile, const AccountSecrets &secrets, const Keeper &keep,
                             QObject *context, std::function<void(const ConnectionReport &)> handler)
        = 0;
    /// Revokes the access token at the server where the method has one that was issued to us; one that has ended is
    /// renewed first, because its refresh token would outlive it.
    virtual PendingCall signOut(const AccountProfile &profile, const AccountSecrets &secrets, QObject *context,
                                Handler<Done> handler)
        = 0;
    /// signOut() for tokens that nobody will use: goes on by itself, and nobody is told what came of it.
    void discard(const AccountProfile &profile, const AccountSecrets &secrets);

private:
    std::map<int, PendingCall> m_discarding;
    int m_lastDiscarded = 0;
};

} // namespace grapnel
