// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhooklist.h"

#include <QStatusBar>
#include <QTimer>

class QAction;

namespace grapnel
{

class ElidedLabel;

/// Says what is loaded, filtered, sorted and selected, where search and sort happen, what is on its way, what the
/// API still allows and how old the rows are.
class StatusBar final : public QStatusBar
{
    Q_OBJECT

public:
    /// \a cancel stops what is on its way; not owned.
    explicit StatusBar(QAction *cancel, QWidget *parent = nullptr);

    void showList(const WebhookList &list, int selectedCount);
    void showBudget(RateBudget budget);
    /// Whether what is on its way waits for the keychain.
    void showKeychain(const WebhookList &list, bool isWaiting);

private:
    /// Has a screen reader say how many there are when a search or a reading has come to an end, not on the way there.
    void announceCounts(const WebhookList::State &state);
    void showProgress(const WebhookList &list);
    void showAge(const QDateTime &updatedAt);
    [[nodiscard]] static QString countsText(const WebhookList::State &state, int selectedCount);
    [[nodiscard]] static QString matchText(const WebhookList::State &state);
    [[nodiscard]] static QString sortText(const WebhookList &list);
    [[nodiscard]] QString progressText(const WebhookList &list) const;

    ElidedLabel *m_counts;
    ElidedLabel *m_sort;
    ElidedLabel *m_budget;
    ElidedLabel *m_updated;
    QWidget *m_progress;
    ElidedLabel *m_progressText;
    /// What is over sooner shows no progress.
    QTimer m_patience;
    bool m_isWaitingForKeychain = false;
    WebhookList::State m_state;
    bool m_isNews = false;
    /// Typing goes on for a while.
    QTimer m_quiet;
};

} // namespace grapnel
