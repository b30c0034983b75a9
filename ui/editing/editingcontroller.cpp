// SPDX-License-Identifier: GPL-3.0-or-later
#include "editingcontroller.h"

#include "clonewindow.h"
#include "createwindow.h"
#include "deletewindow.h"
#include "editwindow.h"
#include "readonlytext.h"
#include "statuscommand.h"
#include "webhookwording.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

EditingController::EditingController(const EditingContext &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window), m_undo(*context.service)
{
    connect(&m_undo, &UndoStack::changed, this, &EditingController::undoChanged);
    connect(&m_undo, &UndoStack::progressed, this, &EditingController::showUndoing);
    connect(&m_undo, &UndoStack::undone, this, &EditingController::onUndone);
    m_cancelUndo = new QAction(tr("Cancel"), this);
    connect(m_cancelUndo, &QAction::triggered, this, [this] { m_undo.cancel(); });
}

EditingController::~EditingController()
{
    for (const QPointer<QDialog> &window : std::as_const(m_windows)) {
        if (window)
            window->disconnect(this);
        delete window;
    }
}

template<typename Window>
Window *EditingController::openOrRaise(const QString &key, const std::function<Window *()> &make)
{
    QPointer<QDialog> &open = m_windows[key];
    if (!open) {
        m_isClosing = false;
        open = make();
        connect(open, &QObject::destroyed, this, [this, key] { onWindowGone(key); });
        open->show();
    }
    open->raise();
    open->activateWindow();
    return static_cast<Window *>(open.data());
}

void EditingController::onWindowGone(const QString &key)
{
    m_windows.remove(key);
    if (m_isClosing && m_windows.isEmpty())
        Q_EMIT allClosed();
}

CreateWindow *EditingController::openNew(const DraftKey &key)
{
    return openOrRaise<CreateWindow>(u"new/"_s + key.instance, [this, key] {
        auto *window = new CreateWindow(m_context, key, m_window);
        connectEditor(window, key.instance);
        connect(window, &CreateWindow::created, this, [this](const Webhook &webhook, bool found) {
            Q_EMIT selectionWanted(webhook.id);
            //: %1 is the name of a webhook
            say(tr("“%1” was created").arg(isolated(visibleText(webhook.name))),
                found ? tr("Zendesk did not answer, but the webhook is there.") : QString());
        });
        return window;
    });
}

bool EditingController::refuses()
{
    if (isReadOnly())
        say(readOnlyText());
    return isReadOnly();
}

void EditingController::newWebhook(const QString &endpoint)
{
    if (refuses())
        return;
    CreateWindow *window = openNew(
        {.account = m_context.accountKey, .webhookId = {}, .instance = QUuid::createUuid().toString(QUuid::Id128)});
    if (!endpoint.isEmpty())
        return window->fillEndpoint(endpoint);
    if (m_context.draftsFolder.isEmpty())
        return;
    for (const FormDraft &draft : DraftStore(m_context.draftsFolder).list(m_context.accountKey)) {
        if (draft.key.webhookId.isEmpty() && !m_windows.contains(u"new/"_s + draft.key.instance))
            return window->offerDraft(draft);
    }
}

void EditingController::edit(const Webhook &webhook)
{
    if (refuses())
        return;
    openOrRaise<EditWindow>(u"edit/"_s + webhook.id, [this, &webhook] {
        auto *window = new EditWindow(m_context, webhook, m_window);
        connectEditor(window);
        connect(window, &EditWindow::saved, this, &EditingController::onSaved);
        return window;
    });
}

void EditingController::clone(const Webhook &webhook)
{
    if (refuses())
        return;
    openOrRaise<CloneWindow>(u"clone/"_s + webhook.id, [this, &webhook] {
        auto *window = new CloneWindow(m_context, webhook, m_window);
        connect(window, &CloneWindow::newFromThisRequested, this, &EditingController::newFromThis);
        connect(window, &CloneWindow::openRequested, this, &EditingController::edit);
        connect(window, &CloneWindow::cloned, this, [this](const Webhook &copy) {
            Q_EMIT selectionWanted(copy.id);
            const QString name = isolated(visibleText(copy.name));
            say(copy.status == WebhookStatus::Active ? tr("“%1” was cloned and is active").arg(name)
                                                     : tr("“%1” was cloned and is inactive").arg(name),
                tr("It has the stored credential of the original and a signing secret of its own."));
        });
        return window;
    });
}

void EditingController::connectEditor(EditorWindow *window, const QString &instance)
{
    connect(window, &EditorWindow::testWanted, this,
            [this, instance](const std::optional<Webhook> &base, const WebhookDraft &draft) {
                Q_EMIT testWanted(base, draft, instance);
            });
    connect(window, &EditorWindow::stayedOpen, this, [this] { m_isClosing = false; });
    connect(window, &EditorWindow::newFromThisRequested, this,
            [this](const Webhook &webhook) { newFromThis(webhook, WebhookClone::nameOfCopy(webhook.name), false); });
}

void EditingController::newFromThis(const Webhook &webhook, const QString &name, bool startInactive)
{
    openNew({.account = m_context.accountKey, .webhookId = {}, .instance = QUuid::createUuid().toString(QUuid::Id128)})
        ->fillFrom(webhook, name, startInactive);
}

void EditingController::remove(const QList<Webhook> &webhooks)
{
    if (refuses())
        return;
    QList<Webhook> own = webhooks;
    own.removeIf([](const Webhook &webhook) { return webhook.isAppMade(); });
    const auto left = webhooks.size() - own.size();
    if (left > 0)
        say(tr("%n webhook(s) made by an app left out", nullptr, static_cast<int>(left)),
            tr("Zendesk refuses to delete them. Uninstall the app instead."));
    if (own.isEmpty())
        return;
    QStringList ids;
    for (const Webhook &webhook : std::as_const(own))
        ids.append(webhook.id);
    openOrRaise<DeleteWindow>(u"delete/"_s + ids.join(u','), [this, &own] {
        auto *window = new DeleteWindow(m_context, own, m_window);
        connect(window, &DeleteWindow::deleted, this, &EditingController::onDeleted);
        connect(window, &DeleteWindow::ended, this, &EditingController::longTaskEnded);
        return window;
    });
}

void EditingController::setStatus(const QList<Webhook> &webhooks, WebhookStatus status)
{
    if (webhooks.isEmpty() || refuses())
        return;
    if (status == WebhookStatus::Active || !m_context.isProduction())
        return changeStatus(webhooks, status);
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Deactivate webhook"),
                                webhooks.size() == 1
                                    ? tr("Deactivate “%1”?").arg(isolated(visibleText(webhooks.constFirst().name)))
                                    : tr("Deactivate %n webhook(s)?", nullptr, static_cast<int>(webhooks.size())),
                                QMessageBox::Cancel, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("This is a production account. Zendesk stops calling the endpoint until the webhook is "
                               "activated again."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *deactivate = box->addButton(tr("Deactivate"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(deactivate, &QPushButton::clicked, this, [this, webhooks, status] { changeStatus(webhooks, status); });
    box->open();
}

void EditingController::changeStatus(const QList<Webhook> &webhooks, WebhookStatus status)
{
    if (m_command && !m_command->isRunning())
        m_command->deleteLater();
    auto *command = new StatusCommand(*m_context.service, webhooks, status, this);
    command->setSignInOffer(m_context.signIn);
    m_command = command;
    connect(command, &StatusCommand::noticeRaised, this, &EditingController::noticeRaised);
    connect(command, &StatusCommand::ended, this, &EditingController::longTaskEnded);
    connect(command, &StatusCommand::undoable, &m_undo, &UndoStack::push);
    connect(command, &StatusCommand::undoRequested, this, &EditingController::undo);
    connect(command, &StatusCommand::retryRequested, this, &EditingController::changeStatus);
    command->start();
}

void EditingController::undo()
{
    const auto steps = m_undo.canUndo() ? m_undo.next().steps.size() : 0;
    m_undo.undo();
    if (m_undo.isRunning())
        showUndoing(0, static_cast<int>(steps));
}

QString EditingController::undoText() const
{
    if (!m_undo.canUndo())
        return tr("&Undo");
    const UndoEntry &entry = m_undo.next();
    const auto count = static_cast<int>(entry.steps.size());
    const QString name = visibleText(entry.steps.constFirst().webhook.name).replace(u'&', u"&&"_s);
    switch (entry.kind) {
    case UndoEntry::Kind::Edit:
    case UndoEntry::Kind::Replace:
        return tr("&Undo changing “%1”").arg(name);
    case UndoEntry::Kind::Activate:
        return tr("&Undo activating %n webhook(s)", nullptr, count);
    case UndoEntry::Kind::Deactivate:
        return tr("&Undo deactivating %n webhook(s)", nullptr, count);
    }
    Q_UNREACHABLE();
}

void EditingController::offerDrafts()
{
    if (m_context.draftsFolder.isEmpty() || isReadOnly())
        return;
    const QList<FormDraft> drafts = DraftStore(m_context.draftsFolder).list(m_context.accountKey);
    if (drafts.isEmpty())
        return;
    QAction *open = noticeAction(tr("Open drafts"), [this, drafts] {
        for (const FormDraft &draft : drafts) {
            if (draft.base)
                edit(*draft.base);
            else
                openNew(draft.key)->restore(draft);
        }
    });
    auto *discard = new QAction(tr("Discard"), m_noticeScope.get());
    connect(discard, &QAction::triggered, this, [this, drafts] {
        for (const FormDraft &draft : drafts)
            DraftStore(m_context.draftsFolder).remove(draft.key);
    });
    say(tr("%n unsaved draft(s) from last time", nullptr, static_cast<int>(drafts.size())), {}, {open, discard});
}

bool EditingController::isChanging() const
{
    return m_undo.isRunning() || (m_command && m_command->isRunning());
}

bool EditingController::isAtRest() const
{
    const auto isOpen = [](const QPointer<QDialog> &window) { return window && window->isVisible(); };
    return !isChanging() && std::ranges::none_of(m_windows, isOpen);
}

bool EditingController::closeAll()
{
    const bool isChanging = this->isChanging();
    if (isChanging) {
        m_undo.cancel();
        if (m_command)
            m_command->cancel();
        say(tr("Webhooks are still being changed"), tr("This stops after those under way."));
    }
    const QList<QPointer<QDialog>> windows = m_windows.values();
    for (const QPointer<QDialog> &window : windows) {
        if (window)
            window->close();
    }
    // those that closed are gone at the next turn of the event loop
    m_windows.removeIf([](const auto &entry) { return !entry.value() || !entry.value()->isVisible(); });
    m_isClosing = !m_windows.isEmpty() && !isChanging;
    return m_windows.isEmpty() && !isChanging;
}

} // namespace grapnel
