// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountinfo.h"
#include "idlelock.h"
#include "inbox.h"
#include "preferences.h"
#include "secretclipboard.h"
#include "secretcontroller.h"
#include "testingactions.h"
#include "testingcontroller.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class QWidget;

namespace grapnel
{

class DetailsDock;
class EditingController;
class InboxSession;
class InboxWindow;
class WebhookPage;

/// What is done with an account's webhooks beside editing them: tests, signing secrets, the check of signatures and the
/// local inbox. Owns their windows, and takes a copied secret off the clipboard when it goes.
class AccountTools final : public QObject
{
    Q_OBJECT

public:
    struct Context {
        WebhookService *service = nullptr;
        AccountInfo account{};
        /// Account::settingsKey().
        QString accountKey{};
        /// Where payloads and the history of tests are kept; empty: nowhere.
        QString folder{};
        /// Null: there is no local inbox.
        InboxFactory makeInbox{};
        const Clock *clock = &Clock::system();
    };
    /// What it works with; not owned.
    struct Parts {
        WebhookPage *page = nullptr;
        DetailsDock *dock = nullptr;
        EditingController *editing = nullptr;
    };

    /// Goes with \a window, over which its windows are placed.
    AccountTools(const Context &context, const Parts &parts, QWidget *window);
    ~AccountTools() override;

    [[nodiscard]] QAction *test() const { return m_testingActions.test; }
    [[nodiscard]] QAction *copySecret() const;
    /// For the menu of the webhooks.
    [[nodiscard]] QList<QAction *> secretActions() const;
    /// For the menu Tools.
    [[nodiscard]] QList<QAction *> toolActions() const;
    /// For the status bar, which takes it over.
    [[nodiscard]] QWidget *makeClipboardNotice();

    /// Times of secrets, from now on.
    void applyPreferences(const SecurityPreferences &preferences);

    /// Closes the windows; see SecretController::closeAll().
    [[nodiscard]] bool closeAll();
    /// No window is open.
    [[nodiscard]] bool isAtRest() const;
    /// What the local inbox took in, for the tools that follow these of the same account; null: nothing.
    [[nodiscard]] std::unique_ptr<InboxSession> takeInbox();
    void setInbox(std::unique_ptr<InboxSession> inbox);

Q_SIGNALS:
    /// See TestingController.
    void longTaskEnded(const QString &summary);

private:
    void follow();
    void connectEditing();
    void lock(std::chrono::minutes time);
    void openInbox();

    Context m_context;
    Parts m_parts;
    SecretClipboard m_clipboard;
    IdleLock m_idleLock;
    SecretController m_secrets;
    TestingController m_testing;
    TestingActions m_testingActions;
    QAction *m_openInbox = nullptr;
    std::unique_ptr<InboxSession> m_inbox;
    QPointer<InboxWindow> m_inboxWindow;
};

} // namespace grapnel
