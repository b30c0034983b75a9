// SPDX-License-Identifier: GPL-3.0-or-later
#include "everywindow.h"

#include "accounteditor.h"
#include "accountfixture.h"
#include "accountswindow.h"
#include "actioncatalogue.h"
#include "clonewindow.h"
#include "createwindow.h"
#include "deletewindow.h"
#include "detailsdock.h"
#include "editwindow.h"
#include "fakeinbox.h"
#include "fakewebhookservice.h"
#include "inboxwindow.h"
#include "layoutstores.h"
#include "mainwindow.h"
#include "preferencespage.h"
#include "preferencesstore.h"
#include "preferenceswindow.h"
#include "proxypassword.h"
#include "requestlogwindow.h"
#include "resetwindow.h"
#include "secretclipboard.h"
#include "signaturecheckwindow.h"
#include "testwindow.h"
#include "webhookview.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>

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
    return {.name = u"acme"_s, .environment = Environment::Production};
}

Webhook withCredential()
{
    Webhook webhook = sampleWebhook(1);
    webhook.authentication = shown::BasicAuth{.username = u"zd"_s};
    return webhook;
}

void clickDefault(QWidget &window)
{
    for (auto *button : window.findChildren<QPushButton *>()) {
        if (button->isDefault() && button->isEnabled())
            return button->click();
    }
}

void visitMainWindow(const WindowVisit &visit)
{
    FakeWebhookService service;
    WebhookList list(&service);
    NoLayoutStore store;
    RequestLog log;
    MainWindow window;
    window.setRequestLog(&log);
    window.setInboxFactory([] { return std::make_unique<FakeInbox>(); });
    window.showWelcome({});
    visit(u"welcome"_s, window);
    list.start();
    window.showAccount(account(), &service, &list, store);
    window.setAccounts({{.id = u"a"_s, .info = account()}}, u"a"_s);
    visit(u"main-loading"_s, window);
    service.listCalls.back()->answer(samplePage(1, 40));
    window.findChild<DetailsDock *>()->show();
    QCoreApplication::processEvents();
    if (auto *view = window.findChild<WebhookView *>())
        view->showRow(sampleWebhook(2).id);
    visit(u"main"_s, window);
    list.setSearchText(u"nothing"_s);
    visit(u"main-empty"_s, window);
}

void visitEditing(const WindowVisit &visit)
{
    FakeWebhookService service;
    const EditingContext context{.service = &service, .account = account()};
    CreateWindow create(context, {});
    visit(u"create"_s, create);
    clickDefault(create);
    visit(u"create-faults"_s, create);
    EditWindow edit(context, withCredential());
    service.showCalls.back()->answer(WebhookDetails{.webhook = withCredential()});
    visit(u"edit"_s, edit);
    CloneWindow clone(context, withCredential());
    visit(u"clone"_s, clone);
    DeleteWindow one(context, {withCredential()});
    visit(u"delete"_s, one);
    DeleteWindow several(context, {sampleWebhook(1), sampleWebhook(2)});
    visit(u"delete-several"_s, several);
}

void visitTesting(const WindowVisit &visit)
{
    FakeWebhookService service;
    const TestingContext context{.service = &service, .account = account()};
    TestWindow one(context, {planFor(withCredential())});
    visit(u"test"_s, one);
    clickDefault(one);
    if (!service.testCalls.empty())
        service.testCalls.back()->answer(WebhookTestResult{.statusCode = 503,
                                                           .headers = {{.name = u"Retry-After"_s, .value = u"30"_s}},
                                                           .payload = "{\"error\": \"down\"}"});
    visit(u"test-answer"_s, one);
    TestWindow several(context, {planFor(sampleWebhook(1)), planFor(sampleWebhook(2))});
    visit(u"test-several"_s, several);
}

void visitSecrets(const WindowVisit &visit)
{
    FakeWebhookService service;
    SecretClipboard clipboard;
    const SecretContext context{.service = &service, .clipboard = &clipboard, .account = account()};
    ResetWindow reset(context, sampleWebhook(1));
    visit(u"reset"_s, reset);
    SignatureCheckWindow check(context, sampleWebhook(1));
    visit(u"check"_s, check);
}

void visitRequestLog(const WindowVisit &visit)
{
    RequestLog log;
    RequestLogWindow window(log);
    visit(u"log-empty"_s, window);
    log.add({.failure = ApiError::Kind::Timeout});
    visit(u"log"_s, window);
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
    QAction *action = menu.addAction(QCoreApplication::translate("Test", "A command"));
    action->setObjectName("command"_L1);
    commands.addMenu(menu);
    PreferencesWindow window({.store = &store, .proxyPassword = &password, .commands = &commands});
    for (int page = 0; page < window.pages().size(); ++page) {
        window.showPage(page);
        visit(u"preferences-%1"_s.arg(page), window);
    }
}

void visitAccounts(const WindowVisit &visit)
{
    AccountFixture fixture;
    AccountsWindow none(fixture.context());
    visit(u"accounts-none"_s, none);
    AccountEditor add(fixture.context(), std::nullopt);
    visit(u"account-new"_s, add);
    const QString id = fixture.add(u"acme"_s);
    AccountsWindow list(fixture.context());
    visit(u"accounts"_s, list);
    AccountEditor edit(fixture.context(), fixture.store.account(id));
    fixture.giveStored(AccountFixture::tokens());
    visit(u"account"_s, edit);
}

void visitInbox(const WindowVisit &visit)
{
    auto owned = std::make_unique<FakeInbox>();
    FakeInbox *inbox = owned.get();
    InboxSession session(std::move(owned), nullptr);
    InboxWindow window({.session = &session, .isLocalAccount = true});
    visit(u"inbox-empty"_s, window);
    Q_EMIT inbox->requestReceived({.number = 1, .headers = {{.name = "Cookie", .value = "a=b"}}, .body = "{}"});
    visit(u"inbox"_s, window);
}

} // namespace

void visitEveryWindow(const WindowVisit &visit)
{
    visitMainWindow(visit);
    visitEditing(visit);
    visitTesting(visit);
    visitSecrets(visit);
    visitRequestLog(visit);
    visitPreferences(visit);
    visitAccounts(visit);
    visitInbox(visit);
}

} // namespace grapnel
