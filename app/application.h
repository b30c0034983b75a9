// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountstore.h"
#include "accountvault.h"
#include "attention.h"
#include "commandline.h"
#include "environment.h"
#include "instancemessage.h"
#include "languages.h"
#include "network.h"
#include "preferencesstore.h"
#include "proxypassword.h"
#include "requestlog.h"
#include "session.h"
#include "surroundings.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QSettings>
#include <QTimer>

#include <memory>

class QSessionManager;

namespace grapnel
{

class AccountsController;
class Demo;
class HttpAccountService;
struct AccountFolders;
struct AccountInfo;
class MainWindow;
class PreferencesWindow;

/// Puts the parts together: the accounts, the way to the one that is open, and the windows. The only place that knows
/// which service is behind the interface.
class Application final : public QObject
{
    Q_OBJECT

public:
    /// \a sinceStart was started at the beginning of main().
    Application(const CommandLine &commandLine, EnvironmentAccount environment, const QElapsedTimer &sinceStart,
                Surroundings surroundings = Surroundings::ofSystem());
    ~Application() override;

    /// Opens what the command line asks for, and shows its window. Returns what is wrong with the command line; then
    /// nothing is shown.
    [[nodiscard]] QString start();

    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    /// Null while none is open.
    [[nodiscard]] Session *session() const { return m_session.get(); }
    [[nodiscard]] AccountStore &accounts() { return m_accounts; }
    [[nodiscard]] AccountVault &vault() { return m_vault; }
    [[nodiscard]] PreferencesStore &preferences() { return m_preferences; }

    /// The id of the account that the environment names, and of the sample data, beside those of saved ones.
    static QString environmentId();
    static QString demoId();
    /// Goes over to another account, as soon as the windows of the present one let it.
    void switchTo(const QString &id);
    /// The program was started again: brings the window to the front and does what that start was for.
    InstanceAnswer onFurtherStart(const InstanceRequest &request);

Q_SIGNALS:
    /// The picture that --screenshot asked for is taken; \a problem is empty when it was written.
    void screenshotFinished(const QString &problem);

private:
    void startWith(const QString &id);
    void open(const QString &id);
    void openNow(const QString &id);
    /// Also when it is the present one, which is another one now or gone.
    void leaveFor(const QString &id);
    void show(std::unique_ptr<Session> session, const QString &id);
    [[nodiscard]] std::unique_ptr<Session> sessionOf(const QString &id);
    [[nodiscard]] std::unique_ptr<Session> demoSession();
    [[nodiscard]] std::unique_ptr<Session> savedSession(const AccountProfile &profile);
    [[nodiscard]] std::unique_ptr<Session> makeSession(Session::Parts parts);
    [[nodiscard]] std::unique_ptr<CredentialSource> sourceOf(const AccountProfile &profile);

    [[nodiscard]] AccountInfo infoOfSession() const;
    /// The texts are in another language: makes the windows anew, when nothing in them is under way.
    void speakAnew();
    void showAnew();

    void makeWindow();
    void welcome();
    void waitForKeychain();
    void tellAccounts();
    void showAccounts();
    void onAccountChanged(const QString &id);
    void onAccountRemoved(const QString &id);
    void signInAgain(const QStringList &missingScopes);
    [[nodiscard]] AccountsController &accountsController();
    void showPreferences();
    [[nodiscard]] bool closeWindows();
    [[nodiscard]] AccountFolders foldersOf(const Session &session) const;
    void takeScreenshot();

    void connectDesktop();
    /// If one is wanted in what is open.
    void openNewWebhook();
    /// The session may end now.
    void keepUnsaved();
    void prepareRestart(QSessionManager &manager) const;
    /// The last window is closed: ends the program as soon as nothing is lost by that.
    void quitWhenStored();

    CommandLine m_commandLine;
    EnvironmentAccount m_environment;
    QElapsedTimer m_sinceStart;
    Surroundings m_surroundings;
    // in the order in which they lean on one another: the last goes first
    std::unique_ptr<QSettings> m_settings;
    AccountVault m_vault;
    AccountStore m_accounts;
    PreferencesStore m_preferences;
    Languages m_languages;
    /// Runs while windows wait to be made in another language.
    QTimer m_speakSoon;
    /// Runs while the end of the program waits.
    QTimer m_quitSoon;
    ProxyPassword m_proxyPassword;
    RequestLog m_log;
    Network m_network;
    std::unique_ptr<HttpAccountService> m_accountService;
    std::unique_ptr<Demo> m_demo;
    QString m_demoProblem;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    Attention m_attention;
    std::unique_ptr<AccountsController> m_accountsController;
    QPointer<PreferencesWindow> m_preferencesWindow;
    /// What is open; empty: none.
    QString m_currentId;
    /// What is to be opened when the present windows let it.
    QString m_wantedId;
    /// What open() was called for last.
    QString m_openingId;
    /// The id of the account in which a new webhook is wanted once it shows; empty: none.
    QString m_newWebhookIn;
    /// As it was when it was opened.
    AccountProfile m_openProfile;
};

} // namespace grapnel
