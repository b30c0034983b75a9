// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QGuiApplication>
#include <QObject>
#include <QSignalBlocker>

namespace grapnel
{

/// While it lives, painters begin with text from left to right in mirrored windows too. A painter takes its direction
/// from the application alone, and Scintilla makes its own: braces would be turned round and strings put into another
/// order. The windows do not learn of it. For the time of a paint event.
class LeftToRightPainting final : public QObject
{
public:
    LeftToRightPainting() : m_blocker(qGuiApp)
    {
        qGuiApp->installEventFilter(this);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    ~LeftToRightPainting() override { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    Q_DISABLE_COPY_MOVE(LeftToRightPainting)

    bool eventFilter(QObject *, QEvent *event) override
    {
        return event->type() == QEvent::ApplicationLayoutDirectionChange;
    }

private:
    QSignalBlocker m_blocker;
};

} // namespace grapnel
