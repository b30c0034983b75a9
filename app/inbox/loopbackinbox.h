// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox.h"
#include "inboxconnection.h"

#include <QTcpServer>

namespace grapnel
{

/// The local inbox on sockets of the event loop: nothing waits for a slow sender, and there are no threads to end.
class LoopbackInbox final : public Inbox
{
    Q_OBJECT

public:
    explicit LoopbackInbox(QObject *parent = nullptr, const InboxConnection::Limits &limits = {});
    ~LoopbackInbox() override;

    void start(quint16 port) override;
    void stop() override;
    [[nodiscard]] bool isListening() const override { return m_server.isListening(); }
    [[nodiscard]] QUrl url() const override;
    void setAnswer(const InboxAnswer &answer) override { m_answer = answer; }

private:
    void acceptAll();

    InboxConnection::Limits m_limits;
    QTcpServer m_server;
    InboxAnswer m_answer;
    quint64 m_lastNumber = 0;
};

} // namespace grapnel
