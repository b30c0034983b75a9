// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhooklist.h"

#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace grapnel
{

/// Status filter and search field, and chips for what is in force. The fields are the source of what is wanted; the
/// list's state only decides what chips and placeholder say.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// \a clear is the action behind the "Clear filters" button; its trigger is to call clear().
    explicit FilterBar(QAction *clear, QWidget *parent = nullptr);

    /// Fills the fields; no signal.
    void setFilter(const WebhookList::Filter &filter);
    void showState(const WebhookList::State &state);
    /// Puts the focus into the search field and selects its text.
    void focusSearch();
    void setStatus(std::optional<WebhookStatus> status);
    [[nodiscard]] std::optional<WebhookStatus> status() const;
    /// Empties the fields; emits cleared() alone.
    void clear();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void textChanged(const QString &text);
    void statusChanged(std::optional<grapnel::WebhookStatus> status);
    void cleared();
    /// The user goes on from the search field to the rows: Down, Enter, or Escape in an empty field.
    void left();

private:
    void addChip(const QString &text, void (FilterBar::*remove)());
    void removeText();
    void removeStatus();
    [[nodiscard]] QString chipText(const QString &search, WebhookList::Scope scope) const;

    QComboBox *m_status;
    QLineEdit *m_search;
    QHBoxLayout *m_chips;
    QWidget *m_clear;
    WebhookList::Filter m_shown;
    WebhookList::Scope m_shownScope = WebhookList::Scope::ServerNames;
};

} // namespace grapnel
