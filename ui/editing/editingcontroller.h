// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draftstore.h"
#include "editingcontext.h"
#include "editingnotice.h"
#include "undostack.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QDialog;

namespace grapnel
{

class CreateWindow;
class EditorWindow;
class StatusCommand;

/// What can be done to an account's webhooks: opens a window for each, changes status, undoes; tells what came of it.
/// Owns the windows; at most one edit, clone and delete window for each webhook.
class EditingController final : public QObject
{
    Q_OBJECT

public:
    /// The windows are placed over \a window and go with this controller.
    EditingController(const EditingContext &context, QWidget *window);
    ~EditingController() override;

    /// \a endpoint: filled in.
    void newWebhook(const QString &endpoint = {});
    void edit(const Webhook &webhook);
    void clone(const Webhook &webhook);
    /// Webhooks made by an app are left out, as Zendesk refuses to delete them.
    void remove(const QList<Webhook> &webhooks);
    /// At once; in Production it asks before deactivating. \a status: Active or Inactive.
    void setStatus(const QList<Webhook> &webhooks, WebhookStatus status);
    void undo();
    /// Nothing may be changed: no command does anything.
    [[nodiscard]] bool isReadOnly() const { return m_context.account.isReadOnly; }
    [[nodiscard]] bool canUndo() const { return m_undo.canUndo(); }
    /// "Undo deactivating 3 webhooks"; "Undo" when there is nothing.
    [[nodiscard]] QString undoText() const;

    /// Offers the drafts that an earlier run left; call once when the window shows.
    void offerDrafts();
    /// Closes the windows, or has them ask where something would be lost, and stops what is under way. False when not
    /// all is over at once; allClosed() follows if the user lets the windows close.
    [[nodiscard]] bool closeAll();
    /// No window is open and nothing is under way.
    [[nodiscard]] bool isAtRest() const;

Q_SIGNALS:
    void noticeRaised(const grapnel::EditingNotice &notice);
    /// canUndo() or undoText() may have changed.
    void undoChanged();
    /// A webhook was made; its row should be selected and visible.
    void selectionWanted(const QString &id);
    /// What a form holds is to be tested: a new webhook, told apart by \a instance, or an edit of \a base.
    void testWanted(const std::optional<grapnel::Webhook> &base, const grapnel::WebhookDraft &draft,
                    const QString &instance);
    /// Something with several webhooks has ended; \a summary says in numbers what came of it.
    void longTaskEnded(const QString &summary);
    /// What closeAll() could not close at once is closed.
    void allClosed();

private:
    template<typename Window> Window *openOrRaise(const QString &key, const std::function<Window *()> &make);
    CreateWindow *openNew(const DraftKey &key);
    void connectEditor(EditorWindow *window, const QString &instance = {});
    void newFromThis(const Webhook &webhook, const QString &name, bool startInactive);
    void changeStatus(const QList<Webhook> &webhooks, WebhookStatus status);
    void onSaved(const Webhook &before, const WebhookPatch &sent, const Webhook &now, bool wasReplaced, bool isFresh);
    void onDeleted(const QList<Webhook> &webhooks, const QString &copyPath);
    [[nodiscard]] bool isChanging() const;
    void showUndoing(int done, int total);
    void onUndone(const UndoEntry &entry, const QList<RowResult> &results);
    void onWindowGone(const QString &key);
    [[nodiscard]] QAction *noticeAction(const QString &text, const std::function<void()> &run);
    /// Says why nothing is changed where that is so.
    [[nodiscard]] bool refuses();
    void say(const QString &title, const QString &text = {}, const QList<QAction *> &actions = {});

    EditingContext m_context;
    QWidget *m_window;
    UndoStack m_undo;
    QAction *m_cancelUndo = nullptr;
    QHash<QString, QPointer<QDialog>> m_windows;
    /// The last one; owns the actions of its notice.
    QPointer<StatusCommand> m_command;
    /// Owns the actions of the last notice of the controller's own.
    std::unique_ptr<QObject> m_noticeScope;
    bool m_isClosing = false;
};

} // namespace grapnel
