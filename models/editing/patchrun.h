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
    /// The webhooks of the rows that are done, as they are now.
    [[nodiscard]] const QList<Webhook> &changed() const { return m_changed; }

Q_SIGNALS:
    void rowFinished(int row, const grapnel::RowResult &result);
    void progressed(int done, int total);
    void finished(const QList<grapnel::RowResult> &results);

private:
    enum class Step { Waiting, Looking, Sending, Checking, Refreshing, Over };
    struct Row {
        PatchTask task;
        Step step = Step::Waiting;
        PendingCall call;
        ApiError error;
    };

    void lookThroughList();
    void onListed(const ApiResult<Page<Webhook>> &result);
    void startRows();
    void look(int row);
    [[nodiscard]] bool isStill(int row, const Webhook &now);
    void send(int row);
    void onSent(int row, const ApiResult<Done> &result);
    void check(int row, const ApiError &error);
    void onChecked(int row, const ApiResult<WebhookDetails> &result);
    void onDone(int row);
    void endRow(int row, RowResult::Outcome outcome, const std::optional<ApiError> &error = {});
    void skipWaiting();
    [[nodiscard]] CallOptions options() const;
    [[nodiscard]] bool isFew() const;

    std::vector<Row> m_rows;
    QList<RowResult> m_results;
    QList<Webhook> m_changed;
    LookFirst m_lookFirst = LookFirst::No;
    int m_running = 0;
    int m_over = 0;
    bool m_stopping = false;
};

} // namespace grapnel
