// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountscontroller.h"

#include "accounteditor.h"
#include "accountstore.h"
#include "accountswindow.h"
#include "webhookwording.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace grapnel
{

AccountsController::AccountsController(AccountContext context, QWidget *window, QObject *parent)
    : QObject(parent), m_context(std::move(context)), m_window(window)
{
    // queued: after what else there is to tell of the change
    connect(m_context.store, &AccountStore::notWritten, this, &AccountsController::onNotWritten, Qt::QueuedConnection);
}

AccountsController::~AccountsController()
{
    for (const QPointer<AccountEditor> &editor : std::as_const(m_editors))
        delete editor;
    delete m_list;
}

void AccountsController::showAccounts()
{
    if (!m_list) {
        m_list = new AccountsWindow(m_context, m_window);
        connect(m_list, &AccountsWindow::addWanted, this, &AccountsController::addAccount);
        connect(m_list, &AccountsWindow::editWanted, this, &AccountsController::editAccount);
        connect(m_list, &AccountsWindow::signInWanted, this, &AccountsController::signInAgain);
        connect(m_list, &AccountsWindow::openWanted, this, [this](const QString &id) {
            m_list->close();
            Q_EMIT openWanted(id);
        });
        connect(m_list, &AccountsWindow::accountChanged, this, &AccountsController::accountChanged);
        connect(m_list, &AccountsWindow::accountRemoved, this, &AccountsController::onRemoved);
        m_list->show();
    }
    m_list->raise();
    m_list->activateWindow();
}

void AccountsController::addAccount()
{
    openEditor({});
}

void AccountsController::editAccount(const QString &id)
{
    if (m_context.store->account(id))
        openEditor(id);
}

void AccountsController::signInAgain(const QString &id, const QStringList &missingScopes)
{
    if (m_context.store->account(id))
        openEditor(id)->signInAgain(missingScopes);
}

AccountEditor *AccountsController::openEditor(const QString &id)
{
    QPointer<AccountEditor> &editor = m_editors[id];
    if (!editor) {
        AccountContext context = m_context;
        const auto isThere = [&context](const AccountProfile &account) {
            return context.environment && account.baseUrl == context.environment->baseUrl;
        };
        if (std::ranges::any_of(m_context.store->accounts(), isThere))
            context.environment.reset();
        // not over the list, with which it would go
        editor = new AccountEditor(context, m_context.store->account(id), m_window);
        connect(editor, &AccountEditor::saved, this,
                [this, isNew = id.isEmpty()](const QString &saved) { onSaved(saved, isNew); });
        editor->show();
    }
    editor->raise();
    editor->activateWindow();
    return editor;
}

void AccountsController::onSaved(const QString &id, bool isNew)
{
    if (m_list)
        m_list->noteSaved(id);
    if (isNew)
        Q_EMIT accountAdded(id);
    else
        Q_EMIT accountChanged(id);
}

void AccountsController::onRemoved(const QString &id)
{
    delete m_editors.take(id);
    Q_EMIT accountRemoved(id);
}

void AccountsController::onNotWritten(const QString &file)
{
    const QString title = tr("The accounts could not be saved");
    //: %1 is a file
    const QString text = tr("%1 cannot be written. Check the rights to its folder and the room on the disk. What you "
                            "changed holds until Grapnel ends; it is tried again then and at your next change.")
                             .arg(isolated(visibleText(QDir::toNativeSeparators(file))));
    if (m_list && m_list->isVisible())
        m_list->tellNotWritten(title, text);
    else
        Q_EMIT notWritten(title, text);
}

void AccountsController::retranslate()
{
    if (!m_list || !m_list->isVisible())
        return;
    delete std::exchange(m_list, nullptr).data();
    showAccounts();
}

bool AccountsController::closeAll()
{
    bool allClosed = true;
    const QList<QPointer<AccountEditor>> editors = m_editors.values();
    for (const QPointer<AccountEditor> &editor : editors) {
        if (editor && editor->isVisible() && !editor->close())
            allClosed = false;
    }
    if (m_list && allClosed)
        m_list->close();
    return allClosed;
}

} // namespace grapnel
