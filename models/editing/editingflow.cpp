// SPDX-License-Identifier: GPL-3.0-or-later
#include "editingflow.h"

#include <QTimer>

namespace grapnel
{

EditingFlow::EditingFlow(WebhookService &service, QObject *parent) : QObject(parent), m_service(service) { }

void EditingFlow::enter(Stage stage, PendingCall call)
{
    m_call = std::move(call);
    if (m_stage == stage)
        return;
    m_stage = stage;
    Q_EMIT stageChanged(stage);
}

void EditingFlow::leave()
{
    m_call.cancel();
    m_stage = Stage::Idle;
}

void EditingFlow::leaveAndTell(std::function<void()> then)
{
    m_stage = Stage::Idle;
    m_call = soon(std::move(then));
}

PendingCall EditingFlow::soon(std::function<void()> then)
{
    return after(std::chrono::milliseconds(0), std::move(then));
}

PendingCall EditingFlow::settle(std::function<void()> then)
{
    return after(m_settleTime, std::move(then));
}

PendingCall EditingFlow::after(std::chrono::milliseconds time, std::function<void()> then)
{
    auto *const timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [timer, then = std::move(then)] {
        timer->deleteLater();
        then();
    });
    timer->start(time);
    return PendingCall([timer = QPointer<QTimer>(timer)] {
        if (timer) {
            timer->stop();
            timer->deleteLater();
        }
    });
}

} // namespace grapnel

#include "moc_editingflow.cpp"
