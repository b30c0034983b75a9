// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention.h"

#include "activation.h"

#include <QApplication>

namespace grapnel
{

Attention::Attention(std::function<bool()> isAway, QObject *parent) : QObject(parent), m_isAway(std::move(isAway))
{
    if (!m_isAway)
        m_isAway = [] { return QGuiApplication::applicationState() != Qt::ApplicationActive; };
    connect(&m_notifier, &DesktopNotifier::activated, this, [this](const QString &token) {
        if (m_window)
            bringToFront(*m_window, token);
    });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_notifier.withdraw();
    });
}

void Attention::tell(const QString &text)
{
    if (!m_isEnabled || !m_isAway())
        return;
    if (m_window)
        QApplication::alert(m_window);
    m_notifier.show(text);
}

} // namespace grapnel
