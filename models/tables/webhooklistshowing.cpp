// SPDX-License-Identifier: GPL-3.0-or-later
// WebhookList: which rows show, and the state that says what they are.
#include "webhooklist_p.h"
#include "webhooksort.h"

#include <algorithm>

namespace grapnel
{
namespace
{

/// A view paints anew for each hand-over: at every frame that took as long as fetching the pages.
constexpr qint64 showEveryMs = 100;

std::optional<ServerSort> serverSort(const WebhookList::Sort &sort)
{
    if (sort.order == Qt::AscendingOrder && sort.column == WebhookTableModel::Column::Name)
        return ServerSort::Name;
    if (sort.order == Qt::AscendingOrder && sort.column == WebhookTableModel::Column::Status)
        return ServerSort::Status;
    return std::nullopt;
}

/// Everything that \a now finds, \a before has found as well.
bool isNarrower(const WebhookList::Filter &now, const WebhookList::Filter &before)
{
    return now.text.startsWith(before.text) && (!before.status || now.status == before.status);
}

} // namespace

/// What the server is to be asked for as long as the base order is incomplete.
WebhookQuery WebhookList::Private::wantedQuery() const
{
    WebhookQuery query{.nameContains = state.filter.text.trimmed(), .status = state.filter.status};
    if (state.sortPending)
        query.sort = serverSort(*state.sortPending);
    if (!query.sort)
        query.sort = serverSort(state.sort);
    return query;
}

bool WebhookList::Private::showsSearch() const
{
    return !base.isAtEnd() && search && search->isBegun() && search->query() == wantedQuery();
}

WebhookList::Private::Slots WebhookList::Private::localRows() const
{
    if (state.sort.column && (!isOrdered || orderedSort != state.sort)) {
        ordered = sorted(store, base.slots(), *state.sort.column, state.sort.order);
        orderedSort = state.sort;
        isOrdered = true;
    }
    const Slots &all = state.sort.column ? ordered : base.slots();
    const SearchNeedle needle(state.filter.text);
    if (needle.isEmpty() && !state.filter.status)
        return all;
    const bool narrows = canNarrow && shownLocally && shownSort == state.sort && isNarrower(state.filter, shownFilter);
    return filtered(store, narrows ? model->m_rows : all, needle, state.filter.status);
}

/// What is known here already, as a foretaste of the server's answer.
WebhookList::Private::Slots WebhookList::Private::previewRows() const
{
    const QByteArray name = folded(state.filter.text.trimmed());
    std::vector<bool> isListed(store.slotLimit());
    Slots found;
    const auto add = [&](const Slots &slots) {
        for (const Slot slot : slots) {
            if (!isListed[slot] && isNamed(store, slot, name, state.filter.status))
                found.push_back(slot);
            isListed[slot] = true;
        }
    };
    // Rows that show already stay where they are, as long as the filter is the same.
    if (shownFilter == state.filter) {
        std::copy_if(model->m_rows.cbegin(), model->m_rows.cend(), std::back_inserter(found),
                     [this](Slot slot) { return !goneIds.contains(store.id(slot)); });
        for (const Slot slot : found)
            isListed[slot] = true;
    }
    add(base.slots());
    if (search)
        add(search->slots());
    return found;
}

WebhookList::Private::Slots WebhookList::Private::rows() const
{
    if (base.isAtEnd())
        return localRows();
    if (wantedQuery() == WebhookQuery{})
        return base.slots();
    return showsSearch() ? search->slots() : previewRows();
}

void WebhookList::Private::show()
{
    frameTimer.stop();
    sinceShown.start();
    Slots next = rows();
    const bool isReplaced = shownFilter != state.filter || shownSort != state.sort;
    shownFilter = state.filter;
    shownSort = state.sort;
    shownLocally = base.isAtEnd();
    canNarrow = shownLocally;
    const Slots announced = std::exchange(changedSlots, {});
    if (isReplaced && next != model->m_rows) {
        Q_EMIT q->rowsAboutToBeReplaced();
        model->replaceRows(std::move(next));
        Q_EMIT q->rowsReplaced();
    } else {
        model->mergeRows(std::move(next));
        if (!announced.empty())
            model->announceChanges(announced);
    }
    forgetOrphans();
    updateState();
}

/// Now when the last time is long enough ago, else when it will be: views take long over each insertion.
void WebhookList::Private::showSoon()
{
    if (task != Task::Refresh && (!sinceShown.isValid() || sinceShown.elapsed() >= showEveryMs)) {
        show();
        return;
    }
    if (!frameTimer.isActive())
        frameTimer.start(static_cast<int>(std::max<qint64>(0, showEveryMs - sinceShown.elapsed())));
    updateState();
}

WebhookList::Phase WebhookList::Private::phase() const
{
    const bool hasRows = !model->m_rows.empty();
    switch (task) {
    case Task::None:
        break;
    case Task::NextPage: {
        const bool isFirst = taskOrder == Order::Base ? !base.isBegun() : !search->isBegun();
        if (isFirst && !hasRows)
            return Phase::LoadingFirst;
        return wantsAll ? Phase::LoadingAll : Phase::LoadingMore;
    }
    case Task::All:
        return base.isBegun() || hasRows ? Phase::LoadingAll : Phase::LoadingFirst;
    case Task::Refresh:
        return Phase::Refreshing;
    }
    if (searchTimer.isActive())
        return hasRows ? Phase::LoadingMore : Phase::LoadingFirst;
    return isStarted ? Phase::Idle : Phase::NotStarted;
}

void WebhookList::Private::updateState()
{
    state.phase = phase();
    state.isComplete = base.isAtEnd();
    state.scope = state.isComplete ? Scope::LocalAllColumns : Scope::ServerNames;
    state.hasMore = isStarted && !state.isComplete && !(showsSearch() && search->isAtEnd());
    state.loaded = store.count();
    state.matching = model->rowCount();
    state.updatedAt = showsSearch() ? search->readAt() : base.readAt();
    if (isAnnouncing || state == announcedState)
        return;
    isAnnouncing = true;
    QMetaObject::invokeMethod(
        q,
        [this] {
            isAnnouncing = false;
            if (state == announcedState)
                return;
            announcedState = state;
            Q_EMIT q->stateChanged();
        },
        Qt::QueuedConnection);
}

} // namespace grapnel
