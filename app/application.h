// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "commandline.h"
#include "requestlog.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSettings>

#include <memory>

namespace grapnel
{

class ApiClient;
class Demo;
class HttpWebhookService;
class LayoutStore;
struct AccountFolders;
class MainWindow;
class WebhookList;

/// Puts the parts together: an account, the way to it, its list, and the window that shows it. The only place that
/// knows which service is behind the interface.
class Application final : public QObject
{
    Q_OBJECT

public:
    /// \a sinceStart was started at the beginning of main().
    Application(const CommandLine &commandLine, const QElapsedTimer &sinceStart);
    ~Application() override;

    /// Opens what the command line asks for, and shows its window. \a missing names the variables that an account begun
    /// in the environment lacks; without an account the window welcomes.
    void start(const std::optional<Account> &account, const QStringList &missing);

Q_SIGNALS:
    /// The picture that --screenshot asked for is taken; \a problem is empty when it was written.
    void screenshotFinished(const QString &problem);

private:
    void openDemo();
    void open(const Account &account, bool isDemo);
    [[nodiscard]] AccountFolders accountFolders(const Account &account, bool isDemo) const;
    void welcome(const QStringList &missing);
    void show();

    CommandLine m_commandLine;
    QElapsedTimer m_sinceStart;
    std::unique_ptr<QSettings> m_settings;
    // in the order in which they lean on one another: the last goes first
    RequestLog m_requestLog;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<HttpWebhookService> m_service;
    std::unique_ptr<WebhookList> m_list;
    std::unique_ptr<LayoutStore> m_layout;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace grapnel
