// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountswindow.h"

#include "accountstore.h"
#include "accounttablemodel.h"
#include "accounttext.h"
#include "announcer.h"
#include "banner.h"
#include "connectionview.h"
#include "errortext.h"
#include "helptopic.h"
#include "signintext.h"
#include "webhookwording.h"

#include <QAction>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

AccountsWindow::AccountsWindow(const AccountContext &context, QWidget *parent)
    : QDialog(parent, Qt::Window), m_context(context), m_states(context), m_tasks(context),
      m_model(new AccountTableModel(*context.store, m_states, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, HelpTopic::Accounts);
    setWindowTitle(tr("Accounts"));
    buildLayout();
    connectParts();
    connectTasks();
    m_states.refreshAll();
    select(m_context.store->lastOpened());
    updateState();
    m_table->setFocus(Qt::OtherFocusReason);
}

AccountsWindow::~AccountsWindow() = default;

void AccountsWindow::connectParts()
{
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { select(m_currentId); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_currentId = m_model->idAt(index.row());
        updateState();
    });
    connect(&m_states, &AccountStates::changed, this, &AccountsWindow::updateState);
    connect(m_table, &QTableView::doubleClicked, m_open, &QAction::trigger);
    connect(m_add, &QAction::triggered, this, &AccountsWindow::addWanted);
    connect(m_edit, &QAction::triggered, this, [this] { Q_EMIT editWanted(m_currentId); });
    connect(m_signIn, &QAction::triggered, this, [this] { Q_EMIT signInWanted(m_currentId, {}); });
    connect(m_open, &QAction::triggered, this, [this] { Q_EMIT openWanted(m_currentId); });
    connect(m_test, &QAction::triggered, this, [this] {
        if (const auto account = current())
            m_tasks.test(*account);
    });
    connect(m_signOut, &QAction::triggered, this, [this] {
        if (const auto account = current())
            m_tasks.signOut(*account);
    });
    connect(m_remove, &QAction::triggered, this, &AccountsWindow::askToRemove);
    connect(m_up, &QAction::triggered, this, [this] { moveCurrent(-1); });
    connect(m_down, &QAction::triggered, this, [this] { moveCurrent(1); });
    connect(m_close, &QPushButton::clicked, this, &AccountsWindow::reject);
    connect(m_report, &ConnectionView::signInAgainWanted, this,
            [this](const QStringList &missing) { Q_EMIT signInWanted(m_toldId, missing); });
}

void AccountsWindow::connectTasks()
{
    connect(&m_tasks, &AccountTasks::changed, this, [this] {
        if (m_tasks.isRunning()) {
            m_banner->clear();
            m_report->clear();
        }
        updateState();
    });
    connect(&m_tasks, &AccountTasks::tested, this, &AccountsWindow::onTested);
    connect(&m_tasks, &AccountTasks::failed, this, &AccountsWindow::onFailed);
    connect(&m_tasks, &AccountTasks::signedOut, this,
            [this](const AccountProfile &account, const std::optional<ApiError> &notRevoked) {
                m_states.refresh(account.id);
                //: %1 is the name of an account
                tellForgotten(tr("“%1” is signed out").arg(isolated(visibleText(account.name))), notRevoked);
                Q_EMIT accountChanged(account.id);
            });
    connect(&m_tasks, &AccountTasks::removed, this,
            [this](const AccountProfile &account, const std::optional<ApiError> &notRevoked) {
                //: %1 is the name of an account
                tellForgotten(tr("“%1” was removed").arg(isolated(visibleText(account.name))), notRevoked);
                Q_EMIT accountRemoved(account.id);
            });
    connect(m_tryAgain, &QAction::triggered, this, [this] {
        const AccountProfile account = m_tasks.account();
        switch (m_tasks.kind()) {
        case AccountTasks::Kind::Test:
            return m_tasks.test(account);
        case AccountTasks::Kind::SignOut:
            return m_tasks.signOut(account);
        case AccountTasks::Kind::Remove:
            return m_tasks.remove(account);
        }
    });
    connect(m_removeAnyway, &QAction::triggered, this,
            [this] { m_tasks.remove(AccountProfile(m_tasks.account()), true); });
}

std::optional<AccountProfile> AccountsWindow::current() const
{
    return m_context.store->account(m_currentId);
}

void AccountsWindow::select(const QString &id)
{
    const int row = m_model->rowOf(id);
    m_table->setCurrentIndex(m_table->model()->index(std::max(row, 0), 0));
    m_currentId = m_model->idAt(m_table->currentIndex().row());
    updateState();
}

void AccountsWindow::noteSaved(const QString &id)
{
    m_states.refresh(id);
    m_banner->clear();
    m_report->clear();
    select(id);
}

void AccountsWindow::tellNotWritten(const QString &title, const QString &text)
{
    m_banner->present({.kind = Banner::Kind::Error, .title = title, .text = text, .isDismissible = true});
}

void AccountsWindow::updateState()
{
    const bool isRunning = m_tasks.isRunning();
    const int row = m_model->rowOf(m_currentId);
    const bool any = row >= 0 && !isRunning;
    const AccountState state = m_states.state(m_currentId);
    const bool hasCredentials = state == AccountState::SignedIn || state == AccountState::SessionOnly;
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_add->setEnabled(!isRunning);
    for (QAction *action : {m_edit, m_remove, m_open, m_signIn})
        action->setEnabled(any);
    m_test->setEnabled(any && state != AccountState::NeedsSignIn);
    m_test->setToolTip(any && state == AccountState::NeedsSignIn ? tr("Sign in first") : QString());
    m_signOut->setEnabled(any && hasCredentials);
    m_up->setEnabled(any && row > 0);
    m_down->setEnabled(any && row < m_model->rowCount() - 1);
    m_progress->setVisible(isRunning);
    m_close->setText(isRunning ? tr("Cancel") : tr("Close"));
    QString text;
    if (isRunning) {
        switch (m_tasks.kind()) {
        case AccountTasks::Kind::Test:
            text = tr("Testing the connection…");
            break;
        case AccountTasks::Kind::SignOut:
            text = tr("Signing out…");
            break;
        case AccountTasks::Kind::Remove:
            text = tr("Removing the account…");
            break;
        }
    }
    if (text != m_busyText->text())
        Announcer::say(*this, text);
    m_busyText->setText(text);
}

void AccountsWindow::moveCurrent(int by)
{
    const int row = m_model->rowOf(m_currentId);
    if (row >= 0)
        m_context.store->move(m_currentId, row + by);
}

QString AccountsWindow::whatIsForgotten(const AccountProfile &account) const
{
    QStringList sentences{tr("Its entry in the keychain is removed.")};
    if (account.method == SignInMethod::OAuthBrowser || account.method == SignInMethod::OAuthClientCredentials)
        sentences.append(tr("The access token is revoked at Zendesk."));
    else
        sentences.append(tr("The token itself stays valid at Zendesk: end it there if nobody else uses it."));
    sentences.append(tr("Drafts, column layout and copies of deleted webhooks stay on this computer. Nothing changes "
                        "in the Zendesk account."));
    return sentences.join(u' ');
}

void AccountsWindow::askToRemove()
{
    const std::optional<AccountProfile> account = current();
    if (!account || m_tasks.isRunning())
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Remove account"),
                                //: %1 is the name of an account
                                tr("Remove “%1” from Grapnel?").arg(isolated(visibleText(account->name))),
                                QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(whatIsForgotten(*account));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *remove = box->addButton(tr("Remove account"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, [this, removed = *account] { m_tasks.remove(removed); });
    box->open();
}

void AccountsWindow::onTested(const AccountProfile &account, const ConnectionReport &report)
{
    m_toldId = account.id;
    const bool canSignIn
        = account.method == SignInMethod::OAuthBrowser || account.method == SignInMethod::OAuthClientCredentials;
    if (connectiontext::isUsable(report))
        m_banner->present({.kind = Banner::Kind::Info,
                           .icon = u"check"_s,
                           //: %1 is the name of an account
                           .title = tr("The connection to “%1” works").arg(isolated(visibleText(account.name))),
                           .isDismissible = true});
    else
        m_banner->present({.kind = Banner::Kind::Error,
                           //: %1 is the name of an account
                           .title = tr("The connection to “%1” does not work").arg(isolated(visibleText(account.name))),
                           .isDismissible = true});
    m_report->present(report, account.isReadOnly, canSignIn, m_context.clock->now());
}

void AccountsWindow::onFailed(const AccountProfile &account, const SecretStoreError &error)
{
    m_toldId = account.id;
    m_states.refresh(account.id);
    const AccountTasks::Kind kind = m_tasks.kind();
    const ErrorText words
        = kind == AccountTasks::Kind::Test ? signintext::notRead(error) : signintext::notRemoved(error);
    QList<QAction *> actions{m_tryAgain};
    if (kind == AccountTasks::Kind::Remove)
        actions.append(m_removeAnyway);
    m_banner->present({.kind = Banner::Kind::Error,
                       .icon = u"lock"_s,
                       .title = words.title,
                       .text = words.hint,
                       .actions = actions,
                       .isDismissible = true});
}

void AccountsWindow::tellForgotten(const QString &title, const std::optional<ApiError> &notRevoked)
{
    if (!notRevoked)
        return m_banner->present({.kind = Banner::Kind::Info,
                                  .icon = u"check"_s,
                                  .title = title,
                                  .text = tr("Its credentials are no longer on this computer."),
                                  .isDismissible = true});
    m_banner->present({.kind = Banner::Kind::Warning,
                       .title = title,
                       //: %1 is what went wrong
                       .text = tr("Its credentials are no longer on this computer, but Zendesk did not revoke the "
                                  "token (%1). It ends by itself, or in Admin Center.")
                                   .arg(errorText(*notRevoked, ErrorContext::Change).title),
                       .details = errorDetails(*notRevoked, m_context.clock->now()),
                       .isDismissible = true});
}

void AccountsWindow::reject()
{
    if (m_tasks.isRunning())
        return m_tasks.cancel();
    close();
}

void AccountsWindow::closeEvent(QCloseEvent *event)
{
    m_tasks.cancel();
    event->accept();
}

void AccountsWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_table->hasFocus()) {
        if (m_open->isEnabled())
            m_open->trigger();
        return event->accept();
    }
    QDialog::keyPressEvent(event);
}

} // namespace grapnel
