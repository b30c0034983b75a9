// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "clock.h"
#include "webhookquery.h"
#include "webhookservice.h"
#include "webhooktablemodel.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace grapnel
{

/// The list of an account's webhooks: pages, filter, sort and refresh, and what of them is in force. Feeds one
/// WebhookTableModel. Product rules: while pages remain the server filters (names and status) and sorts (Name or
/// Status ascending); any other order loads the rest first; once the list is complete both are done here, over
/// every column, with no request.
class WebhookList final : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        /// Nothing was asked for yet.
        NotStarted,
        /// No row yet; the first page is on its way.
        LoadingFirst,
        /// Nothing on its way.
        Idle,
        LoadingMore,
        /// Loading the rest, for Load all or for a sort; State::loaded tells how far it is.
        LoadingAll,
        Refreshing,
    };
    /// What failed last; decides what Retry repeats and where the failure is shown.
    enum class Failure { FirstPage, NextPage, Refresh };
    /// Where a search looks.
    enum class Scope {
        /// Pages remain: the server is asked for names.
        ServerNames,
        /// The list is complete: every column, here.
        LocalAllColumns,
    };
    struct Sort {
        /// Disengaged: the server's order, newest first.
        std::optional<WebhookTableModel::Column> column{};
        Qt::SortOrder order = Qt::AscendingOrder;
        friend bool operator==(const Sort &, const Sort &) = default;
    };
    struct Filter {
        QString text{};
        std::optional<WebhookStatus> status{};
        [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !status; }
        friend bool operator==(const Filter &, const Filter &) = default;
    };
    struct State {
        Phase phase = Phase::NotStarted;
        /// Every webhook of the account is loaded.
        bool isComplete = false;
        /// Pages of what is shown remain at the server (of the search while the server searches).
        bool hasMore = false;
        Scope scope = Scope::ServerNames;
        /// Webhooks known here.
        int loaded = 0;
        /// Rows shown.
        int matching = 0;
        Filter filter{};
        /// The order in force, which is not yet the one asked for while LoadingAll runs for it.
        Sort sort{};
        /// Asked for and not in force yet: the server was asked for it, or all is being loaded for it.
        std::optional<Sort> sortPending{};
        std::optional<ApiError> error{};
        std::optional<Failure> failure{};
        /// When the newest complete answer came (UTC); invalid before the first.
        QDateTime updatedAt{};
        /// What could not be read in the pages so far.
        QStringList problems{};
        friend bool operator==(const State &, const State &) = default;
    };

    /// \a service may be null and is not owned; it must outlive the list or be replaced first.
    explicit WebhookList(WebhookService *service, const Clock &clock = Clock::system(), QObject *parent = nullptr);
    ~WebhookList() override;

    /// Goes over to another service, or to none: stops and forgets everything but filter and sort, as before start().
    void setService(WebhookService *service);

    [[nodiscard]] WebhookTableModel *model() const;
    [[nodiscard]] const State &state() const;

    /// How long after the last change of the search text the server is asked; 250 ms unless told.
    void setSearchDelay(std::chrono::milliseconds delay);

    /// How many webhooks are asked for at a time, 1 to 100; 100 unless told. From the next request on.
    void setPageSize(int size);

    /// Filter and order of the start, before start(); afterwards use the setters.
    void restore(const Filter &filter, const Sort &sort);
    /// Asks for the first page.
    void start();
    /// Asks for what is loaded anew and merges it by id: rows stay, selection and scroll position with them. Rows that
    /// are not listed any more go when the list was read to its end. While the server searches, the search is renewed.
    void refresh();
    /// Asks for the next page, unless one is on its way, none remains or the last one failed.
    void fetchMore();
    void loadAll();
    /// Repeats what failed.
    void retry();
    /// Stops what is on its way; rows and the old order stay. fetchMore() goes on where it stopped.
    void cancel();

    /// At once when the list is complete, else at the server 250 ms after the last change. Until the server answers,
    /// the rows known here whose names match are shown. While all is being loaded the server is not asked: the rows
    /// known here are shown, and at the end those that match in any column.
    void setSearchText(const QString &text);
    void setStatusFilter(std::optional<WebhookStatus> status);
    void clearFilter();
    void setSort(const Sort &sort);

Q_SIGNALS:
    /// Any part of state() has changed; at most once for each turn of the event loop.
    void stateChanged();
    /// The rows are about to be replaced, and have been: filter or sort have changed. The view keeps the selection by
    /// id and its current row in between. Refreshing and paging do not cause this.
    void rowsAboutToBeReplaced();
    void rowsReplaced();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace grapnel
