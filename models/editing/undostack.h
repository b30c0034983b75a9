// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patchrun.h"

namespace grapnel
{

/// Something that was done and can be undone by patches.
struct UndoEntry {
    /// What was done; the words are the window's.
    enum class Kind { Edit, Replace, Activate, Deactivate };

    Kind kind = Kind::Edit;
    /// Per webhook: what it was afterwards, and the patch that undoes the change.
    QList<PatchTask> steps{};
    friend bool operator==(const UndoEntry &, const UndoEntry &) = default;
};

/// The entry that undoes a save (see WebhookSave::saved); disengaged when there is no way back, because a credential
/// was replaced or removed.
[[nodiscard]] std::optional<UndoEntry> undoOf(UndoEntry::Kind kind, const Webhook &before, const WebhookPatch &sent,
                                              const Webhook &now);

/// What can be undone, newest last, at most capacity() entries. A webhook that has moved on since is left alone: an
/// edit is undone when nothing that can be seen has changed, a change of status when the status has not.
class UndoStack final : public QObject
{
    Q_OBJECT

public:
    explicit UndoStack(WebhookService &service, QObject *parent = nullptr);

    [[nodiscard]] static qsizetype capacity() { return 50; }
    /// \a entry must have steps. Pushes the oldest out when full.
    void push(const UndoEntry &entry);
    [[nodiscard]] bool canUndo() const { return !m_entries.isEmpty() && !isRunning(); }
    [[nodiscard]] bool isRunning() const { return m_run.isRunning(); }
    /// What undo() would undo; only when there is one.
    [[nodiscard]] const UndoEntry &next() const { return m_entries.constLast(); }
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

    /// Undoes the newest entry. Does nothing when there is none or undoing is under way.
    void undo();
    /// See PatchRun::cancel().
    void cancel() { m_run.cancel(); }
    /// Forgets everything that is not under way: another account, for one.
    void clear();
    void setSettleTime(std::chrono::milliseconds time) { m_run.setSettleTime(time); }

Q_SIGNALS:
    /// canUndo() or next() may have changed.
    void changed();
    void progressed(int done, int total);
    /// \a entry was tried; a result for each step. MovedOn: refused, with the fields that have changed since. Steps
    /// that are open (failed, unclear, skipped) stay on the stack as an entry of their own.
    void undone(const grapnel::UndoEntry &entry, const QList<grapnel::RowResult> &results);

private:
    void onFinished(const QList<RowResult> &results);

    PatchRun m_run;
    QList<UndoEntry> m_entries;
    UndoEntry m_running;
};

} // namespace grapnel
