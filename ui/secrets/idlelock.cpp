// SPDX-License-Identifier: GPL-3.0-or-later
#include "idlelock.h"

#include <QCoreApplication>
#include <QEvent>

namespace grapnel
{

using namespace std::chrono_literals;

namespace
{

bool isInput(const QEvent &event)
{
    // what the program sends itself is nobody's doing
    if (!event.spontaneous())
        return false;
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleLock::IdleLock(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setInterval(5s);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::look);
}

IdleLock::~IdleLock() = default;

void IdleLock::setTime(std::optional<std::chrono::minutes> time)
{
    m_time = time;
    m_isIdle = false;
    m_lastInput = m_clock.now();
    if (!time) {
        m_timer.stop();
        QCoreApplication::instance()->removeEventFilter(this);
        return;
    }
    m_timer.start();
    // a filter that is there already is only moved to the front
    QCoreApplication::instance()->installEventFilter(this);
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (m_time && isInput(*event)) {
        look();
        m_isIdle = false;
        m_lastInput = m_clock.now();
        if (!m_timer.isActive())
            m_timer.start();
    }
    return QObject::eventFilter(watched, event);
}

void IdleLock::look()
{
    const QDateTime now = m_clock.now();
    // a clock that was set back must not make it longer
    if (now < m_lastInput)
        m_lastInput = now;
    if (!m_time || m_isIdle || m_lastInput.addSecs(std::chrono::seconds(*m_time).count()) > now)
        return;
    m_isIdle = true;
    m_timer.stop();
    Q_EMIT idled(*m_time);
}

} // namespace grapnel
