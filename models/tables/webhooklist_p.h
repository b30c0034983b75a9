// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhooklist.h"
#include "webhookorder.h"
#include "webhooksearch.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <deque>

namespace grapnel
{

/// Three parts: reading (requests and pages: webhooklistreading.cpp), showing (rows and state:
/// webhooklistshowing.cpp) and what the user asks for (webhooklist.cpp).
class WebhookList::Private
{
public:
    using Slot = WebhookStore::Slot;
    using Slots = std::vector<Slot>;
    using PageResult = ApiResult<Page<Webhook>>;

    /// What the request in flight is for.
    enum class Task { None, NextPage, All, Refresh };
    /// Which order it reads or, for a refresh, renews.
    enum class Order { Base, Search };

    Private(WebhookList *list, const Clock &clock_);

    // reading
    void useService(WebhookService *newService);
    void request(Task newTask, Order order);
    void requestSearch();
    void requestRefresh();
    void receive(PageResult result);
    /// Takes in what has arrived, for one turn of the event loop or \a completely.
    void takeIn(bool completely);
    void takeRow(const Webhook &webhook);
    void turnPage(const std::optional<Cursor> &next);
    void turnRefreshedPage(WebhookOrder::Step step);
    void finishRefresh();
    void finishReading();
    void baseCompleted();
    void promoteSearch();
    void fail(const ApiError &error);
    void stop();
    void dropRefresh();
    void orderChanged();
    [[nodiscard]] WebhookOrder &orderOf(Order order) { return order == Order::Base ? base : *search; }
    [[nodiscard]] WebhookOrder &readOrder() { return task == Task::Refresh ? *refreshed : orderOf(taskOrder); }
    [[nodiscard]] bool readsToTheEnd() const;
    void created(const Webhook &webhook);
    void changed(const Webhook &webhook);
    void removed(const QString &id);
    void forgetOrphans();

    // showing
    [[nodiscard]] WebhookQuery wantedQuery() const;
    [[nodiscard]] bool showsSearch() const;
    [[nodiscard]] Slots rows() const;
    [[nodiscard]] Slots localRows() const;
    [[nodiscard]] Slots previewRows() const;
    /// Brings model and state up to date.
    void show();
    void showSoon();
    void updateState();
    [[nodiscard]] Phase phase() const;

    // asking
    void applyFilter(std::chrono::milliseconds delay);
    void loadAll(bool isAsked);
    void clearError();

    WebhookList *q = nullptr;
    const Clock &clock;
    QPointer<WebhookService> service;
    WebhookTableModel *model = nullptr;
    WebhookStore &store;

    State state{};
    State announcedState{};
    bool isAnnouncing = false;

    WebhookOrder base;
    /// What the server found and sorted, while the base order is incomplete.
    std::optional<WebhookOrder> search{};
    /// The order that a refresh reads, until it replaces the old one.
    std::optional<WebhookOrder> refreshed{};

    bool isStarted = false;
    /// Load all was asked for, by the user or by a sort.
    bool wantsAll = false;
    bool wasAskedForAll = false;
    Task task = Task::None;
    Order taskOrder = Order::Base;
    Task failedTask = Task::None;
    PendingCall call;
    bool listsAll = false;

    std::deque<PageResult> arrived;
    qsizetype rowOfPage = 0;
    Slots changedSlots;
    bool hasOrphans = false;
    /// Deleted ids: a page that was on its way does not bring them back.
    QSet<QString> goneIds;

    QTimer sliceTimer;
    QTimer frameTimer;
    QTimer searchTimer;
    QElapsedTimer sinceShown;
    std::chrono::milliseconds searchDelay{250};
    int pageSize = 100;

    /// Filter and sort by which the rows shown were made.
    Filter shownFilter{};
    Sort shownSort{};
    bool shownLocally = false;
    /// The base order sorted by orderedSort; remade when isOrdered is false.
    mutable Slots ordered;
    mutable Sort orderedSort{};
    mutable bool isOrdered = false;
    /// Nothing that the local filter reads has changed since the rows were made.
    bool canNarrow = false;
};

} // namespace grapnel
