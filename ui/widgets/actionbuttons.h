// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QPointer>
#include <QPushButton>
#include <QWidget>

namespace grapnel
{

class CopyButton;
class FlowLayout;

/// A row of push buttons for actions, wrapped where it is too long. The buttons follow their actions: text, enabled,
/// visible; an action that is deleted takes its button with it.
class ActionButtons final : public QWidget
{
    Q_OBJECT

public:
    /// \a alignment as FlowLayout takes it.
    explicit ActionButtons(Qt::Alignment alignment = Qt::AlignLeading, QWidget *parent = nullptr);

    /// In the order of Tab.
    void placeAfter(QWidget *before);
    /// Buttons of actions that were there before stay, with their focus. Actions are not owned.
    void setActions(const QList<QAction *> &actions);
    /// Adds "Copy details" behind them; empty takes it away.
    void setDetails(const QString &details);
    [[nodiscard]] bool isEmpty() const;
    /// The button of \a action, or null.
    [[nodiscard]] QPushButton *button(const QAction *action) const;

private:
    struct Entry {
        QPointer<QAction> action{};
        QPushButton *button = nullptr;
    };
    Entry makeEntry(QAction *action);
    void update(const Entry &entry);

    FlowLayout *m_layout = nullptr;
    QList<Entry> m_entries;
    CopyButton *m_copy = nullptr;
};

} // namespace grapnel
