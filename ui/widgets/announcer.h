// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QWidget>

namespace grapnel
{

/// Never shown: only screen readers know of it.
class Announcement final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
};

/// What a screen reader says by itself in one window, wherever the focus is. Qt 6.4 has no event for that, and its
/// bridge on Linux drops alerts; what arrives there is that an object shows. So each announcement is an object of its
/// own, of the role of a notification, with nothing to see.
class Announcer final : public QObject
{
    Q_OBJECT

public:
    /// Has \a text said, once, in the window of \a about. What is told within a moment is said in one breath, and the
    /// same text twice in it is said once. Secrets must not be told.
    static void say(QWidget &about, const QString &text);

    explicit Announcer(QWidget *window);

Q_SIGNALS:
    void announced(const QString &text);

private:
    void add(const QString &text);
    void sayWaiting();
    void end();

    QWidget *m_window;
    QPointer<Announcement> m_current;
    QStringList m_waiting;
    QTimer m_breath;
    QTimer m_lifetime;
};

} // namespace grapnel
