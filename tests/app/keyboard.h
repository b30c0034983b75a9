// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace grapnel
{

/// Somebody who has a keyboard and nothing else.
namespace keyboard
{

inline QString nameOf(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button ? button->text().remove(u'&') : QString();
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    QTest::keyClick(target, key, modifiers);
}

inline void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

/// Presses Tab until the focus is on what is called so. False when that never happens.
inline bool tabTo(const QString &name)
{
    for (int presses = 0; presses < 60; ++presses) {
        if (QApplication::focusWidget() && nameOf(QApplication::focusWidget()) == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

} // namespace keyboard

} // namespace grapnel
