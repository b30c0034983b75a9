// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpaccountservice.h"

#include "browsersignin.h"
#include "connectiontest.h"
#include "oauthrequests.h"
#include "tokenrenewal.h"

#include <QPointer>

#include <memory>
#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Calls \a answer from the event loop, unless \a context has gone or the call was cancelled.
PendingCall answerLater(QObject *context, std::function<void()> answer)
{
    auto *turn = new QObject(context);
    QMetaObject::invokeMethod(
        turn,
        [turn, answer = std::move(answer)] {
            turn->deleteLater();
            answer();
        },
        Qt::QueuedConnection);
    return PendingCall([turn = QPointer(turn)] { delete turn; });
}

bool wasIssuedToUs(const AccountProfile &profile, const AccountSecrets &secrets)
{
    const bool hasTokens
        = profile.method == SignInMethod::OAuthBrowser || profile.method == SignInMethod::OAuthClientCredentials;
    return hasTokens && secrets.tokens && !secrets.tokens->accessToken.isEmpty();
}

/// The access token has ended and cannot revoke anything, but the refresh token beside it may be good for weeks.
bool isOutlived(const OAuthTokens &tokens, const QDateTime &now)
{
    const bool hasEnded = tokens.accessExpiry.isValid() && tokens.accessExpiry <= now;
    return hasEnded && !tokens.refreshToken.isEmpty()
        && (!tokens.refreshExpiry.isValid() || now < tokens.refreshExpiry);
}

/// The access token has ended, and there is something to get another one with.
bool canBeRenewed(const AccountProfile &profile, const AccountSecrets &secrets, const QDateTime &now)
{
    if (!wasIssuedToUs(profile, secrets) || !secrets.tokens->accessExpiry.isValid()
        || now < secrets.tokens->accessExpiry)
        return false;
    return profile.method == SignInMethod::OAuthClientCredentials ? !secrets.clientSecret.isEmpty()
                                                                  : isOutlived(*secrets.tokens, now);
}

/// A token that the server does not know is as good as revoked.
bool isGone(const ApiError &error)
{
    return error.kind == ApiError::Kind::Unauthorized || error.kind == ApiError::Kind::NotFound
        || error.code == "invalid_grant"_L1;
}

PendingCall revoke(const SignInNetwork &network, const Account &account, QObject *context,
                   AccountService::Handler<Done> handler)
{
    return network.send(account, revokeToken(), context,
                        [handler = std::move(handler)](const ApiResult<HttpAnswer> &answer) {
                            if (answer || isGone(answer.error()))
                                handler(Done());
                            else
                                handler(answer.error());
                        });
}

} // namespace

HttpAccountService::HttpAccountService(std::function<ApiClientSettings()> settings, const Clock &clock, QObject *parent,
                                       std::chrono::milliseconds signInTime)
    : AccountService(parent), m_network(std::move(settings), clock), m_signInTime(signInTime)
{
}

PendingCall HttpAccountService::signIn(const AccountProfile &profile, const AccountSecrets &given,
                                       std::function<void(const QUrl &)> openBrowser, QObject *context,
                                       SignInHandler<AccountSecrets> handler)
{
    switch (profile.method) {
    case SignInMethod::OAuthBrowser:
        return signInWithBrowser(profile, given, std::move(openBrowser), context, std::move(handler));
    case SignInMethod::OAuthClientCredentials:
        return signInAsClient(profile, given, context, std::move(handler));
    case SignInMethod::AccessToken:
    case SignInMethod::ApiToken:
        break;
    }
    return answerLater(context, [given, handler = std::move(handler)] { handler(given); });
}

PendingCall HttpAccountService::signInWithBrowser(const AccountProfile &profile, const AccountSecrets &given,
                                                  std::function<void(const QUrl &)> openBrowser, QObject *context,
                                                  SignInHandler<AccountSecrets> handler)
{
    auto *flow = new BrowserSignIn(
        {.profile = profile, .given = given, .openBrowser = std::move(openBrowser), .time = m_signInTime}, m_network,
        this);
    connect(flow, &BrowserSignIn::finished, context, std::move(handler));
    connect(context, &QObject::destroyed, flow, &BrowserSignIn::cancel);
    return PendingCall([flow = QPointer(flow)] {
        if (flow)
            flow->cancel();
    });
}

PendingCall HttpAccountService::signInAsClient(const AccountProfile &profile, const AccountSecrets &given,
                                               QObject *context, SignInHandler<AccountSecrets> handler)
{
    return m_network.requestTokens(
        profile, tokensForClient(profile, given.clientSecret), context,
        [given, handler = std::move(handler)](const Result<OAuthTokens, SignInError> &tokens) {
            if (!tokens)
                return handler(tokens.error());
            AccountSecrets secrets = given;
            secrets.tokens = *tokens;
            handler(secrets);
        });
}

PendingCall HttpAccountService::test(const AccountProfile &profile, const AccountSecrets &secrets, const Keeper &keep,
                                     QObject *context, std::function<void(const ConnectionReport &)> handler)
{
    const auto run = [network = m_network, profile, context, handler = std::move(handler)](const AccountSecrets &with) {
        const QStringList scopes = with.tokens ? with.tokens->scopes : QStringList();
        auto *test
            = new ConnectionTest(signInAccountOf(profile, credentialsOf(profile, with)), scopes, network, context);
        connect(test, &ConnectionTest::finished, test, handler);
        return PendingCall([test = QPointer(test)] {
            if (test) {
                test->disconnect();
                delete test;
            }
        });
    };
    if (!keep || !canBeRenewed(profile, secrets, m_network.clock().now()))
        return run(secrets);
    // goes on when the test is cancelled, because the server deletes the old tokens
    const auto *renewal = new TokenRenewal(profile, secrets, {.owner = this, .write = keep}, m_network);
    auto *wait = new QObject(context);
    const auto second = std::make_shared<PendingCall>();
    connect(renewal, &TokenRenewal::finished, wait,
            [wait, run, second, secrets](const ApiResult<AccountSecrets> &renewed) {
                wait->deleteLater();
                // what was refused is tried as it is, so that the report says why
                *second = run(renewed ? *renewed : secrets);
            });
    return PendingCall([wait = QPointer(wait), second] {
        delete wait;
        second->cancel();
    });
}

PendingCall HttpAccountService::signOut(const AccountProfile &profile, const AccountSecrets &secrets, QObject *context,
                                        Handler<Done> handler)
{
    if (!wasIssuedToUs(profile, secrets))
        return answerLater(context, [handler = std::move(handler)] { handler(Done()); });
    if (!isOutlived(*secrets.tokens, m_network.clock().now()))
        return revoke(m_network, signInAccountOf(profile, credentialsOf(profile, secrets)), context,
                      std::move(handler));
    const auto second = std::make_shared<PendingCall>();
    const auto first = std::make_shared<PendingCall>(m_network.requestTokens(
        profile, tokensForRefresh(profile, secrets.tokens->refreshToken, secrets.clientSecret), context,
        [network = m_network, profile, context, second,
         handler = std::move(handler)](const Result<OAuthTokens, SignInError> &tokens) {
            if (tokens) {
                const Credentials fresh = AccessToken{.token = tokens->accessToken};
                *second = revoke(network, signInAccountOf(profile, fresh), context, handler);
            } else if (isGone(tokens.error().api)) {
                handler(Done());
            } else {
                handler(tokens.error().api);
            }
        }));
    return PendingCall([first, second] {
        first->cancel();
        second->cancel();
    });
}

} // namespace grapnel

#include "moc_httpaccountservice.cpp"
