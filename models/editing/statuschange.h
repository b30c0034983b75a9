// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "undostack.h"

namespace grapnel
{

/// Activates or deactivates webhooks: PATCH of the status only, of those only that have another one. See PatchRun for
/// pace, look-ups and cancelling.
class StatusChange final : public QObject
{
    Q_OBJECT

public:
    explicit StatusChange(WebhookService &service, QObject *parent = nullptr);

    /// \a to: Active or Inactive. Does nothing while running.
    void start(const QList<Webhook> &webhooks, WebhookStatus to);
    void cancel() { m_run.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_run.isRunning(); }
    void setSettleTime(std::chrono::milliseconds time) { m_run.setSettleTime(time); }

    /// One per webhook, in the order given; those that needed no change are NotNeeded.
    [[nodiscard]] const QList<RowResult> &results() const { return m_results; }
    /// What undoes exactly the rows that are done, for an UndoStack; disengaged when there are none.
    [[nodiscard]] std::optional<UndoEntry> undoEntry() const;
    /// Gives exactly the rows that are done their status back, but for those whose status has moved on since; for
    /// callers that keep no UndoStack. Does nothing while running or when nothing is to be undone.
    void undo();

Q_SIGNALS:
    void rowFinished(int row, const grapnel::RowResult &result);
    /// \a done rows of \a total are over, counting those only that need the change.
    void progressed(int done, int total);
    void finished(const QList<grapnel::RowResult> &results);
    /// The results of undo(), one per row that was done. Those that are open can be tried again by undo().
    void undone(const QList<grapnel::RowResult> &results);

private:
    void onRowFinished(int row, const RowResult &result);
    void onFinished(const QList<RowResult> &results);

    PatchRun m_run;
    QList<RowResult> m_results;
    /// For each row of the run: its row in m_results, and the status it had.
    QList<qsizetype> m_rows;
    QList<OpenEnum<WebhookStatus>> m_before;
    QList<PatchTask> m_undo;
    WebhookStatus m_to = WebhookStatus::Inactive;
    bool m_isUndoing = false;
};

} // namespace grapnel
