// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounttools.h"

#include "clipboardnotice.h"
#include "codeeditor.h"
#include "detailsdock.h"
#include "editingcontroller.h"
#include "icons.h"
#include "inboxsession.h"
#include "inboxwindow.h"
#include "noticebanner.h"
#include "secretactions.h"
#include "signaturecheckwindow.h"
#include "webhookpage.h"
#include "webhookview.h"

#include <QAction>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

AccountTools::AccountTools(const Context &context, const Parts &parts, QWidget *window)
    : QObject(window), m_context(context), m_parts(parts), m_clipboard(*context.clock), m_idleLock(*context.clock),
      m_secrets({.service = context.service,
                 .clipboard = &m_clipboard,
                 .account = context.account,
                 .clock = context.clock,
                 .signIn = parts.page->signInOffer()},
                window),
      m_testing({.service = context.service,
                 .account = context.account,
                 .accountKey = context.accountKey,
                 .folder = context.folder,
                 .copySecret = [this](const Secret &secret) { m_clipboard.copy(secret); },
                 .signIn = parts.page->signInOffer()},
                window),
      m_testingActions(&m_testing, [page = parts.page] { return page->selectedWebhooks(); })
{
    if (context.makeInbox) {
        m_openInbox = new QAction(icons::icon(u"inbox"_s), tr("Local inbox…"), this);
        m_openInbox->setObjectName("local-inbox"_L1);
        connect(m_openInbox, &QAction::triggered, this, &AccountTools::openInbox);
    }
    connect(&m_idleLock, &IdleLock::idled, this, &AccountTools::lock);
    connect(parts.page, &WebhookPage::selectionChanged, this, &AccountTools::follow);
    connect(&m_testing, &TestingController::longTaskEnded, this, &AccountTools::longTaskEnded);
    connectEditing();
    parts.dock->setSecrets(&m_secrets);
    follow();
}

AccountTools::~AccountTools()
{
    // before the session that it shows
    delete m_inboxWindow;
}

void AccountTools::connectEditing()
{
    connect(m_parts.editing, &EditingController::testWanted, this,
            [this](const std::optional<Webhook> &base, const WebhookDraft &draft, const QString &instance) {
                if (base)
                    m_testing.testEdit(*base, draft);
                else
                    m_testing.testDraft(draft, instance);
            });
}

QAction *AccountTools::copySecret() const
{
    return m_secrets.actions()->copy;
}

QList<QAction *> AccountTools::secretActions() const
{
    const SecretActions &actions = *m_secrets.actions();
    return {actions.reveal, actions.hide, actions.copy, actions.reset};
}

QList<QAction *> AccountTools::toolActions() const
{
    QList<QAction *> actions{m_secrets.actions()->check};
    if (m_openInbox)
        actions.append(m_openInbox);
    return actions;
}

QWidget *AccountTools::makeClipboardNotice()
{
    return new ClipboardNotice(m_clipboard);
}

void AccountTools::applyPreferences(const SecurityPreferences &preferences)
{
    const auto seconds = [](int count) { return std::chrono::seconds(count); };
    m_secrets.setRevealTime(seconds(preferences.revealSeconds));
    const std::optional<int> lifetime = preferences.clipboardSeconds;
    m_clipboard.setLifetime(lifetime ? std::optional(seconds(*lifetime)) : std::nullopt);
    // the time runs on when it is set to what it is
    const std::optional<int> idle = preferences.idleLockMinutes;
    const auto time = idle ? std::optional(std::chrono::minutes(*idle)) : std::nullopt;
    if (time != m_idleLock.time())
        m_idleLock.setTime(time);
}

void AccountTools::lock(std::chrono::minutes time)
{
    const bool wasOnClipboard = m_clipboard.isHolding();
    m_clipboard.clear();
    if (!m_secrets.lock() && !wasOnClipboard)
        return;
    m_parts.page->notices()->present(
        {.content
         = {.icon = u"lock"_s,
            .title = tr("Secrets were hidden"),
            .text = tr("Nothing was pressed or moved for %n minute(s). What was revealed, copied or typed of a "
                       "secret is gone.",
                       nullptr, static_cast<int>(time.count())),
            .isDismissible = true}});
}

bool AccountTools::closeAll()
{
    if (!m_secrets.closeAll())
        return false;
    m_testing.closeAll();
    if (m_inboxWindow)
        m_inboxWindow->close();
    return true;
}

bool AccountTools::isAtRest() const
{
    return m_secrets.isAtRest() && m_testing.isAtRest() && (!m_inboxWindow || !m_inboxWindow->isVisible());
}

std::unique_ptr<InboxSession> AccountTools::takeInbox()
{
    delete m_inboxWindow;
    return std::move(m_inbox);
}

void AccountTools::setInbox(std::unique_ptr<InboxSession> inbox)
{
    m_inbox = std::move(inbox);
}

void AccountTools::follow()
{
    m_secrets.setWebhook(m_parts.page->selectedWebhook());
    m_testingActions.update(m_parts.page->view()->selectedCount());
}

void AccountTools::openInbox()
{
    if (!m_inboxWindow && !CodeEditor::loadOrTell(qobject_cast<QWidget *>(parent())))
        return;
    if (!m_inbox)
        m_inbox = std::make_unique<InboxSession>(m_context.makeInbox(), m_context.service);
    if (!m_inboxWindow) {
        // no child of the main window, which could then not be put in front of it
        m_inboxWindow = new InboxWindow({.session = m_inbox.get(), .isLocalAccount = m_context.account.isLocal});
        connect(m_inboxWindow, &InboxWindow::newWebhookWanted, this,
                [this](const QUrl &url) { m_parts.editing->newWebhook(url.toString()); });
        connect(m_inboxWindow, &InboxWindow::checkWanted, this,
                [this](const QByteArray &timestamp, const QByteArray &body, const QByteArray &signature) {
                    m_secrets.checkSignature()->check(timestamp, body, signature);
                });
    }
    m_inboxWindow->show();
    m_inboxWindow->raise();
    m_inboxWindow->activateWindow();
}

} // namespace grapnel
