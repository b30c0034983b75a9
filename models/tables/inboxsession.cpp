// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxsession.h"

namespace grapnel
{

InboxSession::InboxSession(std::unique_ptr<Inbox> inbox, WebhookService *service, QObject *parent, const Clock &clock)
    : QObject(parent), m_inbox(std::move(inbox)), m_checker(service, nullptr, clock)
{
    m_inbox->setAnswer(m_answer);
    connect(m_inbox.get(), &Inbox::requestReceived, this, &InboxSession::take);
    connect(&m_checker, &SignatureChecker::checked, &m_requests, &InboxTableModel::setCheck);
}

InboxSession::~InboxSession()
{
    // what breaks off now is of no interest any more
    m_inbox->disconnect(this);
}

void InboxSession::stop()
{
    m_inbox->stop();
    m_checker.forgetSecrets();
    dropChecks();
}

void InboxSession::setAnswer(const InboxAnswer &answer)
{
    m_answer = answer;
    m_inbox->setAnswer(answer);
}

void InboxSession::setVerifying(bool isVerifying)
{
    if (m_isVerifying == isVerifying)
        return;
    m_isVerifying = isVerifying;
    if (!isVerifying) {
        m_checker.forgetSecrets();
        dropChecks();
        return;
    }
    for (int row = m_requests.rowCount() - 1; row >= 0; --row) {
        if (m_requests.check(row).state == SignatureCheck::State::NotChecked)
            check(ReceivedRequest(m_requests.request(row)));
    }
}

void InboxSession::take(const ReceivedRequest &request)
{
    m_requests.prepend(request);
    if (m_isVerifying)
        check(request);
}

void InboxSession::check(const ReceivedRequest &request)
{
    // of half a body nothing can be said
    if (request.fault != ReceivedRequest::Fault::None)
        return;
    m_requests.setCheck(request.number, {.state = SignatureCheck::State::Checking});
    m_checker.check(request);
}

void InboxSession::dropChecks()
{
    for (int row = 0; row < m_requests.rowCount(); ++row) {
        if (m_requests.check(row).state == SignatureCheck::State::Checking)
            m_requests.setCheck(m_requests.request(row).number, {});
    }
}

} // namespace grapnel
