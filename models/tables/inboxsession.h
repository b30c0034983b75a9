// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox.h"
#include "inboxtablemodel.h"
#include "signaturechecker.h"

#include <memory>

namespace grapnel
{

/// What outlives the window of the local inbox: the receiver, the requests that came, how they are answered, and
/// whether their signatures are checked. Listens only between start() and stop(); requests stay until clear().
class InboxSession final : public QObject
{
    Q_OBJECT

public:
    /// \a service as SignatureChecker takes it; goes with the account, so a session belongs to one.
    InboxSession(std::unique_ptr<Inbox> inbox, WebhookService *service, QObject *parent = nullptr,
                 const Clock &clock = Clock::system());
    ~InboxSession() override;

    [[nodiscard]] Inbox &inbox() const { return *m_inbox; }
    [[nodiscard]] InboxTableModel &requests() { return m_requests; }

    void start(quint16 port) { m_inbox->start(port); }
    /// Also forgets the secrets; checks under way end as not checked.
    void stop();

    [[nodiscard]] const InboxAnswer &answer() const { return m_answer; }
    void setAnswer(const InboxAnswer &answer);

    /// On at first. Switching it on checks what is here and unchecked; off forgets the secrets.
    void setVerifying(bool isVerifying);
    [[nodiscard]] bool isVerifying() const { return m_isVerifying; }

private:
    void take(const ReceivedRequest &request);
    void check(const ReceivedRequest &request);
    void dropChecks();

    std::unique_ptr<Inbox> m_inbox;
    SignatureChecker m_checker;
    InboxTableModel m_requests;
    InboxAnswer m_answer;
    bool m_isVerifying = true;
};

} // namespace grapnel
