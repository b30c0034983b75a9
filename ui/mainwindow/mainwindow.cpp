// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "accountchip.h"
#include "accounttools.h"
#include "actioncatalogue.h"
#include "columnmenu.h"
#include "detailsdock.h"
#include "editingactions.h"
#include "editingcontroller.h"
#include "filterbar.h"
#include "icons.h"
#include "layoutkeeper.h"
#include "noticebanner.h"
#include "requestlogtool.h"
#include "sortmenu.h"
#include "statusbar.h"
#include "statusmenu.h"
#include "webhookactions.h"
#include "webhookpage.h"
#include "webhookview.h"
#include "welcomepage.h"
#include "windowsize.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolBar>
#include <QToolButton>

#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent), m_catalogue(new ActionCatalogue(this))
{
    setWindowTitle(u"Grapnel"_s);
    setContextMenuPolicy(Qt::NoContextMenu);
    setDockNestingEnabled(false);
    resizeToFit(*this, {1280, 800});
}

MainWindow::~MainWindow()
{
    clear();
}

void MainWindow::showAccount(const AccountInfo &account, WebhookService *service, WebhookList *list, LayoutStore &store,
                             const AccountFolders &folders)
{
    clear();
    //: Title of the main window; %1 is the account
    setWindowTitle(tr("Grapnel – %1").arg(account.name));
    m_page = new WebhookPage(service, list, Clock::system(), this);
    setCentralWidget(m_page);

    auto *dock = new DetailsDock(m_page, service, Clock::system(), this);
    addDockWidget(Qt::RightDockWidgetArea, dock);
    m_parts.append(dock);
    m_page->addMenuActions({dock->toggleViewAction()});

    if (service) {
        buildEditing(account, service, folders);
        buildTools(account, service, folders);
    }
    buildMenus();
    buildToolBar(account, dock->toggleViewAction());
    buildStatusBar(service);
    m_layout = new LayoutKeeper(store, this, m_page, dock, m_page);
    applyPreferences(m_preferences);
    m_page->view()->setFocus();
}

void MainWindow::setRequestLog(RequestLog *log)
{
    delete m_requestLog;
    if (log)
        m_requestLog = new RequestLogTool(*log, this);
}

void MainWindow::buildEditing(const AccountInfo &account, WebhookService *service, const AccountFolders &folders)
{
    const EditingContext context{.service = service,
                                 .list = m_page->list(),
                                 .account = account,
                                 .accountKey = folders.accountKey,
                                 .draftsFolder = folders.drafts,
                                 .copiesFolder = folders.copies};
    m_editing = new EditingController(context, this);
    WebhookPage *page = m_page;
    m_editingActions = new EditingActions(
        m_editing, [page] { return page->selectedWebhooks(); }, m_editing);
    m_parts.append(m_editing.data());
    const EditingActions &actions = *m_editingActions;
    // these two are keys of text fields as well
    for (QAction *action : {actions.remove, actions.undo})
        action->setShortcutContext(Qt::WidgetShortcut);
    page->view()->addActions({actions.remove, actions.undo});

    const auto update
        = [this] { m_editingActions->update(m_page->view()->selectedCount(), m_page->selectedAppMadeCount()); };
    connect(page, &WebhookPage::selectionChanged, m_editingActions, update);
    connect(page, &WebhookPage::rowOpened, actions.edit, &QAction::trigger);
    connect(m_editing, &EditingController::noticeRaised, page->notices(), &NoticeBanner::present);
    connect(m_editing, &EditingController::selectionWanted, page, &WebhookPage::selectWhenShown);
    connect(m_editing, &EditingController::allClosed, this, &QWidget::close);
    QMetaObject::invokeMethod(m_editing, &EditingController::offerDrafts, Qt::QueuedConnection);
    update();
}

void MainWindow::buildTools(const AccountInfo &account, WebhookService *service, const AccountFolders &folders)
{
    m_tools = new AccountTools({.service = service,
                                .account = account,
                                .accountKey = folders.accountKey,
                                .folder = folders.tests,
                                .makeInbox = m_inboxFactory},
                               {.page = m_page, .dock = findChild<DetailsDock *>(), .editing = m_editing}, this);
    m_parts.append(m_tools.data());
    const EditingActions &actions = *m_editingActions;
    m_page->setRowActions({actions.edit, actions.clone, m_tools->test(), actions.activate, actions.deactivate,
                           actions.remove, m_tools->copySecret()});
}

template<typename Bar> void MainWindow::addEditingActions(Bar *bar) const
{
    bar->addActions({m_editingActions->edit, m_editingActions->clone, m_tools->test()});
    bar->addSeparator();
    bar->addActions({m_editingActions->activate, m_editingActions->deactivate});
    bar->addSeparator();
    bar->addAction(m_editingActions->remove);
    bar->addSeparator();
}

void MainWindow::showWelcome(const QStringList &missing)
{
    clear();
    setWindowTitle(u"Grapnel"_s);
    auto *welcome = new WelcomePage(missing, this);
    connect(welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    setCentralWidget(welcome);
    buildMenus();
}

void MainWindow::applyPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_catalogue->apply(preferences.shortcuts);
    if (m_page) {
        m_page->view()->setDensity(preferences.table.density);
        m_page->list()->model()->setRelativeDates(preferences.table.relativeDates);
    }
    if (m_tools)
        m_tools->applyPreferences(preferences.security);
}

QAbstractItemView *MainWindow::webhookView() const
{
    return m_page ? m_page->view() : nullptr;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_editing && !m_editing->closeAll()) {
        event->ignore();
        return;
    }
    if (m_tools && !m_tools->closeAll()) {
        event->ignore();
        return;
    }
    if (m_requestLog)
        m_requestLog->close();
    if (m_layout)
        m_layout->saveNow();
    QMainWindow::closeEvent(event);
}

void MainWindow::clear()
{
    if (m_layout)
        m_layout->saveNow();
    for (const QPointer<QObject> &part : std::exchange(m_parts, {}))
        delete part;
    setStatusBar(nullptr);
    delete takeCentralWidget();
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
    QAction *quit = file->addAction(icons::icon(u"quit"_s), tr("Quit"), qApp, &QApplication::closeAllWindows);
    quit->setObjectName("quit"_L1);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
    buildEditMenu();
    if (m_page)
        buildAccountMenus();
    buildToolsMenu();
    QMenu *help = addMenu(tr("&Help"));
    QAction *about = help->addAction(icons::icon(u"about"_s), tr("About Grapnel"), this, &MainWindow::showAbout);
    about->setObjectName("about"_L1);
    about->setMenuRole(QAction::AboutRole);
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
    bar->addWidget(new AccountChip(account, bar));
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
    columns->setText(menu->title());
    columns->setIcon(menu->icon());
    columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setToolTip(tr("Choose the columns"));
    bar->addWidget(columns);
    bar->addAction(details);
    // of what does not fit; Qt gives it no name
    if (auto *more = bar->findChild<QToolButton *>("qt_toolbar_ext_button"_L1))
        more->setAccessibleName(tr("More commands"));
    // the toolbar is a way for the keyboard too
    for (QToolButton *button : bar->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
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
    if (service)
        connect(service, &WebhookService::rateBudgetChanged, bar, &StatusBar::showBudget);
    show();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Grapnel"),
                                tr("Grapnel %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setInformativeText(tr("Look after the webhooks of a Zendesk account.\n\nFree software under the GNU General "
                               "Public License, version 3 or later. Not a product of Zendesk."));
    box->open();
}

} // namespace grapnel
