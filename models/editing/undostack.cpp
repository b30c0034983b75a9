// SPDX-License-Identifier: GPL-3.0-or-later
#include "undostack.h"

#include "writecheck.h"

namespace grapnel
{

std::optional<UndoEntry> undoOf(UndoEntry::Kind kind, const Webhook &before, const WebhookPatch &sent,
                                const Webhook &now)
{
    const std::optional<WebhookPatch> inverse = inverseOf(sent, before);
    if (!inverse || isEmpty(*inverse))
        return std::nullopt;
    return UndoEntry{.kind = kind, .steps = {{.webhook = now, .patch = *inverse}}};
}

UndoStack::UndoStack(WebhookService &service, QObject *parent) : QObject(parent), m_run(service)
{
    connect(&m_run, &PatchRun::progressed, this, &UndoStack::progressed);
    connect(&m_run, &PatchRun::finished, this, &UndoStack::onFinished);
}

void UndoStack::push(const UndoEntry &entry)
{
    Q_ASSERT(!entry.steps.isEmpty());
    m_entries.append(entry);
    if (m_entries.size() > capacity())
        m_entries.removeFirst();
    Q_EMIT changed();
}

void UndoStack::undo()
{
    if (!canUndo())
        return;
    m_running = m_entries.takeLast();
    switch (m_running.kind) {
    case UndoEntry::Kind::Edit:
    case UndoEntry::Kind::Replace:
        m_run.start(m_running.steps, PatchRun::LookFirst::AtAllFields);
        break;
    case UndoEntry::Kind::Activate:
    case UndoEntry::Kind::Deactivate:
        m_run.start(m_running.steps, PatchRun::LookFirst::AtPatchedFields);
        break;
    }
    Q_EMIT changed();
}

void UndoStack::clear()
{
    m_entries.clear();
    Q_EMIT changed();
}

void UndoStack::onFinished(const QList<RowResult> &results)
{
    const UndoEntry entry = std::exchange(m_running, {});
    UndoEntry open{.kind = entry.kind};
    for (qsizetype row = 0; row < results.size(); ++row) {
        if (results.at(row).isOpen())
            open.steps.append(entry.steps.at(row));
    }
    if (!open.steps.isEmpty())
        m_entries.append(open);
    const QPointer<UndoStack> self(this);
    Q_EMIT undone(entry, results);
    if (self)
        Q_EMIT changed();
}

} // namespace grapnel

#include "moc_undostack.cpp"
