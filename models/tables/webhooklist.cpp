// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooklist.h"

#include "webhooklist_p.h"

#include <algorithm>

namespace grapnel
{
namespace
{

bool isServerSort(const WebhookList::Sort &sort)
{
    using Column = WebhookTableModel::Column;
    return sort.order == Qt::AscendingOrder && (sort.column == Column::Name || sort.column == Column::Status);
}

} // namespace

WebhookList::Private::Private(WebhookList *list, const Clock &clock_)
    : q(list), clock(clock_), model(new WebhookTableModel(clock_, list)), store(*model->m_store)
{
    sliceTimer.setSingleShot(true);
    frameTimer.setSingleShot(true);
    frameTimer.setTimerType(Qt::PreciseTimer);
    searchTimer.setSingleShot(true);
    QObject::connect(&sliceTimer, &QTimer::timeout, q, [this] { takeIn(false); });
    QObject::connect(&frameTimer, &QTimer::timeout, q, [this] { show(); });
    QObject::connect(&searchTimer, &QTimer::timeout, q, [this] {
        requestSearch();
        updateState();
    });
}

WebhookList::WebhookList(WebhookService *service, const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, clock))
{
    d->useService(service);
}

WebhookList::~WebhookList()
{
    d->call.cancel();
}

WebhookTableModel *WebhookList::model() const
{
    return d->model;
}

const WebhookList::State &WebhookList::state() const
{
    return d->state;
}

void WebhookList::setService(WebhookService *service)
{
    d->stop();
    d->useService(service);
    d->base = WebhookOrder();
    d->search.reset();
    d->isStarted = false;
    d->wantsAll = false;
    d->wasAskedForAll = false;
    d->isOrdered = false;
    d->goneIds.clear();
    d->clearError();
    d->state.problems.clear();
    if (d->state.sort.column && !d->state.sortPending)
        d->state.sortPending = d->state.sort;
    d->state.sort = {};
    d->changedSlots.clear();
    Q_EMIT rowsAboutToBeReplaced();
    d->model->replaceRows({});
    Q_EMIT rowsReplaced();
    d->store.clear();
    d->hasOrphans = false;
    d->updateState();
}

void WebhookList::setSearchDelay(std::chrono::milliseconds delay)
{
    d->searchDelay = delay;
}

void WebhookList::setPageSize(int size)
{
    d->pageSize = std::clamp(size, 1, 100);
}

void WebhookList::restore(const Filter &filter, const Sort &sort)
{
    if (d->isStarted)
        return;
    d->state.filter = filter;
    d->state.sortPending = sort.column ? std::optional(sort) : std::nullopt;
    d->updateState();
}

void WebhookList::start()
{
    if (d->isStarted || !d->service)
        return;
    d->isStarted = true;
    if (d->state.sortPending && !isServerSort(*d->state.sortPending)) {
        d->wantsAll = true;
        d->request(Private::Task::All, Private::Order::Base);
    } else if (d->wantedQuery() == WebhookQuery{}) {
        d->request(Private::Task::NextPage, Private::Order::Base);
    } else {
        d->requestSearch();
    }
    d->updateState();
}

void WebhookList::refresh()
{
    if (!d->isStarted) {
        start();
        return;
    }
    const bool isFirstPage = d->task == Private::Task::NextPage && !d->readOrder().isBegun();
    if (d->task == Private::Task::Refresh || isFirstPage || !d->service)
        return;
    d->stop();
    d->clearError();
    const bool isUnread = d->wantedQuery() == WebhookQuery{} ? !d->base.isBegun() : !d->showsSearch();
    if (isUnread && !d->base.isAtEnd() && !d->wantsAll)
        fetchMore();
    else
        d->requestRefresh();
    d->updateState();
}

void WebhookList::fetchMore()
{
    if (!d->isStarted || d->task != Private::Task::None || d->searchTimer.isActive() || d->state.error
        || d->base.isAtEnd() || !d->service)
        return;
    if (d->wantedQuery() == WebhookQuery{})
        d->request(Private::Task::NextPage, Private::Order::Base);
    else if (!d->showsSearch())
        d->requestSearch();
    else if (!d->search->isAtEnd())
        d->request(Private::Task::NextPage, Private::Order::Search);
    d->updateState();
}

void WebhookList::loadAll()
{
    d->loadAll(true);
}

void WebhookList::retry()
{
    if (!d->state.error)
        return;
    d->clearError();
    switch (d->failedTask) {
    case Private::Task::None:
        break;
    case Private::Task::NextPage:
        fetchMore();
        break;
    case Private::Task::All:
        d->loadAll(false);
        break;
    case Private::Task::Refresh:
        refresh();
        break;
    }
    d->updateState();
}

void WebhookList::cancel()
{
    d->state.sortPending.reset();
    d->wantsAll = false;
    d->wasAskedForAll = false;
    d->stop();
    d->show();
}

void WebhookList::setSearchText(const QString &text)
{
    if (text == d->state.filter.text)
        return;
    d->state.filter.text = text;
    d->applyFilter(d->searchDelay);
}

void WebhookList::setStatusFilter(std::optional<WebhookStatus> status)
{
    if (status == d->state.filter.status)
        return;
    d->state.filter.status = status;
    d->applyFilter({});
}

void WebhookList::clearFilter()
{
    if (d->state.filter.isEmpty())
        return;
    d->state.filter = {};
    d->applyFilter({});
}

/// Shows at once what is known here, and asks the server after \a delay where it has to be asked.
void WebhookList::Private::applyFilter(std::chrono::milliseconds delay)
{
    if (!isStarted) {
        updateState();
        return;
    }
    const WebhookQuery wanted = wantedQuery();
    const bool isPlain = wanted == WebhookQuery{};
    // A sort that failed to load the rest is given up by the next thing that is asked for.
    if (!wantsAll && state.sortPending && !isServerSort(*state.sortPending))
        state.sortPending.reset();
    if (base.isAtEnd() || wantsAll) {
        show();
        return;
    }
    stop();
    clearError();
    if (isPlain && search) {
        search.reset();
        hasOrphans = true;
    }
    if (isPlain && !base.isBegun()) {
        request(Task::NextPage, Order::Base);
        show();
    } else if (isPlain || base.isAtEnd() || showsSearch()) {
        show();
    } else {
        // The timer keeps the view from asking while the foretaste shows, which is made of the rows found before.
        searchTimer.start(delay);
        show();
        if (delay.count() == 0)
            requestSearch();
        updateState();
    }
}

/// \a isAsked: by the user, so that no change of the sort ends it.
void WebhookList::Private::loadAll(bool isAsked)
{
    wasAskedForAll = wasAskedForAll || isAsked;
    if (base.isAtEnd() || !service)
        return;
    isStarted = true;
    wantsAll = true;
    clearError();
    searchTimer.stop();
    // A page or a refresh on its way is waited for; the rest is asked for when it is over.
    if (task == Task::None)
        request(Task::All, Order::Base);
    updateState();
}

void WebhookList::Private::clearError()
{
    state.error.reset();
    state.failure.reset();
}

void WebhookList::setSort(const Sort &sort)
{
    if (sort == d->state.sortPending.value_or(d->state.sort))
        return;
    d->state.sortPending.reset();
    if (!d->isStarted) {
        d->state.sortPending = sort.column ? std::optional(sort) : std::nullopt;
        d->updateState();
        return;
    }
    if (d->base.isAtEnd()) {
        d->state.sort = sort;
        d->show();
        return;
    }
    if (d->wantsAll && !d->wasAskedForAll) {
        d->wantsAll = false;
        d->stop();
    }
    if (!sort.column) {
        d->state.sort = sort;
    } else if (sort != d->state.sort) {
        d->state.sortPending = sort;
        if (!isServerSort(sort)) {
            d->loadAll(false);
            return;
        }
    }
    d->applyFilter({});
}

} // namespace grapnel
