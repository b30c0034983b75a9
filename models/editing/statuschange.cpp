// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuschange.h"

namespace grapnel
{

StatusChange::StatusChange(WebhookService &service, QObject *parent) : QObject(parent), m_run(service)
{
    connect(&m_run, &PatchRun::progressed, this, &StatusChange::progressed);
    connect(&m_run, &PatchRun::rowFinished, this, &StatusChange::onRowFinished);
    connect(&m_run, &PatchRun::finished, this, &StatusChange::onFinished);
}

void StatusChange::start(const QList<Webhook> &webhooks, WebhookStatus to)
{
    if (isRunning())
        return;
    m_to = to;
    m_isUndoing = false;
    m_results.clear();
    m_rows.clear();
    m_undo.clear();
    m_before.clear();
    QList<PatchTask> tasks;
    for (const Webhook &webhook : webhooks) {
        RowResult result{.id = webhook.id, .name = webhook.name};
        if (webhook.status == to) {
            result.outcome = RowResult::Outcome::NotNeeded;
        } else {
            m_rows.append(m_results.size());
            m_before.append(webhook.status);
            tasks.append({.webhook = webhook, .patch = {.status = to}});
        }
        m_results.append(result);
    }
    m_run.start(tasks, PatchRun::LookFirst::No);
}

std::optional<UndoEntry> StatusChange::undoEntry() const
{
    if (m_undo.isEmpty())
        return std::nullopt;
    return UndoEntry{.kind = m_to == WebhookStatus::Active ? UndoEntry::Kind::Activate : UndoEntry::Kind::Deactivate,
                     .steps = m_undo};
}

void StatusChange::undo()
{
    if (isRunning() || m_undo.isEmpty())
        return;
    m_isUndoing = true;
    m_run.start(m_undo, PatchRun::LookFirst::AtPatchedFields);
}

void StatusChange::onRowFinished(int row, const RowResult &result)
{
    if (m_isUndoing)
        return;
    const qsizetype own = m_rows.at(row);
    m_results[own] = result;
    Q_EMIT rowFinished(int(own), result);
}

void StatusChange::onFinished(const QList<RowResult> &results)
{
    QList<PatchTask> undo;
    if (m_isUndoing) {
        for (qsizetype row = 0; row < results.size(); ++row) {
            if (results.at(row).isOpen())
                undo.append(m_undo.at(row));
        }
        m_undo = undo;
        Q_EMIT undone(results);
        return;
    }
    const QList<Webhook> changed = m_run.changed();
    auto next = changed.cbegin();
    for (qsizetype row = 0; row < results.size(); ++row) {
        if (results.at(row).outcome == RowResult::Outcome::Done)
            undo.append({.webhook = *next++, .patch = {.status = m_before.at(row)}});
    }
    m_undo = undo;
    Q_EMIT finished(QList<RowResult>(m_results));
}

} // namespace grapnel

#include "moc_statuschange.cpp"
