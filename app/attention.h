// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktopnotifier.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace grapnel
{

/// Tells the user what has ended while no window of the program was active: the entry in the task bar asks for
/// attention, and a notification brings the window to the front when it is chosen. Goes away by itself when the user
/// comes back.
class Attention final : public QObject
{
    Q_OBJECT

public:
    /// \a isAway: no window is active; else the application is asked.
    explicit Attention(std::function<bool()> isAway = {}, QObject *parent = nullptr);

    /// What is brought to the front; not owned, may go.
    void setWindow(QWidget *window) { m_window = window; }
    /// Off: nothing is told.
    void setEnabled(bool enabled) { m_isEnabled = enabled; }
    /// \a text: what has ended, in numbers; no name and nothing secret.
    void tell(const QString &text);

private:
    std::function<bool()> m_isAway;
    QPointer<QWidget> m_window;
    DesktopNotifier m_notifier;
    bool m_isEnabled = true;
};

} // namespace grapnel
