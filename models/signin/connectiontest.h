// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountservice.h"
#include "signinnetwork.h"

#include <QObject>

namespace grapnel
{

/// Asks for the user and for one webhook at the same time, and reports when both have ended. Deletes itself then.
/// Reference: section 2.3.
class ConnectionTest final : public QObject
{
    Q_OBJECT

public:
    ConnectionTest(const Account &account, const QStringList &scopes, const SignInNetwork &network, QObject *parent);

Q_SIGNALS:
    /// Once, from the event loop; not when this was destroyed before.
    void finished(const grapnel::ConnectionReport &report);

private:
    void takeUser(const ApiResult<HttpAnswer> &answer);
    void takeWebhooks(const ApiResult<HttpAnswer> &answer);
    void noteEnd();

    ConnectionReport m_report;
    PendingCall m_user;
    PendingCall m_webhooks;
    int m_running = 2;
};

} // namespace grapnel
