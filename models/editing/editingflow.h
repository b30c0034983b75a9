// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookservice.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>

namespace grapnel
{

/// What is common to the flows that write: one thing at a time, over a service that must outlive the flow.
///
/// A flow answers by its signals, never from inside the call that starts, cancels or goes on with it. It may be
/// deleted at any time, by a receiver of its own signals too; what was under way is then dropped unseen.
class EditingFlow : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        /// Nothing is under way.
        Idle,
        /// Reads before anything is sent.
        Looking,
        /// Waits for the user's answer; nothing was sent.
        Asking,
        /// A write is on its way.
        Sending,
        /// The answer to a write never came: finds out what the server did.
        Checking,
        /// The write is done; reads the fresh copy.
        Refreshing,
    };
    Q_ENUM(Stage)

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isRunning() const { return m_stage != Stage::Idle; }

    /// How long to wait before looking for a write whose answer never came: the server may still be at it. 1 s.
    void setSettleTime(std::chrono::milliseconds time) { m_settleTime = time; }

Q_SIGNALS:
    /// Comes for every stage but Idle: the end is told by the signal that says how it ended.
    void stageChanged(grapnel::EditingFlow::Stage stage);

protected:
    EditingFlow(WebhookService &service, QObject *parent);

    [[nodiscard]] WebhookService &service() const { return m_service; }
    /// Goes to \a stage, which \a call is the work of. To be the last statement: a receiver may delete the flow.
    void enter(Stage stage, PendingCall call);
    /// Goes to Idle and drops what is under way, without a signal.
    void leave();
    /// Calls \a then from the event loop, after leave(); dropped by whatever is entered in between.
    void leaveAndTell(std::function<void()> then);
    /// The work of calling \a then from the event loop.
    [[nodiscard]] PendingCall soon(std::function<void()> then);
    /// The work of waiting for the settle time.
    [[nodiscard]] PendingCall settle(std::function<void()> then);

private:
    [[nodiscard]] PendingCall after(std::chrono::milliseconds time, std::function<void()> then);

    WebhookService &m_service;
    std::chrono::milliseconds m_settleTime{1000};
    Stage m_stage = Stage::Idle;
    PendingCall m_call;
};

} // namespace grapnel
