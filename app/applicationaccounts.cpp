// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "accountscontroller.h"
#include "demo.h"
#include "httpaccountservice.h"
#include "layoutstore.h"
#include "mainwindow.h"
#include "vaultcredentialsource.h"
#include "webhooklist.h"
#include "webhookwording.h"

#include <QPointer>

#include <stdexcept>
#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

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

AccountProfile profileOf(const Account &account)
{
    AccountProfile profile{.name = account.name, .baseUrl = account.baseUrl, .environment = account.environment};
    if (const auto *token = std::get_if<ApiToken>(&account.credentials)) {
        profile.method = SignInMethod::ApiToken;
        profile.email = token->email;
    }
    return profile;
}

} // namespace

QString Application::environmentId()
{
    return u"environment"_s;
}

QString Application::demoId()
{
    return u"demo"_s;
}

void Application::switchTo(const QString &id)
{
    // what was asked for of another account, which did not come to show
    m_newWebhookIn.clear();
    if (id != m_currentId && m_window)
        leaveFor(id);
}

void Application::leaveFor(const QString &id)
{
    m_wantedId = id;
    if (m_window->leave())
        open(std::exchange(m_wantedId, {}));
}

void Application::open(const QString &id)
{
    m_openingId = id;
    // the sample data are on this computer
    if (id == demoId())
        return openNow(id);
    m_network.whenReady([this, id] {
        // another one was chosen meanwhile, or a form was begun
        if (id != m_openingId)
            return;
        m_wantedId = id;
        if (!m_session || m_window->leave())
            openNow(std::exchange(m_wantedId, {}));
    });
    if (!m_window && m_commandLine.screenshot.isEmpty())
        waitForKeychain();
}

void Application::waitForKeychain()
{
    makeWindow();
    m_window->showWaiting(tr("Waiting for the keychain"),
                          tr("It holds the password of the proxy. It may ask you to unlock it."));
    m_window->show();
}

void Application::openNow(const QString &id)
{
    m_demoProblem.clear();
    if (std::unique_ptr<Session> session = sessionOf(id))
        show(std::move(session), id);
    else
        welcome();
}

std::unique_ptr<Session> Application::sessionOf(const QString &id)
{
    if (id == demoId())
        return demoSession();
    if (id == environmentId() && m_environment.account)
        return makeSession({.account = *m_environment.account});
    if (const std::optional<AccountProfile> profile = m_accounts.account(id))
        return savedSession(*profile);
    return nullptr;
}

std::unique_ptr<Session> Application::demoSession()
{
    try {
        if (!m_demo)
            m_demo = std::make_unique<Demo>();
    } catch (const std::runtime_error &error) {
        qCritical("the sandbox does not start: %s", error.what());
        //: %1 is what the system says, mostly in English
        m_demoProblem = tr("The sample data cannot be shown. Start Grapnel again; if that does not help, install it "
                           "anew. (%1)")
                            .arg(visibleText(QString::fromLocal8Bit(error.what())));
        return nullptr;
    }
    return makeSession({.account = m_demo->account(), .isDemo = true});
}

std::unique_ptr<Session> Application::savedSession(const AccountProfile &profile)
{
    return makeSession({.account = {.name = profile.name,
                                    .baseUrl = profile.baseUrl,
                                    .environment = profile.environment,
                                    .id = profile.id,
                                    .isReadOnly = profile.isReadOnly},
                        .source = sourceOf(profile)});
}

std::unique_ptr<CredentialSource> Application::sourceOf(const AccountProfile &profile)
{
    auto source = std::make_unique<VaultCredentialSource>(
        profile, m_vault, SignInNetwork([this] { return m_network.settings(); }, Clock::system()));
    connect(source.get(), &VaultCredentialSource::notStored, this, [this, name = profile.name] {
        if (m_window)
            m_window->say(
                //: %1 is an account
                tr("The keychain did not take the renewed sign-in of “%1”").arg(name),
                tr("It is used until Grapnel ends. After that you will have to sign in again."));
    });
    return source;
}

std::unique_ptr<Session> Application::makeSession(Session::Parts parts)
{
    const TablePreferences &table = m_preferences.preferences().table;
    parts.settings = m_network.settings();
    parts.pageSize = table.pageSize;
    parts.loadsAll = table.loadsAll && m_commandLine.screenshot.isEmpty();
    if (m_commandLine.screenshot.isEmpty())
        parts.layout
            = std::make_unique<SettingsLayoutStore>(*m_settings, parts.isDemo ? demoId() : parts.account.settingsKey());
    else
        parts.layout = std::make_unique<ForgetfulLayoutStore>();
    if (std::exchange(m_commandLine.resetLayout, false))
        parts.layout->clear();
    return std::make_unique<Session>(std::move(parts));
}

void Application::tellAccounts()
{
    if (!m_window)
        return;
    QList<AccountEntry> entries;
    for (const AccountProfile &profile : m_accounts.accounts())
        entries.append({.id = profile.id,
                        .info = {.name = profile.name,
                                 .environment = profile.environment,
                                 .isLocal = isLoopback(profile.baseUrl),
                                 .isReadOnly = profile.isReadOnly,
                                 .canSignIn = true}});
    if (const std::optional<Account> &account = m_environment.account)
        entries.append({.id = environmentId(),
                        .info = {.name = account->name, .environment = account->environment},
                        .isFromEnvironment = true});
    entries.append({.id = demoId(), .info = {.name = tr("Sample data"), .isDemo = true}});
    m_window->setAccounts(entries, m_currentId);
}

AccountsController &Application::accountsController()
{
    if (!m_accountsController) {
        AccountContext context{.store = &m_accounts,
                               .vault = &m_vault,
                               .service = m_accountService.get(),
                               .openBrowser = m_surroundings.openBrowser};
        if (m_environment.account)
            context.environment = profileOf(*m_environment.account);
        m_accountsController = std::make_unique<AccountsController>(context, m_window.get());
        AccountsController *controller = m_accountsController.get();
        connect(controller, &AccountsController::openWanted, this, &Application::switchTo, Qt::QueuedConnection);
        connect(controller, &AccountsController::accountAdded, this, [this](const QString &id) {
            // the first account is what somebody came for, who may have looked at the sample data meanwhile
            if (!m_session || (m_session->isDemo() && m_accounts.accounts().size() == 1))
                switchTo(id);
        });
        connect(controller, &AccountsController::accountChanged, this, &Application::onAccountChanged);
        connect(controller, &AccountsController::accountRemoved, this, &Application::onAccountRemoved);
        connect(controller, &AccountsController::notWritten, m_window.get(), &MainWindow::say);
    }
    return *m_accountsController;
}

void Application::showAccounts()
{
    accountsController().showAccounts();
}

void Application::signInAgain(const QStringList &missingScopes)
{
    if (m_accounts.account(m_currentId))
        accountsController().signInAgain(m_currentId, missingScopes);
}

void Application::onAccountChanged(const QString &id)
{
    const std::optional<AccountProfile> profile = m_accounts.account(id);
    if (id != m_currentId || !profile || !m_session)
        return;
    AccountProfile before = m_openProfile;
    before.scopes = profile->scopes;
    before.method = profile->method;
    before.clientId = profile->clientId;
    before.email = profile->email;
    before.redirectPort = profile->redirectPort;
    if (before != *profile) {
        // name, address or what may be done is another one: all windows of the account tell of that
        leaveFor(id);
        return;
    }
    // forms that wait for a sign-in stay as they are
    m_session->setSource(sourceOf(*profile));
    m_openProfile = *profile;
    m_session->client().retryNow();
    m_session->list()->retry();
}

void Application::onAccountRemoved(const QString &id)
{
    if (id == m_currentId)
        leaveFor(id);
}

} // namespace grapnel
