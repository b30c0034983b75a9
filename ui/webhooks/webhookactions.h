// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhooklist.h"

#include <QAction>
#include <QPointer>

namespace grapnel
{

/// The commands on the list and its rows, one QAction each, shared by menus, toolbar, context menu and messages.
/// What they do is connected by the page that owns them.
class WebhookActions final : public QObject
{
    Q_OBJECT

public:
    explicit WebhookActions(QObject *parent = nullptr);

    /// Enables what can be done now.
    void update(const WebhookList::State &state, int selectedCount);

    QAction *const refresh;
    QAction *const loadAll;
    QAction *const cancel;
    QAction *const retry;
    /// The same while a new attempt would come by itself.
    QAction *const retryNow;
    QAction *const search;
    QAction *const clearFilters;
    /// These five and selectAll have shortcuts that work in the table only: text fields have their own.
    QAction *const copy;
    QAction *const copyWithHeaders;
    QAction *const copyName;
    QAction *const copyEndpoint;
    QAction *const copyId;
    QAction *const selectAll;

    /// The command that creates a webhook, which an account without any offers; not owned, null where none is.
    void setNewWebhook(QAction *action) { m_newWebhook = action; }
    [[nodiscard]] QAction *newWebhook() const { return m_newWebhook; }

private:
    QAction *make(const QString &key, const QString &icon, const QString &text,
                  const QList<QKeySequence> &shortcuts = {});

    QPointer<QAction> m_newWebhook;
};

} // namespace grapnel
