// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox.h"

namespace grapnel
{

/// An inbox without a socket: requests come when the test emits requestReceived().
class FakeInbox final : public Inbox
{
public:
    void start(quint16) override
    {
        m_isListening = true;
        Q_EMIT listeningChanged(true);
    }
    void stop() override
    {
        m_isListening = false;
        Q_EMIT listeningChanged(false);
    }
    [[nodiscard]] bool isListening() const override { return m_isListening; }
    [[nodiscard]] QUrl url() const override
    {
        return m_isListening ? QUrl(QStringLiteral("http://127.0.0.1:8123/")) : QUrl();
    }
    void setAnswer(const InboxAnswer &answer) override { lastAnswer = answer; }
    InboxAnswer lastAnswer;

private:
    bool m_isListening = false;
};

} // namespace grapnel
