// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "apiclient.h"
#include "demo.h"
#include "httpwebhookservice.h"
#include "layoutstore.h"
#include "loopbackinbox.h"
#include "mainwindow.h"
#include "screenshot.h"
#include "settingsfile.h"
#include "startuplog.h"
#include "webhooklist.h"

#include <QDir>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <stdexcept>

namespace grapnel
{

namespace
{

/// For pictures: they show the window as it is at first, and leave nothing behind.
class ForgetfulLayoutStore final : public LayoutStore
{
public:
    [[nodiscard]] WindowLayout load() const override { return {}; }
    void save(const WindowLayout &) override { }
    void clear() override { }
};

} // namespace

Application::Application(const CommandLine &commandLine, const QElapsedTimer &sinceStart)
    : m_commandLine(commandLine), m_sinceStart(sinceStart), m_settings(openSettings(commandLine.configFolder))
{
}

// the members go in the opposite order of their declaration: the window first
Application::~Application() = default;

void Application::start(const std::optional<Account> &account, const QStringList &missing)
{
    if (m_commandLine.demo)
        openDemo();
    else if (account)
        open(*account, false);
    else
        welcome(missing);
}

void Application::openDemo()
{
    try {
        m_demo = std::make_unique<Demo>();
        open(m_demo->account(), true);
    } catch (const std::runtime_error &error) {
        qCritical("the sandbox does not start: %s", error.what());
        welcome({});
    }
}

void Application::open(const Account &account, bool isDemo)
{
    if (m_commandLine.screenshot.isEmpty())
        m_layout = std::make_unique<SettingsLayoutStore>(*m_settings,
                                                         isDemo ? QStringLiteral("demo") : account.settingsKey());
    else
        m_layout = std::make_unique<ForgetfulLayoutStore>();
    if (m_commandLine.resetLayout)
        m_layout->clear();

    // the request goes out before the window is built: its answer arrives meanwhile
    m_client = std::make_unique<ApiClient>(account, ApiClientSettings{.log = &m_requestLog});
    m_client->prewarm();
    m_service = std::make_unique<HttpWebhookService>(*m_client);
    m_list = std::make_unique<WebhookList>(m_service.get());
    const WindowLayout layout = m_layout->load();
    m_list->restore(layout.filter, layout.sort);
    m_list->start();

    if (!m_window) {
        m_window = std::make_unique<MainWindow>();
        m_window->setRequestLog(&m_requestLog);
    }
    m_window->setInboxFactory([] { return std::make_unique<LoopbackInbox>(); });
    m_window->showAccount({.name = account.name,
                           .environment = account.environment,
                           .isDemo = isDemo,
                           .isLocal = isLoopback(account.baseUrl)},
                          m_service.get(), m_list.get(), *m_layout, accountFolders(account, isDemo));
    new StartupLog(m_window->webhookView(), m_sinceStart);
    show();
}

AccountFolders Application::accountFolders(const Account &account, bool isDemo) const
{
    const QDir folder(m_commandLine.configFolder.isEmpty()
                          ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                          : m_commandLine.configFolder);
    // sample data do not outlive the run, nor need drafts of them
    const bool keepsDrafts = !isDemo && m_commandLine.screenshot.isEmpty();
    return {.accountKey = account.settingsKey(),
            .drafts = keepsDrafts ? folder.filePath(QStringLiteral("drafts")) : QString(),
            .copies = folder.filePath(QStringLiteral("deleted")),
            .tests = keepsDrafts ? folder.filePath(QStringLiteral("tests")) : QString()};
}

void Application::welcome(const QStringList &missing)
{
    m_window = std::make_unique<MainWindow>();
    m_window->setRequestLog(&m_requestLog);
    connect(m_window.get(), &MainWindow::demoRequested, this, &Application::openDemo, Qt::QueuedConnection);
    m_window->showWelcome(missing);
    show();
}

void Application::show()
{
    if (m_commandLine.size)
        m_window->resize(*m_commandLine.size);
    else if (!m_commandLine.screenshot.isEmpty())
        m_window->resize(1440, 900);
    m_window->show();
    if (!m_commandLine.screenshot.isEmpty()) {
        auto *screenshot = new Screenshot(m_window.get(), m_list.get(), m_commandLine.screenshot, this);
        connect(screenshot, &Screenshot::finished, this, &Application::screenshotFinished);
    }
}

} // namespace grapnel
