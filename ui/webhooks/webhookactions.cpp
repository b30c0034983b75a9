// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookactions.h"

#include "icons.h"

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;
using Phase = WebhookList::Phase;

WebhookActions::WebhookActions(QObject *parent)
    : QObject(parent), refresh(make(u"refresh"_s, u"refresh"_s, tr("Refresh"), {Qt::Key_F5, Qt::CTRL | Qt::Key_R})),
      loadAll(make(u"load-all"_s, u"load-all"_s, tr("Load all"), {Qt::CTRL | Qt::Key_L})),
      cancel(make(u"cancel-loading"_s, u"cancel"_s, tr("Cancel loading"), {Qt::Key_Escape})),
      retry(make(u"retry"_s, u"refresh"_s, tr("Retry"))), retryNow(make(u"retry-now"_s, u"refresh"_s, tr("Retry now"))),
      search(make(u"search"_s, u"search"_s, tr("Search"), {Qt::CTRL | Qt::Key_F})),
      clearFilters(make(u"clear-filters"_s, u"clear"_s, tr("Clear filters"))),
      copy(make(u"copy"_s, u"copy"_s, tr("Copy"), {QKeySequence::Copy})),
      copyWithHeaders(make(u"copy-with-headers"_s, {}, tr("Copy with headers"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C})),
      copyName(make(u"copy-name"_s, {}, tr("Copy name"))),
      copyEndpoint(make(u"copy-endpoint"_s, {}, tr("Copy endpoint URL"))),
      copyId(make(u"copy-id"_s, {}, tr("Copy id"))),
      selectAll(make(u"select-all"_s, {}, tr("Select all"), {QKeySequence::SelectAll}))
{
    connect(retryNow, &QAction::triggered, retry, &QAction::trigger);
    refresh->setToolTip(tr("Ask the server for the list anew"));
    loadAll->setToolTip(tr("Load the rest of the list, so that search and sort work here on every column"));
    for (QAction *action : {copy, copyWithHeaders, selectAll})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

void WebhookActions::update(const WebhookList::State &state, int selectedCount)
{
    const bool isBusy = state.phase != Phase::Idle && state.phase != Phase::NotStarted;
    refresh->setEnabled(state.phase != Phase::LoadingFirst && state.phase != Phase::Refreshing);
    loadAll->setEnabled(!state.isComplete && state.phase != Phase::LoadingFirst && state.phase != Phase::LoadingAll);
    cancel->setEnabled(isBusy);
    retry->setEnabled(!isBusy);
    retryNow->setEnabled(!isBusy);
    clearFilters->setEnabled(!state.filter.isEmpty());
    selectAll->setEnabled(state.matching > 0);
    for (QAction *action : {copy, copyWithHeaders, copyName, copyEndpoint, copyId})
        action->setEnabled(selectedCount > 0);
}

QAction *WebhookActions::make(const QString &key, const QString &icon, const QString &text,
                              const QList<QKeySequence> &shortcuts)
{
    auto *action = new QAction(text, this);
    action->setObjectName(key);
    if (!icon.isEmpty())
        action->setIcon(icons::icon(icon));
    action->setShortcuts(shortcuts);
    return action;
}

} // namespace grapnel
