// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "accountswitcher.h"
#include "accounttools.h"
#include "actioncatalogue.h"
#include "announcer.h"
#include "detailsdock.h"
#include "draftkeeper.h"
#include "editingactions.h"
#include "editingcontroller.h"
#include "emptystate.h"
#include "environmenttag.h"
#include "helptools.h"
#include "layoutkeeper.h"
#include "loadallwatch.h"
#include "noticebanner.h"
#include "palettetool.h"
#include "requestlogtool.h"
#include "signinoffer.h"
#include "webhookactions.h"
#include "webhookpage.h"
#include "webhookview.h"
#include "welcomepage.h"
#include "windowsize.h"

#include <QCloseEvent>

#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_catalogue(new ActionCatalogue(this)), m_palette(new PaletteTool(*m_catalogue, this)),
      m_help(new HelpTools(*m_catalogue, this))
{
    connect(m_palette, &PaletteTool::accountWanted, this, &MainWindow::accountWanted);
    connect(m_help, &HelpTools::preferencesWanted, this, &MainWindow::preferencesWanted);
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
    setWindowTitle(titleOf(account));
    m_page = new WebhookPage(service, list, Clock::system(), this);
    setCentralWidget(m_page);
    // it would show from the event loop only, and the dock placed meanwhile would keep all the room
    m_page->show();
    m_page->signInOffer()->setPossible(account.canSignIn);
    connect(m_page->signInOffer(), &SignInOffer::wanted, this, &MainWindow::signInAgainWanted);
    connect(new LoadAllWatch(*list, m_page), &LoadAllWatch::ended, this, &MainWindow::longTaskEnded);

    auto *dock = new DetailsDock(m_page, service, Clock::system(), this);
    addDockWidget(Qt::RightDockWidgetArea, dock);
    m_parts.append(dock);
    m_page->addMenuActions({dock->toggleViewAction()});

    if (service) {
        buildEditing(account, service, folders);
        buildTools(account, service, folders);
    }
    m_palette->setPage(m_page, m_editing);
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
                                 .copiesFolder = folders.copies,
                                 .signIn = m_page->signInOffer()};
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
    connect(m_editing, &EditingController::allClosed, this, &MainWindow::goOn);
    connect(m_editing, &EditingController::longTaskEnded, this, &MainWindow::longTaskEnded);
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
    connect(m_tools, &AccountTools::longTaskEnded, this, &MainWindow::longTaskEnded);
    const EditingActions &actions = *m_editingActions;
    m_page->actions()->setNewWebhook(actions.newWebhook);
    m_page->setRowActions({actions.edit, actions.clone, m_tools->test(), actions.activate, actions.deactivate,
                           actions.remove, m_tools->copySecret()});
}

void MainWindow::showWelcome(const QStringList &missing, bool hasEnvironment, const QString &problem)
{
    clear();
    setWindowTitle(u"Grapnel"_s);
    auto *welcome = new WelcomePage(missing, hasEnvironment, problem, this);
    connect(welcome, &WelcomePage::addAccountRequested, this, &MainWindow::addAccountWanted);
    connect(welcome, &WelcomePage::environmentRequested, this, &MainWindow::environmentRequested);
    connect(welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    setCentralWidget(welcome);
    if (!problem.isEmpty())
        Announcer::say(*welcome, problem);
    buildMenus();
}

void MainWindow::showWaiting(const QString &title, const QString &text)
{
    clear();
    setWindowTitle(u"Grapnel"_s);
    auto *message = new EmptyState(this);
    message->present({.icon = u"lock"_s, .title = title, .text = text});
    setCentralWidget(message);
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

void MainWindow::setAccounts(const QList<AccountEntry> &accounts, const QString &currentId)
{
    m_accounts = accounts;
    m_currentId = currentId;
    m_palette->setAccounts(accounts, currentId);
    if (m_switcher)
        fillSwitcher();
}

QString MainWindow::titleOf(const AccountInfo &account)
{
    const QString word = EnvironmentTag::environment(account).word;
    //: Title of the main window; %1 is the account
    return word.isEmpty() ? tr("Grapnel – %1").arg(account.name)
                          //: Title of the main window; %1 is the account, %2 the word for its environment
                          : tr("Grapnel – %1 – %2").arg(account.name, word);
}

QAbstractItemView *MainWindow::webhookView() const
{
    return m_page ? m_page->view() : nullptr;
}

bool MainWindow::closeAccountWindows()
{
    return (!m_editing || m_editing->closeAll()) && (!m_tools || m_tools->closeAll());
}

bool MainWindow::leave()
{
    m_isLeaving = !closeAccountWindows();
    return !m_isLeaving;
}

void MainWindow::goOn()
{
    if (std::exchange(m_isLeaving, false))
        Q_EMIT left();
    else
        close();
}

void MainWindow::say(const QString &title, const QString &text)
{
    if (m_page)
        m_page->notices()->present(
            {.content = {.kind = Banner::Kind::Warning, .title = title, .text = text, .isDismissible = true}});
}

void MainWindow::newWebhook()
{
    if (m_editing)
        m_editing->newWebhook();
}

void MainWindow::keepUnsaved()
{
    for (DraftKeeper *drafts : findChildren<DraftKeeper *>())
        drafts->keepNow();
    if (m_layout)
        m_layout->saveNow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_isLeaving = false;
    if (!closeAccountWindows() || (m_closeGuard && !m_closeGuard())) {
        event->ignore();
        return;
    }
    if (m_requestLog)
        m_requestLog->close();
    m_help->closeAll();
    if (m_layout)
        m_layout->saveNow();
    QMainWindow::closeEvent(event);
}

void MainWindow::clear()
{
    if (m_layout)
        m_layout->saveNow();
    m_palette->setPage(nullptr, nullptr);
    for (const QPointer<QObject> &part : std::exchange(m_parts, {}))
        delete part;
    setStatusBar(nullptr);
    delete takeCentralWidget();
}

} // namespace grapnel
