// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QWidget>

namespace grapnel
{

/// The control of a window with this accessible name; null when there is none.
template<typename T> T *named(const QWidget &window, const QString &name)
{
    for (T *widget : window.findChildren<T *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

/// What shows with this text, mnemonics aside; null when nothing does.
template<typename Button = QPushButton> Button *button(const QWidget &window, const QString &text)
{
    for (auto *candidate : window.findChildren<Button *>()) {
        if (candidate->text().remove(u'&') == text && candidate->isVisibleTo(&window))
            return candidate;
    }
    return nullptr;
}

inline QAction *menuAction(const QWidget &window, const QString &text)
{
    for (auto *action : window.findChildren<QAction *>()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

/// A text of several lines that has no room for all of them; empty when there is none.
inline QString cutText(const QWidget &window)
{
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            return label->text();
    }
    return {};
}

/// A window on its own heap, as the application makes it: it deletes itself when it closes.
template<typename Window> struct Opened {
    QPointer<Window> window{};
    ~Opened() { delete window; }
    Window *operator->() const { return window.data(); }
    Window &operator*() const { return *window; }
};

} // namespace grapnel
