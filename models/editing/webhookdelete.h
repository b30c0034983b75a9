// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "editingflow.h"
#include "rowresult.h"

namespace grapnel
{

/// Deletes webhooks one after the other (section 7.7), each looked at when its answer never comes.
class WebhookDelete final : public EditingFlow
{
    Q_OBJECT

public:
    explicit WebhookDelete(WebhookService &service, QObject *parent = nullptr, const Clock &clock = Clock::system());

    /// With \a copiesFolder a copy of all of them is written there first (see writeCopies()); when that fails
    /// nothing is deleted.
    void start(const QList<Webhook> &webhooks, const std::optional<QString> &copiesFolder);
    /// Goes on with the rows that are open: failed, unclear or skipped; with the copy too if it could not be written.
    /// Does nothing when no row is open.
    void retryFailed();
    /// Starts no further row. Looks at the server for the one under way; gives that up as unclear when called again.
    void cancel();

    /// One per webhook, in the order given.
    [[nodiscard]] const QList<RowResult> &results() const { return m_results; }

Q_SIGNALS:
    void copySaved(const QString &path);
    /// No copy, so nothing was deleted; the run is over. \a reason is in the system's words.
    void copyFailed(const QString &path, const QString &reason);
    void rowStarted(int row);
    void rowFinished(int row, const grapnel::RowResult &result);
    /// \a done rows of \a total are over.
    void progressed(int done, int total);
    void finished(const QList<grapnel::RowResult> &results);

private:
    void begin();
    void saveCopies();
    void next();
    void check(const ApiError &error);
    void endUnclear(bool isLast);
    void endRow(RowResult::Outcome outcome, const std::optional<ApiError> &error = {});
    void end();

    const Clock &m_clock;
    QList<Webhook> m_webhooks;
    QList<RowResult> m_results;
    /// Where copies are still to be written before anything is deleted.
    std::optional<QString> m_copiesFolder;
    /// Rows still to do.
    QList<qsizetype> m_queue;
    qsizetype m_total = 0;
    /// The row under way; -1 between rows.
    qsizetype m_row = -1;
    bool m_isStopping = false;
    ApiError m_error;
};

} // namespace grapnel
