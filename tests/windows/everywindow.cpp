// SPDX-License-Identifier: GPL-3.0-or-later
#include "everywindow.h"

#include "aboutwindow.h"
#include "actioncatalogue.h"
#include "applicationstyle.h"
#include "commandpalette.h"
#include "detailsdock.h"
#include "detailspane.h"
#include "fakeinbox.h"
#include "fakewebhookservice.h"
#include "helpwindow.h"
#include "inboxwindow.h"
#include "layoutstores.h"
#include "mainwindow.h"
#include "preferencespage.h"
#include "preferencesstore.h"
#include "preferenceswindow.h"
#include "proxypassword.h"
#include "requestlogwindow.h"
#include "shortcutsheet.h"
#include "webhookpage.h"
#include "webhookview.h"

#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

class NoKeychain final : public SecretStore
{
public:
    PendingCall read(const QString &, QObject *, Handler<Secret>) override { return {}; }
    PendingCall write(const QString &, const Secret &, QObject *, Handler<Done>) override { return {}; }
    PendingCall remove(const QString &, QObject *, Handler<Done>) override { return {}; }
};

AccountInfo account()
{
    return {.name = u"acme"_s, .environment = Environment::Production, .canSignIn = true};
}

/// One of each kind that looks different in the table.
Page<Webhook> mixedPage()
{
    Page<Webhook> page = samplePage(1, 40);
    page.items[1].status = WebhookStatus::Inactive;
    page.items[2].authentication = shown::BasicAuth{.username = u"zd"_s};
    page.items[3].subscriptions = {u"zen:event-type:user.created"_s, u"zen:event-type:user.deleted"_s};
    return page;
}

/// The page of an account, in its states.
class MainWindowVisit
{
public:
    explicit MainWindowVisit(const WindowVisit &visit) : m_visit(visit)
    {
        m_window.setRequestLog(&m_log);
        m_window.setInboxFactory([] { return std::make_unique<FakeInbox>(); });
    }

    void welcome()
    {
        m_window.showWelcome({});
        m_visit(u"welcome"_s, m_window);
        m_window.showWelcome({}, true);
        m_visit(u"welcome-environment"_s, m_window);
        m_window.showWelcome({u"ZENDESK_OAUTH_TOKEN"_s}, false, QCoreApplication::translate("Test", "A problem"));
        m_visit(u"welcome-missing"_s, m_window);
        m_window.showWaiting(QCoreApplication::translate("Test", "A title"),
                             QCoreApplication::translate("Test", "A text"));
        m_visit(u"main-waiting"_s, m_window);
    }
    void rows()
    {
        m_list.start();
        m_window.showAccount(account(), &m_service, &m_list, m_store);
        m_window.setAccounts({{.id = u"a"_s, .info = account()}}, u"a"_s);
        m_visit(u"main-loading"_s, m_window);
        m_service.listCalls.back()->answer(mixedPage());
        m_window.show();
        m_window.findChild<DetailsDock *>()->show();
        // the pane is made a moment after the rows
        const auto pane = [this] { return m_window.findChild<DetailsPane *>(); };
        static_cast<void>(QTest::qWaitFor([&pane] { return pane() != nullptr; }));
        m_window.findChild<WebhookView *>()->showRow(sampleWebhook(2).id);
        DetailsPane *details = pane();
        for (const QString &key : {u"secret"_s, u"json"_s, QString()}) {
            details->setCurrentKey(key);
            showDetails(*details);
            m_visit(key.isEmpty() ? u"main"_s : u"main-"_s + key, m_window);
        }
    }
    void palette()
    {
        m_window.actionCatalogue()->action(u"command-palette"_s)->trigger();
        m_visit(u"palette"_s, m_window);
        delete m_window.findChild<CommandPalette *>();
    }
    void troubles()
    {
        for (const auto &[name, error] : everyTrouble()) {
            m_list.refresh();
            m_service.listAllCalls.back()->answer(error);
            m_visit(u"main-"_s + name, m_window);
        }
        m_list.refresh();
        m_service.answerPage(mixedPage());
        Q_EMIT m_service.rateLimited(QDateTime::currentDateTimeUtc().addSecs(60), 1);
        m_visit(u"main-held-back"_s, m_window);
        Q_EMIT m_service.rateLimitLifted();
        m_list.setSearchText(u"nothing"_s);
        m_visit(u"main-empty"_s, m_window);
    }

    /// While nothing shows yet.
    void firstTroubles()
    {
        for (const auto &[name, error] : everyTrouble()) {
            FakeWebhookService service;
            WebhookList list(&service);
            MainWindow window;
            window.showAccount(account(), &service, &list, m_store);
            list.start();
            service.listCalls.back()->answer(error);
            m_visit(u"first-"_s + name, window);
        }
        FakeWebhookService service;
        WebhookList list(&service);
        MainWindow window;
        window.showAccount(account(), &service, &list, m_store);
        list.start();
        service.listCalls.back()->answer(Page<Webhook>{});
        m_visit(u"first-none"_s, window);
    }

private:
    /// Without the pause that the pane makes before it reads.
    void showDetails(DetailsPane &details)
    {
        details.findChild<QTimer *>(u"pause"_s)->start(0);
        QCoreApplication::processEvents();
        for (const auto &call : m_service.showCalls)
            call->answer(WebhookDetails{.webhook = mixedPage().items[1],
                                        .redactedJson = {{u"name"_s, u"Webhook 2"_s}, {u"status"_s, u"inactive"_s}}});
    }

    const WindowVisit &m_visit;
    FakeWebhookService m_service;
    WebhookList m_list{&m_service};
    NoLayoutStore m_store;
    RequestLog m_log;
    MainWindow m_window;
};

} // namespace

QList<std::pair<QString, ApiError>> everyTrouble()
{
    using Kind = ApiError::Kind;
    return {
        {u"unreachable"_s, {.kind = Kind::Unreachable}},
        {u"unauthorized"_s, {.kind = Kind::Unauthorized, .httpStatus = 401}},
        {u"forbidden"_s, {.kind = Kind::Forbidden, .httpStatus = 403}},
        {u"limited"_s, {.kind = Kind::RateLimited, .httpStatus = 429, .retryAfter = std::chrono::seconds(30)}},
        {u"server"_s, {.kind = Kind::Server, .httpStatus = 503, .requestId = u"9f2c"_s}},
    };
}

void visitMainWindow(const WindowVisit &visit)
{
    MainWindowVisit window(visit);
    window.welcome();
    window.rows();
    window.palette();
    window.troubles();
    window.firstTroubles();
}

void visitPreferences(const WindowVisit &visit)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"grapnel.ini"_s), QSettings::IniFormat);
    PreferencesStore store(settings);
    static_cast<void>(store.save({.network = {.proxyMode = NetworkPreferences::ProxyMode::Manual,
                                              .proxyHost = u"proxy.example"_s,
                                              .proxyUser = u"me"_s}}));
    NoKeychain keychain;
    ProxyPassword password(keychain);
    QMenu menu;
    ActionCatalogue commands;
    for (const QString &name : {u"one"_s, u"two"_s}) {
        QAction *action = menu.addAction(QCoreApplication::translate("Test", "A command"));
        action->setObjectName(name);
        action->setShortcut(Qt::Key_F5);
    }
    commands.addMenu(menu);
    PreferencesWindow window({.store = &store, .proxyPassword = &password, .commands = &commands});
    for (int page = 0; page < window.pages().size(); ++page) {
        window.showPage(page);
        visit(u"preferences-%1"_s.arg(page + 1), window);
    }
}

void visitToolWindows(const WindowVisit &visit)
{
    RequestLog log;
    RequestLogWindow requests(log);
    visit(u"log-empty"_s, requests);
    log.add({.time = sampleWebhook(1).createdAt, .account = u"acme"_s, .status = 200, .requestId = u"9f2c"_s});
    log.add({.time = sampleWebhook(1).createdAt, .account = u"acme"_s, .failure = ApiError::Kind::Timeout});
    visit(u"log"_s, requests);

    auto owned = std::make_unique<FakeInbox>();
    FakeInbox *inbox = owned.get();
    InboxSession session(std::move(owned), nullptr);
    InboxWindow window({.session = &session, .isLocalAccount = true});
    visit(u"inbox-empty"_s, window);
    Q_EMIT inbox->requestReceived({.number = 1,
                                   .method = "POST",
                                   .target = "/hook",
                                   .headers = {{.name = "Cookie", .value = "a=b"}},
                                   .body = "{}"});
    auto *tabs = window.findChild<QTabWidget *>();
    for (int tab = tabs->count() - 1; tab >= 0; --tab) {
        tabs->setCurrentIndex(tab);
        visit(tab == 0 ? u"inbox"_s : u"inbox-%1"_s.arg(tab + 1), window);
    }
    session.stop();
    visit(u"inbox-stopped"_s, window);
}

void visitHelpWindows(const WindowVisit &visit)
{
    HelpWindow help;
    visit(u"help"_s, help);
    QMenu menu(QCoreApplication::translate("Test", "A menu"));
    QAction *action = menu.addAction(QCoreApplication::translate("Test", "A command"));
    action->setObjectName(u"one"_s);
    action->setShortcut(Qt::Key_F5);
    ActionCatalogue commands;
    commands.addMenu(menu);
    ShortcutSheet sheet(commands);
    visit(u"shortcuts"_s, sheet);
    AboutWindow about({.tls = u"OpenSSL 3.0.17"_s, .keychain = u"Secret Service"_s});
    visit(u"about"_s, about);
}

void visitEveryWindow(const WindowVisit &visit)
{
    if (!qobject_cast<ApplicationStyle *>(QApplication::style()))
        QApplication::setStyle(new ApplicationStyle);
    visitMainWindow(visit);
    visitEditingWindows(visit);
    visitTestWindows(visit);
    visitSecretWindows(visit);
    visitAccountWindows(visit);
    visitPreferences(visit);
    visitToolWindows(visit);
    visitHelpWindows(visit);
}

} // namespace grapnel
