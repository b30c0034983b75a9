// SPDX-License-Identifier: GPL-3.0-or-later
// WebhookList: requests, and taking in their pages.
#include "webhooklist_p.h"

#include <QCoreApplication>

#include <algorithm>

namespace grapnel
{
namespace
{

/// What one turn of the event loop may take in, so that it stays well under a frame.
constexpr int mostRowsATurn = 500;
constexpr qint64 mostMsATurn = 6;
constexpr int rowsBetweenLooksAtTheTime = 100;

} // namespace

void WebhookList::Private::useService(WebhookService *newService)
{
    if (service)
        service->disconnect(q);
    service = newService;
    if (!service)
        return;
    QObject::connect(service, &WebhookService::webhookCreated, q, [this](const Webhook &webhook) { created(webhook); });
    QObject::connect(service, &WebhookService::webhookChanged, q, [this](const Webhook &webhook) { changed(webhook); });
    QObject::connect(service, &WebhookService::webhookRemoved, q, [this](const QString &id) { removed(id); });
    QObject::connect(service, &QObject::destroyed, q, [this] {
        stop();
        show();
    });
}

/// A refresh reads as far as was read before; everything, where everything was or is wanted.
bool WebhookList::Private::readsToTheEnd() const
{
    return task == Task::All
        || (task == Task::Refresh
            && (taskOrder == Order::Base ? base.isAtEnd() || wantsAll : search && search->isAtEnd()));
}

void WebhookList::Private::request(Task newTask, Order order)
{
    call.cancel();
    WebhookService *const asked = service.data();
    if (!asked) {
        task = Task::None;
        return;
    }
    task = newTask;
    taskOrder = order;
    const bool isFirst = !readOrder().isBegun();
    const CallOptions options{.priority = isFirst ? Priority::Interactive : Priority::Paging};
    const auto handler = [this](PageResult result) { receive(std::move(result)); };
    listsAll = readsToTheEnd();
    WebhookQuery query = readOrder().nextQuery();
    query.pageSize = pageSize;
    if (listsAll)
        call = asked->listAll(query, options, q, handler);
    else
        call = asked->list(query, options, q, handler);
}

void WebhookList::Private::requestSearch()
{
    searchTimer.stop();
    hasOrphans = hasOrphans || search;
    search.emplace(wantedQuery());
    request(Task::NextPage, Order::Search);
}

void WebhookList::Private::requestRefresh()
{
    const Order order = showsSearch() && !wantsAll ? Order::Search : Order::Base;
    refreshed.emplace(orderOf(order).query());
    goneIds.clear();
    state.problems.clear();
    request(Task::Refresh, order);
}

void WebhookList::Private::receive(PageResult result)
{
    arrived.push_back(std::move(result));
    if (arrived.size() == 1 && !sliceTimer.isActive())
        takeIn(false);
}

void WebhookList::Private::takeRow(const Webhook &webhook)
{
    if (goneIds.contains(webhook.id))
        return;
    const WebhookStore::Put put = store.put(webhook);
    if (put.hasChanged && !put.isNew)
        changedSlots.push_back(put.slot);
    readOrder().append(put.slot);
}

void WebhookList::Private::takeIn(bool completely)
{
    QElapsedTimer time;
    time.start();
    int taken = 0;
    while (!arrived.empty()) {
        if (!arrived.front()) {
            const ApiError error = arrived.front().error();
            arrived.clear();
            fail(error);
            return;
        }
        const Page<Webhook> &page = *arrived.front();
        for (; rowOfPage < page.items.size(); ++rowOfPage, ++taken) {
            const bool looks = !completely && taken > 0 && taken % rowsBetweenLooksAtTheTime == 0;
            if (looks && (taken >= mostRowsATurn || time.elapsed() >= mostMsATurn)) {
                sliceTimer.start();
                showSoon();
                return;
            }
            takeRow(page.items[rowOfPage]);
        }
        rowOfPage = 0;
        state.problems += page.problems;
        const std::optional<Cursor> next = page.next;
        arrived.pop_front();
        turnPage(next);
    }
    if (task == Task::None)
        show();
    else
        showSoon();
}

void WebhookList::Private::turnPage(const std::optional<Cursor> &next)
{
    // A refresh shows its order at its end; till then the rows stay where they are.
    if (task != Task::Refresh)
        orderChanged();
    const WebhookOrder::Step step = readOrder().turnPage(next, clock.now());
    if (step == WebhookOrder::Step::Stuck) {
        fail(ApiError{.kind = ApiError::Kind::Protocol,
                      .detail = tr("The server's pages do not come to an end: it named the same page twice, or sent "
                                   "several pages with nothing new.")});
        return;
    }
    if (task == Task::Refresh) {
        turnRefreshedPage(step);
        return;
    }
    // The server's order is in force as soon as it shows.
    if (taskOrder == Order::Search && state.sortPending && search->query().sort)
        state.sort = *std::exchange(state.sortPending, std::nullopt);
    if (step == WebhookOrder::Step::End)
        finishReading();
    else if (task == Task::NextPage && wantsAll)
        request(Task::All, Order::Base);
    else if (task == Task::NextPage && step == WebhookOrder::Step::MoreAtOnce)
        request(Task::NextPage, taskOrder);
    else if (task == Task::NextPage)
        task = Task::None;
}

void WebhookList::Private::turnRefreshedPage(WebhookOrder::Step step)
{
    const bool reachesAsFar = !listsAll && refreshed->slots().size() >= orderOf(taskOrder).slots().size();
    if (step == WebhookOrder::Step::End || reachesAsFar)
        finishRefresh();
    else if (!listsAll)
        request(Task::Refresh, taskOrder);
}

void WebhookList::Private::finishRefresh()
{
    WebhookOrder &order = orderOf(taskOrder);
    if (!refreshed->isAtEnd())
        refreshed->keepUnread(order);
    order = std::move(*refreshed);
    refreshed.reset();
    hasOrphans = true;
    orderChanged();
    if (order.isAtEnd())
        finishReading();
    else if (wantsAll)
        request(Task::All, Order::Base);
    else
        task = Task::None;
}

/// The order that was read has come to its end.
void WebhookList::Private::finishReading()
{
    task = Task::None;
    hasOrphans = true;
    if (taskOrder == Order::Search && search->query() == WebhookQuery{.sort = search->query().sort})
        promoteSearch();
    if (base.isAtEnd())
        baseCompleted();
    else if (wantsAll)
        request(Task::All, Order::Base);
}

/// A list that was sorted but not filtered holds every webhook: the base order follows, newest first.
void WebhookList::Private::promoteSearch()
{
    Slots rest;
    for (const Slot slot : search->slots()) {
        if (!base.contains(slot))
            rest.push_back(slot);
    }
    std::stable_sort(rest.begin(), rest.end(),
                     [this](Slot a, Slot b) { return store.createdMs(a) > store.createdMs(b); });
    const Slots known = base.slots();
    for (const Slot slot : known) {
        if (!search->contains(slot))
            base.remove(slot);
    }
    base.complete(rest, search->readAt());
}

void WebhookList::Private::baseCompleted()
{
    searchTimer.stop();
    search.reset();
    wantsAll = false;
    wasAskedForAll = false;
    if (state.sortPending)
        state.sort = *std::exchange(state.sortPending, std::nullopt);
}

void WebhookList::Private::fail(const ApiError &error)
{
    call.cancel();
    arrived.clear();
    rowOfPage = 0;
    state.error = error;
    if (task == Task::Refresh)
        state.failure = Failure::Refresh;
    else
        state.failure = readOrder().isBegun() ? Failure::NextPage : Failure::FirstPage;
    failedTask = std::exchange(task, Task::None);
    wantsAll = false;
    dropRefresh();
    show();
}

/// Ends what is on its way, and keeps what has arrived of it.
void WebhookList::Private::stop()
{
    searchTimer.stop();
    sliceTimer.stop();
    call.cancel();
    if (task == Task::Refresh)
        arrived.clear();
    while (!arrived.empty() && !arrived.back())
        arrived.pop_back();
    if (!arrived.empty())
        takeIn(true);
    call.cancel();
    arrived.clear();
    rowOfPage = 0;
    task = Task::None;
    dropRefresh();
}

/// The old order stays, with what of its rows was read anew.
void WebhookList::Private::dropRefresh()
{
    if (!refreshed)
        return;
    refreshed.reset();
    hasOrphans = true;
    orderChanged();
}

/// Rows were added, removed or changed: what was sorted or filtered before is no help any more.
void WebhookList::Private::orderChanged()
{
    isOrdered = false;
    canNarrow = false;
}

void WebhookList::Private::created(const Webhook &webhook)
{
    if (!isStarted)
        return;
    const Slot slot = store.put(webhook).slot;
    goneIds.remove(webhook.id);
    base.prepend(slot);
    if (refreshed && taskOrder == Order::Base)
        refreshed->prepend(slot);
    if (search && isNamed(store, slot, folded(search->query().nameContains), search->query().status)) {
        search->prepend(slot);
        if (refreshed && taskOrder == Order::Search)
            refreshed->prepend(slot);
    }
    orderChanged();
    show();
}

void WebhookList::Private::changed(const Webhook &webhook)
{
    const Slot slot = store.slotOf(webhook.id);
    if (slot == WebhookStore::NoSlot)
        return;
    const auto isFound = [this, slot] {
        return search && isNamed(store, slot, folded(search->query().nameContains), search->query().status);
    };
    // Where the server finds what we would not, its word counts until the webhook changes.
    const bool wasFound = isFound();
    if (!store.put(webhook).hasChanged)
        return;
    if (wasFound && !isFound())
        search->remove(slot);
    changedSlots.push_back(slot);
    orderChanged();
    show();
}

void WebhookList::Private::removed(const QString &id)
{
    goneIds.insert(id);
    const Slot slot = store.slotOf(id);
    if (slot == WebhookStore::NoSlot)
        return;
    base.remove(slot);
    if (search)
        search->remove(slot);
    if (refreshed)
        refreshed->remove(slot);
    hasOrphans = true;
    orderChanged();
    show();
}

/// Frees what no order has any more; only when the model has let go of it.
void WebhookList::Private::forgetOrphans()
{
    if (!std::exchange(hasOrphans, false))
        return;
    std::vector<bool> isKept = model->memberTable(model->m_rows);
    const auto keep = [&isKept](const WebhookOrder &order) {
        for (const Slot slot : order.slots())
            isKept[slot] = true;
    };
    keep(base);
    if (search)
        keep(*search);
    if (refreshed)
        keep(*refreshed);
    for (const Slot slot : store.usedSlots()) {
        if (!isKept[slot])
            store.remove(slot);
    }
}

} // namespace grapnel
