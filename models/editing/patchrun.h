// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editingflow.h"
#include "rowresult.h"

#include <vector>

namespace grapnel
{

/// One webhook to patch in a run.
struct PatchTask {
    /// As it is believed to be before the patch.
    Webhook webhook{};
    WebhookPatch patch{};
    friend bool operator==(const PatchTask &, const PatchTask &) = default;
};

/// Patches several webhooks, at most three at a time, through the service's queue: a single one ahead of paging,
/// more of them behind it. A row whose answer never comes is looked at. Up to five rows are read again afterwards;
/// of more, the service is told what was sent (WebhookService::announceChanged).
class PatchRun final : public EditingFlow
{
    Q_OBJECT

public:
    /// What to look at before sending, and to leave a webhook alone (MovedOn) if it is no longer as the task has it.
    enum class LookFirst { No, AtPatchedFields, AtAllFields };

    explicit PatchRun(WebhookService &service, QObject *parent = nullptr);

    /// Up to five rows are looked at one by one, more of them through the list. No two tasks may have one id.
    void start(const QList<PatchTask> &tasks, LookFirst lookFirst);
    /// Starts no further row; looks at the server for those under way, and gives them up as unclear when called again.
    void cancel();

    [[nodiscard]] const QList<RowResult> &results() const { return m_results; }
    /// The webhooks of the rows that are done, as they are now; in the order of the tasks.
    [[nodiscard]] QList<Webhook> changed() const;

Q_SIGNALS:
    void rowFinished(int row, const grapnel::RowResult &result);
    /// \a done rows of \a total are over.
    void progressed(int done, int total);
    void finished(const QList<grapnel::RowResult> &results);

private:
    /// Decided: the verdict is known and waits to be told.
    enum class Step { Waiting, Looking, Sending, Checking, Refreshing, Decided, Over };
    struct Row {
        PatchTask task{};
        Step step = Step::Waiting;
        RowResult::Outcome verdict = RowResult::Outcome::Waiting;
        PendingCall call{};
        /// Of the write that is being checked.
        ApiError error{};
        bool isUnderWay = false;
    };

    void lookThroughList();
    [[nodiscard]] WebhookQuery listQuery() const;
    void onListed(const ApiResult<Page<Webhook>> &page);
    void takeTurn();
    void turn();
    void begin(std::size_t row);
    void look(std::size_t row);
    [[nodiscard]] bool isStill(std::size_t row, const Webhook &now);
    void send(std::size_t row);
    void check(std::size_t row, const ApiError &error);
    void onChecked(std::size_t row, const ApiResult<WebhookDetails> &result);
    void onDone(std::size_t row);
    void decide(std::size_t row, RowResult::Outcome outcome);
    void endDecided(std::size_t row);
    void endFailed(std::size_t row, const ApiError &error);
    void endRow(std::size_t row, RowResult::Outcome outcome, const std::optional<ApiError> &error = {});
    void noteStop(const ApiError &error);
    [[nodiscard]] const QString &id(std::size_t row) const { return m_rows[row].task.webhook.id; }
    [[nodiscard]] CallOptions options() const;
    [[nodiscard]] bool isFew() const;

    std::vector<Row> m_rows;
    QList<RowResult> m_results;
    LookFirst m_lookFirst = LookFirst::No;
    /// Rows that the list has not shown yet, by id.
    QHash<QString, std::size_t> m_unseen;
    bool m_isListFiltered = false;
    int m_running = 0;
    int m_over = 0;
    bool m_isStopping = false;
    std::optional<ApiError> m_stopError;
};

} // namespace grapnel
