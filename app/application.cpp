// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "accessiblefactory.h"
#include "accountscontroller.h"
#include "applicationstyle.h"
#include "certificates.h"
#include "codeeditor.h"
#include "demo.h"
#include "helptools.h"
#include "httpaccountservice.h"
#include "layoutstore.h"
#include "loopbackinbox.h"
#include "mainwindow.h"
#include "preferenceswindow.h"
#include "screenshot.h"
#include "settingsfile.h"
#include "startchoice.h"
#include "startuplog.h"
#include "webhooklist.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTimer>

#include <stdexcept>
#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using What = StartChoice::What;

namespace
{

/// The first rows are there by then, which loading the editor would hold up.
constexpr auto editorDelay = 1s;

} // namespace

Application::Application(const CommandLine &commandLine, EnvironmentAccount environment,
                         const QElapsedTimer &sinceStart, Surroundings surroundings)
    : m_commandLine(commandLine), m_environment(std::move(environment)), m_sinceStart(sinceStart),
      m_surroundings(std::move(surroundings)), m_settings(openSettings(commandLine.configFolder)),
      m_vault(*m_surroundings.keychain), m_accounts(*m_settings), m_preferences(*m_settings),
      m_proxyPassword(*m_surroundings.keychain), m_network(m_preferences, m_proxyPassword, &m_log),
      m_accountService(std::make_unique<HttpAccountService>([this] { return m_network.settings(); }))
{
    QApplication::setStyle(new ApplicationStyle);
    installAccessibleFactory();
    m_languages.use(m_preferences.preferences().general.language);
    connect(&m_speakSoon, &QTimer::timeout, this, &Application::speakAnew);
    connect(&m_network, &Network::changed, this, [this] {
        if (m_session && !m_session->isDemo())
            m_session->client().applyNetwork(m_network.preferences(), m_network.proxyPassword());
    });
    connect(&m_preferences, &PreferencesStore::changed, this, [this](const Preferences &now) {
        if (m_languages.use(now.general.language) && m_window)
            m_speakSoon.start(0);
        if (m_window)
            m_window->applyPreferences(now);
        m_attention.setEnabled(now.general.notifiesInBackground);
        if (m_session)
            m_session->list()->setPageSize(now.table.pageSize);
    });
    connect(&m_accounts, &AccountStore::changed, this, &Application::tellAccounts);
    connectDesktop();
}

// the members go in the opposite order of their declaration: the windows first
Application::~Application()
{
    delete m_preferencesWindow;
}

QString Application::start()
{
    const bool opensLast = m_preferences.preferences().general.start == GeneralPreferences::Start::LastAccount;
    const StartChoice choice = chooseStart(m_commandLine, m_environment.account.has_value(), m_accounts, opensLast);
    switch (choice.what) {
    case What::Unknown:
        return choice.problem;
    case What::Demo:
        startWith(demoId());
        break;
    case What::Environment:
        startWith(environmentId());
        break;
    case What::Saved:
        startWith(choice.id);
        break;
    case What::Welcome:
        welcome();
        if (!m_accounts.accounts().isEmpty() && !m_commandLine.url)
            showAccounts();
        break;
    }
    return {};
}

void Application::startWith(const QString &id)
{
    if (m_commandLine.newWebhook)
        m_newWebhookIn = id;
    open(id);
}

void Application::makeWindow()
{
    if (m_window)
        return;
    m_window = std::make_unique<MainWindow>();
    m_window->setInboxFactory([] { return std::make_unique<LoopbackInbox>(); });
    m_window->setRequestLog(&m_log);
    m_window->setCloseGuard([this] { return closeWindows(); });
    m_window->applyPreferences(m_preferences.preferences());
    // queued: the window is built anew for another account, with what sends these
    const auto queued = Qt::QueuedConnection;
    connect(m_window.get(), &MainWindow::accountWanted, this, &Application::switchTo, queued);
    connect(
        m_window.get(), &MainWindow::demoRequested, this, [this] { switchTo(demoId()); }, queued);
    connect(
        m_window.get(), &MainWindow::environmentRequested, this, [this] { switchTo(environmentId()); }, queued);
    connect(
        m_window.get(), &MainWindow::left, this,
        [this] {
            if (!m_wantedId.isEmpty())
                open(std::exchange(m_wantedId, {}));
        },
        queued);
    connect(m_window.get(), &MainWindow::accountsWanted, this, &Application::showAccounts);
    connect(m_window.get(), &MainWindow::addAccountWanted, this, [this] { accountsController().addAccount(); });
    connect(m_window.get(), &MainWindow::signInAgainWanted, this, &Application::signInAgain, queued);
    connect(m_window.get(), &MainWindow::preferencesWanted, this, &Application::showPreferences);
    m_window->helpTools()->setFacts(&factsOfSystem);
    connect(m_window->helpTools(), &HelpTools::externalWanted, this, [this](const QUrl &url) {
        if (m_surroundings.openBrowser)
            m_surroundings.openBrowser(url);
    });
    connect(m_window.get(), &MainWindow::longTaskEnded, &m_attention, &Attention::tell);
    m_attention.setWindow(m_window.get());
    QTimer::singleShot(editorDelay, m_window.get(), [] {
        try {
            CodeEditor::load();
        } catch (const std::runtime_error &error) {
            // told when it is wanted
            qCWarning(startupLog, "%s", error.what());
        }
    });
}

void Application::show(std::unique_ptr<Session> session, const QString &id)
{
    // the window saves the layout of the account that it leaves
    const std::unique_ptr<Session> former = std::exchange(m_session, std::move(session));
    m_currentId = id;
    m_openProfile = m_accounts.account(id).value_or(AccountProfile());
    makeWindow();
    m_window->showAccount(infoOfSession(), m_session->service(), m_session->list(), m_session->layout(),
                          foldersOf(*m_session));
    tellAccounts();
    if (const QString &saved = m_session->account().id; !saved.isEmpty())
        m_accounts.setLastOpened(saved);
    if (!m_window->isVisible()) {
        new StartupLog(m_window->webhookView(), m_sinceStart);
        takeScreenshot();
    }
    openNewWebhook();
}

AccountInfo Application::infoOfSession() const
{
    const Account &account = m_session->account();
    // the words for the sample data are those of the language
    return {.name = m_session->isDemo() ? m_demo->account().name : account.name,
            .environment = account.environment,
            .isDemo = m_session->isDemo(),
            .isLocal = isLoopback(account.baseUrl),
            .isReadOnly = account.isReadOnly,
            .canSignIn = !account.id.isEmpty()};
}

void Application::welcome()
{
    makeWindow();
    m_window->showWelcome(m_environment.missing, m_environment.account.has_value(), m_demoProblem);
    tellAccounts();
    m_session.reset();
    m_currentId.clear();
    m_openingId.clear();
    if (!m_window->isVisible())
        takeScreenshot();
}

AccountFolders Application::foldersOf(const Session &session) const
{
    const QDir folder(m_commandLine.configFolder.isEmpty()
                          ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                          : m_commandLine.configFolder);
    // sample data do not outlive the run, nor need drafts of them
    const bool keepsDrafts = !session.isDemo() && m_commandLine.screenshot.isEmpty();
    return {.accountKey = session.account().settingsKey(),
            .drafts = keepsDrafts ? folder.filePath(u"drafts"_s) : QString(),
            .copies = folder.filePath(u"deleted"_s),
            .tests = keepsDrafts ? folder.filePath(u"tests"_s) : QString()};
}

void Application::showPreferences()
{
    if (!m_preferencesWindow) {
        m_preferencesWindow = new PreferencesWindow({.store = &m_preferences,
                                                     .proxyPassword = &m_proxyPassword,
                                                     .commands = m_window->actionCatalogue(),
                                                     .checkCertificates = &certificateProblem,
                                                     .languages = m_languages.builtIn()},
                                                    m_window.get());
    }
    m_preferencesWindow->show();
    m_preferencesWindow->raise();
    m_preferencesWindow->activateWindow();
}

bool Application::closeWindows()
{
    if (m_accountsController && !m_accountsController->closeAll())
        return false;
    return !m_preferencesWindow || m_preferencesWindow->close();
}

void Application::takeScreenshot()
{
    if (m_commandLine.size)
        m_window->resize(*m_commandLine.size);
    else if (!m_commandLine.screenshot.isEmpty())
        m_window->resize(1440, 900);
    m_window->show();
    if (m_commandLine.screenshot.isEmpty())
        return;
    auto *screenshot
        = new Screenshot(m_window.get(), m_session ? m_session->list() : nullptr, m_commandLine.screenshot, this);
    connect(screenshot, &Screenshot::finished, this, &Application::screenshotFinished);
}

} // namespace grapnel
