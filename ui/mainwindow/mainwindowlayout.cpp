// SPDX-License-Identifier: GPL-3.0-or-later
// The bars of the window, apart from its behaviour.
#include "accountswitcher.h"
#include "accounttools.h"
#include "actioncatalogue.h"
#include "columnmenu.h"
#include "detailsdock.h"
#include "editingactions.h"
#include "filterbar.h"
#include "helptools.h"
#include "icons.h"
#include "mainwindow.h"
#include "palettetool.h"
#include "plaintitle.h"
#include "requestlogtool.h"
#include "sortmenu.h"
#include "statusbar.h"
#include "statusmenu.h"
#include "webhookactions.h"
#include "webhookpage.h"
#include "webhookview.h"

#include <QApplication>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

template<typename Bar> void MainWindow::addEditingActions(Bar *bar) const
{
    bar->addActions({m_editingActions->edit, m_editingActions->clone, m_tools->test()});
    bar->addSeparator();
    bar->addActions({m_editingActions->activate, m_editingActions->deactivate});
    bar->addSeparator();
    bar->addAction(m_editingActions->remove);
    bar->addSeparator();
}

QMenu *MainWindow::addMenu(const QString &title)
{
    QMenu *menu = menuBar()->addMenu(title);
    m_parts.append(menu);
    return menu;
}

void MainWindow::buildMenus()
{
    QMenu *file = addMenu(tr("&File"));
    if (m_editingActions) {
        file->addAction(m_editingActions->newWebhook);
        file->addSeparator();
    }
    QAction *accounts = file->addAction(icons::icon(u"account"_s), tr("&Accounts…"), this, &MainWindow::accountsWanted);
    accounts->setObjectName("accounts"_L1);
    file->addSeparator();
    QAction *quit = file->addAction(icons::icon(u"quit"_s), tr("Quit"), qApp, &QApplication::closeAllWindows);
    quit->setObjectName("quit"_L1);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
    buildEditMenu();
    if (m_page)
        buildAccountMenus();
    buildToolsMenu();
    m_palette->retranslate();
    m_help->addTo(*addMenu(tr("&Help")), m_palette->action());
    for (const QAction *entry : menuBar()->actions())
        m_catalogue->addMenu(*entry->menu());
}

void MainWindow::buildEditMenu()
{
    QMenu *edit = addMenu(tr("&Edit"));
    if (m_editingActions) {
        edit->addAction(m_editingActions->undo);
        edit->addSeparator();
    }
    if (m_page) {
        const WebhookActions &actions = *m_page->actions();
        edit->addActions({actions.copy, actions.copyWithHeaders, actions.selectAll});
        edit->addSeparator();
        edit->addActions({actions.search, actions.clearFilters});
        edit->addSeparator();
    }
    QAction *preferences
        = edit->addAction(icons::icon(u"preferences"_s), tr("&Preferences…"), this, &MainWindow::preferencesWanted);
    preferences->setObjectName("preferences"_L1);
    preferences->setShortcut(Qt::CTRL | Qt::Key_Comma);
    preferences->setMenuRole(QAction::PreferencesRole);
}

void MainWindow::buildAccountMenus()
{
    const WebhookActions &actions = *m_page->actions();
    QMenu *view = addMenu(tr("&View"));
    view->addActions({actions.refresh, actions.loadAll, actions.cancel});
    view->addSeparator();
    view->addMenu(new StatusMenu(m_page->filterBar(), view));
    view->addMenu(new SortMenu(m_page->list(), view));
    view->addMenu(new ColumnMenu(m_page->view()->columns(), m_page->list()->model(), view));
    view->addSeparator();
    view->addAction(findChild<DetailsDock *>()->toggleViewAction());

    QMenu *webhook = addMenu(tr("&Webhook"));
    if (m_editingActions)
        addEditingActions(webhook);
    webhook->addActions({actions.copyName, actions.copyEndpoint, actions.copyId});
    if (m_tools) {
        webhook->addSeparator();
        webhook->addActions(m_tools->secretActions());
    }
}

void MainWindow::buildToolsMenu()
{
    if (!m_tools && !m_requestLog)
        return;
    QMenu *tools = addMenu(tr("&Tools"));
    if (m_tools)
        tools->addActions(m_tools->toolActions());
    if (m_requestLog)
        tools->addAction(m_requestLog->action());
}

void MainWindow::buildToolBar(const AccountInfo &account, QAction *details)
{
    QToolBar *bar = addToolBar(tr("Toolbar"));
    m_parts.append(bar);
    bar->setObjectName("mainToolBar"_L1);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({16, 16});
    m_switcher = new AccountSwitcher(account, bar);
    fillSwitcher();
    connect(m_switcher, &AccountSwitcher::accountWanted, this, &MainWindow::accountWanted);
    connect(m_switcher, &AccountSwitcher::accountsWanted, this, &MainWindow::accountsWanted);
    connect(m_switcher, &AccountSwitcher::addAccountWanted, this, &MainWindow::addAccountWanted);
    bar->addWidget(m_switcher);
    bar->addSeparator();
    if (m_editingActions) {
        bar->addAction(m_editingActions->newWebhook);
        addEditingActions(bar);
    }
    bar->addActions({m_page->actions()->refresh, m_page->actions()->loadAll});
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);

    auto *columns = new QToolButton(bar);
    auto *menu = new ColumnMenu(m_page->view()->columns(), m_page->list()->model(), columns);
    columns->setMenu(menu);
    columns->setText(plainTitle(menu->title()));
    columns->setIcon(menu->icon());
    columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setToolTip(tr("Choose the columns"));
    bar->addWidget(columns);
    bar->addAction(details);
    for (QAction *action : bar->actions())
        action->setIconText(plainTitle(action->text()));
    // the toolbar is a way for the keyboard too
    for (QToolButton *button : bar->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
    // of what does not fit; Qt gives it no name, and puts it before what it stands behind
    if (auto *more = bar->findChild<QToolButton *>("qt_toolbar_ext_button"_L1)) {
        more->setAccessibleName(tr("More commands"));
        setTabOrder(bar->widgetForAction(details), more);
    }
}

void MainWindow::fillSwitcher()
{
    m_switcher->setAccounts(m_accounts, m_currentId);
    int number = 0;
    for (QAction *action : m_switcher->numbered())
        //: Command in the list of shortcuts; %1 is a number from 1 to 9
        m_catalogue->addCommand(action, tr("Switch to account %1").arg(++number), tr("Accounts"));
}

void MainWindow::buildStatusBar(WebhookService *service)
{
    auto *bar = new StatusBar(m_page->actions()->cancel, this);
    setStatusBar(bar);
    if (m_tools)
        bar->insertPermanentWidget(1, m_tools->makeClipboardNotice());
    const auto show = [this, bar] { bar->showList(*m_page->list(), m_page->view()->selectedCount()); };
    connect(m_page->list(), &WebhookList::stateChanged, bar, show);
    connect(m_page, &WebhookPage::selectionChanged, bar, show);
    if (service) {
        connect(service, &WebhookService::rateBudgetChanged, bar, &StatusBar::showBudget);
        connect(service, &WebhookService::credentialsAwaited, bar,
                [this, bar](bool isWaiting) { bar->showKeychain(*m_page->list(), isWaiting); });
    }
    show();
}

} // namespace grapnel
