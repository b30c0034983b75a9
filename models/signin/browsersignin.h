// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountsecrets.h"
#include "accountservice.h"
#include "signinnetwork.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace grapnel
{

class LoopbackRedirect;
struct RedirectAnswer;

/// One sign-in in the system's browser: authorization code with PKCE (RFC 6749, 7636 and 8252). Begins from the event
/// loop. Deletes itself at the end; its listener lingers as a child of its parent.
class BrowserSignIn final : public QObject
{
    Q_OBJECT

public:
    struct Task {
        AccountProfile profile{};
        /// What is returned, with the new tokens; its client secret is sent if there is one.
        AccountSecrets given{};
        /// Called once with the address of the authorization page, unless it ends before that.
        std::function<void(const QUrl &)> openBrowser{};
        /// How long the browser may take.
        std::chrono::milliseconds time{};
    };

    BrowserSignIn(Task task, SignInNetwork network, QObject *parent);
    ~BrowserSignIn() override;

    /// Ends it without a word.
    void cancel();

Q_SIGNALS:
    /// Once. When the time is over the kind is WrongState if something with another state has come meanwhile, else
    /// TimedOut.
    void finished(const grapnel::Result<grapnel::AccountSecrets, grapnel::SignInError> &result);

private:
    void start();
    void takeRedirect(const RedirectAnswer &answer);
    void takeTokens(const Result<OAuthTokens, SignInError> &tokens);
    void noteTimeIsOver();
    void fail(const SignInError &error);

    Task m_task;
    SignInNetwork m_network;
    Secret m_verifier;
    QPointer<LoopbackRedirect> m_listener;
    QTimer m_deadline;
    PendingCall m_exchange;
    bool m_isOver = false;
};

} // namespace grapnel
