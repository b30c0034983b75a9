// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsersignin.h"

#include "apierrorreader.h"
#include "loopbackredirect.h"
#include "oauthrequests.h"
#include "pkce.h"

#include <utility>

namespace grapnel
{

using Kind = SignInError::Kind;

BrowserSignIn::BrowserSignIn(Task task, SignInNetwork network, QObject *parent)
    : QObject(parent), m_task(std::move(task)), m_network(std::move(network))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(m_task.time);
    connect(&m_deadline, &QTimer::timeout, this, &BrowserSignIn::noteTimeIsOver);
    QMetaObject::invokeMethod(this, &BrowserSignIn::start, Qt::QueuedConnection);
}

BrowserSignIn::~BrowserSignIn()
{
    if (m_listener)
        m_listener->end(RedirectPage::Cancelled);
}

void BrowserSignIn::cancel()
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline.stop();
    m_exchange.cancel();
    if (m_listener)
        m_listener->end(RedirectPage::Cancelled);
    deleteLater();
}

void BrowserSignIn::start()
{
    if (m_isOver)
        return;
    // the client would refuse to send the code there, but the browser must not be sent there either
    if (checkBaseUrl(m_task.profile.baseUrl) != BaseUrlProblem::None) {
        const QString detail = tr("Nothing was opened: the base URL of the account cannot be used.");
        return fail({.kind = Kind::Refused, .detail = detail, .api = {.kind = ApiError::Kind::Tls, .detail = detail}});
    }
    const quint16 port = m_task.profile.redirectPort;
    if (port != 0)
        LoopbackRedirect::release(parent(), port);
    m_listener = new LoopbackRedirect(parent(), {});
    if (!m_listener->listen(port))
        return fail({.kind = Kind::NoListener});
    connect(m_listener, &LoopbackRedirect::redirected, this, &BrowserSignIn::takeRedirect);
    m_verifier = makeCodeVerifier();
    m_deadline.start();
    m_task.openBrowser(
        authorizeUrl(m_task.profile, m_listener->url(), m_listener->state(), codeChallengeOf(m_verifier)));
}

void BrowserSignIn::takeRedirect(const RedirectAnswer &answer)
{
    if (m_isOver)
        return;
    m_deadline.stop();
    if (!answer.error.isEmpty())
        return fail({.kind = Kind::Denied,
                     .code = plainExcerpt(answer.error),
                     .detail = plainExcerpt(answer.errorDescription)});
    const CodeGrant grant{.code = answer.code, .verifier = m_verifier, .redirectUri = m_listener->url()};
    m_exchange
        = m_network.requestTokens(m_task.profile, tokensForCode(m_task.profile, grant, m_task.given.clientSecret), this,
                                  [this](const Result<OAuthTokens, SignInError> &tokens) { takeTokens(tokens); });
}

void BrowserSignIn::takeTokens(const Result<OAuthTokens, SignInError> &tokens)
{
    if (!tokens)
        return fail(tokens.error());
    m_isOver = true;
    m_listener->end(RedirectPage::SignedIn);
    deleteLater();
    AccountSecrets secrets = m_task.given;
    secrets.tokens = *tokens;
    Q_EMIT finished(secrets);
}

void BrowserSignIn::noteTimeIsOver()
{
    fail({.kind = m_listener->hasSeenWrongState() ? Kind::WrongState : Kind::TimedOut});
}

void BrowserSignIn::fail(const SignInError &error)
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline.stop();
    const bool isTime = error.kind == Kind::TimedOut || error.kind == Kind::WrongState;
    if (m_listener)
        m_listener->end(isTime ? RedirectPage::TimedOut : RedirectPage::NotSignedIn);
    deleteLater();
    Q_EMIT finished(error);
}

} // namespace grapnel

#include "moc_browsersignin.cpp"
