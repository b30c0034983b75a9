// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds in each window: a name for all that can be used, and the names that people are told.
#include "accessibleaudit.h"
#include "accessiblefactory.h"
#include "accounteditor.h"
#include "accountfixture.h"
#include "accountswindow.h"
#include "actioncatalogue.h"
#include "clonewindow.h"
#include "createwindow.h"
#include "deletewindow.h"
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
#include "welcomepage.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QRadioButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace grapnel;
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

struct Named {
    QAccessible::Role role;
    QString name{};
};

Webhook withCredential()
{
    Webhook webhook = sampleWebhook(1);
    webhook.authentication = shown::BasicAuth{.username = u"zd"_s};
    return webhook;
}

} // namespace

class TestAccessibility final : public QObject
{
    Q_OBJECT

    [[nodiscard]] EditingContext context() { return {.service = &m_service, .account = {.name = u"acme"_s}}; }

    /// Each page of each tab widget too.
    void check(QWidget &window, const QList<Named> &expected = {})
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QStringList missing;
        for (const Named &named : expected) {
            if (!accessibleNamed(window, named.role, named.name))
                missing.append(named.name);
        }
        QCOMPARE(missing.join(u", "_s), QString());
        QCOMPARE(accessibleFaults(window).join(u'\n'), QString());
        for (auto *tabs : window.findChildren<QTabWidget *>()) {
            const int before = tabs->currentIndex();
            for (int i = 0; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                QCOMPARE(accessibleFaults(window).join(u'\n'), QString());
            }
            tabs->setCurrentIndex(before);
        }
    }

    FakeWebhookService m_service;

private Q_SLOTS:
    void initTestCase() { installAccessibleFactory(); }

    void mainWindow()
    {
        WebhookList list(&m_service);
        list.start();
        NoLayoutStore store;
        RequestLog log;
        MainWindow window;
        window.setRequestLog(&log);
        window.showAccount({.name = u"acme"_s}, &m_service, &list, store);
        check(window, {{QAccessible::Table, u"Webhooks"_s}});
        m_service.listCalls.back()->answer(samplePage(1, 30));
        QTRY_VERIFY(accessibleNamed(window, QAccessible::Cell, u"Webhook 7"_s));
        check(window,
              {{QAccessible::Table, u"Webhooks"_s},
               {QAccessible::EditableText, u"Search webhooks"_s},
               {QAccessible::ComboBox, u"Status filter"_s},
               {QAccessible::Cell, u"Active"_s},
               {QAccessible::ColumnHeader, u"Status"_s},
               {QAccessible::MenuItem, u"New webhook…"_s},
               {QAccessible::MenuItem, u"Delete…"_s},
               {QAccessible::MenuItem, u"Reveal secret"_s},
               {QAccessible::MenuItem, u"About Grapnel"_s},
               {QAccessible::MenuItem, u"Quit"_s}});
    }

    void welcome()
    {
        WelcomePage page({u"ZENDESK_OAUTH_TOKEN"_s}, false);
        check(page, {{QAccessible::Button, u"Add account…"_s}});
    }

    void createWindow()
    {
        CreateWindow window(context(), {});
        check(window,
              {{QAccessible::EditableText, u"Name"_s},
               {QAccessible::EditableText, u"Description"_s},
               {QAccessible::EditableText, u"Endpoint URL"_s},
               {QAccessible::ComboBox, u"Method"_s},
               {QAccessible::ComboBox, u"Request format"_s},
               {QAccessible::ComboBox, u"Connection"_s},
               {QAccessible::ComboBox, u"Authentication"_s},
               {QAccessible::Table, u"Custom headers"_s},
               {QAccessible::ComboBox, u"Status"_s},
               {QAccessible::Button, u"Create webhook"_s},
               {QAccessible::Button, u"Cancel"_s}});
        for (const QString &name : {u"connectionKind"_s, u"authenticationKind"_s}) {
            auto *kinds = window.findChild<QComboBox *>(name);
            for (int i = 0; kinds && i < kinds->count(); ++i) {
                kinds->setCurrentIndex(i);
                check(window);
            }
        }
    }

    void editWindow()
    {
        EditWindow window(context(), withCredential());
        m_service.showCalls.back()->answer(WebhookDetails{.webhook = withCredential()});
        check(window,
              {{QAccessible::RadioButton, u"Keep stored credential"_s},
               {QAccessible::RadioButton, u"Replace credential"_s},
               {QAccessible::RadioButton, u"Remove credential"_s},
               {QAccessible::Button, u"Save changes"_s},
               {QAccessible::Button, u"Review changes…"_s},
               {QAccessible::Button, u"Test…"_s}});
        for (auto *choice : window.findChildren<QRadioButton *>()) {
            choice->setChecked(true);
            check(window);
        }
    }

    void cloneWindow()
    {
        CloneWindow window(context(), withCredential());
        check(window,
              {{QAccessible::RadioButton, u"Exact clone (keeps stored credentials)"_s},
               {QAccessible::RadioButton, u"New webhook from this one"_s},
               {QAccessible::EditableText, u"Name"_s},
               {QAccessible::CheckBox, u"Start inactive"_s},
               {QAccessible::Button, u"Clone webhook"_s}});
    }

    void deleteWindow()
    {
        DeleteWindow one(context(), {withCredential()});
        check(one,
              {{QAccessible::EditableText, u"Type the name to confirm"_s},
               {QAccessible::CheckBox, u"Save a copy first"_s},
               {QAccessible::Button, u"Delete webhook"_s},
               {QAccessible::Button, u"Cancel"_s}});
        DeleteWindow two(context(), {sampleWebhook(1), sampleWebhook(2)});
        check(two, {{QAccessible::TreeItem, u"Webhook 2"_s}});
    }

    void testWindow()
    {
        const TestingContext testing{.service = &m_service, .account = {.name = u"acme"_s}};
        TestWindow one(testing, {planFor(withCredential())});
        check(one,
              {{QAccessible::EditableText, u"Endpoint URL"_s},
               {QAccessible::ComboBox, u"Method"_s},
               {QAccessible::ComboBox, u"Request format"_s},
               {QAccessible::EditableText, u"Payload"_s},
               {QAccessible::Button, u"Send test"_s},
               {QAccessible::PageTab, u"Body"_s},
               {QAccessible::PageTab, u"Headers"_s},
               {QAccessible::PageTab, u"Request"_s},
               {QAccessible::PageTab, u"History"_s},
               {QAccessible::StaticText, u"Response status"_s}});
        TestWindow two(testing, {planFor(sampleWebhook(1)), planFor(sampleWebhook(2))});
        check(two);
    }

    void windowsOfTheSecret()
    {
        SecretClipboard clipboard;
        const SecretContext secrets{.service = &m_service,
                                    .clipboard = &clipboard,
                                    .account = {.name = u"acme"_s, .environment = Environment::Production}};
        ResetWindow reset(secrets, sampleWebhook(1));
        check(reset, {{QAccessible::Button, u"Reset secret"_s}, {QAccessible::Button, u"Cancel"_s}});
        SignatureCheckWindow signature(secrets, sampleWebhook(1));
        check(signature);
    }

    void requestLogWindow()
    {
        RequestLog log;
        log.add({.failure = ApiError::Kind::Timeout});
        RequestLogWindow window(log);
        check(window, {{QAccessible::Table, u"Requests"_s}, {QAccessible::EditableText, u"Filter requests"_s}});
    }

    void preferencesWindow()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"grapnel.ini"_s), QSettings::IniFormat);
        PreferencesStore store(settings);
        QVERIFY(store.save({.network = {.proxyMode = NetworkPreferences::ProxyMode::Manual,
                                        .proxyHost = u"proxy.example"_s,
                                        .proxyUser = u"me"_s}}));
        NoKeychain keychain;
        ProxyPassword password(keychain);
        QMenu menu;
        ActionCatalogue commands;
        QAction *action = menu.addAction(u"one"_s);
        action->setObjectName(u"one"_s);
        commands.addMenu(menu);
        PreferencesWindow window({.store = &store, .proxyPassword = &password, .commands = &commands});
        for (int page = 0; page < window.pages().size(); ++page) {
            window.showPage(page);
            check(window, {{QAccessible::List, u"Pages"_s}, {QAccessible::Button, u"Save"_s}});
        }
    }

    void windowsOfTheAccounts()
    {
        AccountFixture fixture;
        const QString id = fixture.add(u"acme"_s);
        AccountsWindow accounts(fixture.context());
        check(accounts, {{QAccessible::Table, u"Accounts"_s}, {QAccessible::Button, u"Remove account"_s}});
        AccountEditor window(fixture.context(), fixture.store.account(id));
        fixture.giveStored({.clientSecret = Secret(QByteArray("a-client-secret")),
                            .apiToken = Secret(QByteArray("an-api-token")),
                            .tokens = AccountFixture::tokens().tokens});
        check(window,
              {{QAccessible::EditableText, u"Name"_s},
               {QAccessible::EditableText, u"Subdomain"_s},
               {QAccessible::ComboBox, u"Environment"_s},
               {QAccessible::ComboBox, u"Sign-in method"_s},
               {QAccessible::Button, u"Test connection"_s},
               {QAccessible::Button, u"Save account"_s}});
        for (auto *box : window.findChildren<QComboBox *>()) {
            for (int i = 0; i < box->count(); ++i) {
                box->setCurrentIndex(i);
                check(window);
                for (const QString &secret : {u"a-client-secret"_s, u"an-api-token"_s, u"access-of-the-test"_s})
                    QVERIFY(!accessibleTexts(window).contains(secret));
            }
        }
    }

    void inboxWindow()
    {
        auto owned = std::make_unique<FakeInbox>();
        FakeInbox *inbox = owned.get();
        InboxSession session(std::move(owned), nullptr);
        InboxWindow window({.session = &session, .isLocalAccount = true});
        check(window, {{QAccessible::EditableText, u"URL"_s}});
        Q_EMIT inbox->requestReceived({.number = 1, .headers = {{.name = "Cookie", .value = "a=b"}}, .body = "{}"});
        check(window, {{QAccessible::Table, u"Received requests"_s}});
    }

    void aTypedCredentialIsNotInTheTree()
    {
        CreateWindow window(context(), {});
        auto *kinds = window.findChild<QComboBox *>(u"authenticationKind"_s);
        QVERIFY(kinds);
        kinds->setCurrentText(u"Bearer token"_s);
        check(window, {{QAccessible::EditableText, u"Token"_s}});
        accessibleNamed(window, QAccessible::EditableText, u"Token"_s)->setText(QAccessible::Value, u"hunter2"_s);
        QTest::keyClicks(
            qobject_cast<QWidget *>(accessibleNamed(window, QAccessible::EditableText, u"Token"_s)->object()),
            u"hunter3"_s);
        QVERIFY(!accessibleTexts(window).contains(u"hunter"_s));
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
