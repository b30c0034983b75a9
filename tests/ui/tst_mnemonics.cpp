// SPDX-License-Identifier: GPL-3.0-or-later
// No letter stands for two things in one window or menu, in any language.
#include "aboutwindow.h"
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
#include "shortcutsheet.h"
#include "signaturecheckwindow.h"
#include "testwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QRadioButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Texts under their mnemonic; texts without one are left out.
class Letters
{
public:
    void add(const QString &text)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            m_texts[key.toString()].append(text);
    }

    /// "Alt+H: Custom &headers, Add &header"
    [[nodiscard]] QStringList clashes() const
    {
        QStringList result;
        for (auto it = m_texts.begin(); it != m_texts.end(); ++it) {
            if (it->size() > 1)
                result.append(it.key() + u": "_s + it->join(u", "_s));
        }
        return result;
    }

    [[nodiscard]] qsizetype count() const { return m_texts.size(); }

private:
    QMap<QString, QStringList> m_texts;
};

class NoKeychain final : public SecretStore
{
public:
    PendingCall read(const QString &, QObject *, Handler<Secret>) override { return {}; }
    PendingCall write(const QString &, const Secret &, QObject *, Handler<Done>) override { return {}; }
    PendingCall remove(const QString &, QObject *, Handler<Done>) override { return {}; }
};

QStringList clashesInMenu(const QMenu &menu)
{
    Letters letters;
    QStringList result;
    for (const QAction *action : menu.actions()) {
        letters.add(action->text());
        if (action->menu())
            result += clashesInMenu(*action->menu());
    }
    return result + letters.clashes();
}

/// What shows of the window, with its menus.
QStringList clashesIn(const QWidget &window)
{
    Letters letters;
    QStringList result;
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisibleTo(&window))
            letters.add(label->text());
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&window))
            letters.add(button->text());
    }
    for (const auto *bar : window.findChildren<QMenuBar *>()) {
        for (const QAction *action : bar->actions()) {
            letters.add(action->text());
            if (action->menu())
                result += clashesInMenu(*action->menu());
        }
    }
    if (letters.count() == 0)
        result.append(u"no mnemonic at all"_s);
    return result + letters.clashes();
}

Webhook withCredential()
{
    Webhook webhook = sampleWebhook(1);
    webhook.authentication = shown::BasicAuth{.username = u"zd"_s};
    return webhook;
}

} // namespace

class TestMnemonics final : public QObject
{
    Q_OBJECT

    [[nodiscard]] EditingContext context() { return {.service = &m_service, .account = {.name = u"acme"_s}}; }

    FakeWebhookService m_service;
    std::unique_ptr<QTranslator> m_translator;

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        for (const QString &language : QStringLiteral(GRAPNEL_LANGUAGES).split(u',', Qt::SkipEmptyParts))
            QTest::newRow(qPrintable(language)) << language;
    }

    void init()
    {
        QFETCH_GLOBAL(QString, language);
        m_translator = std::make_unique<QTranslator>();
        QVERIFY(m_translator->load(u"grapnel_"_s + language, QStringLiteral(GRAPNEL_TRANSLATIONS)));
        QCoreApplication::installTranslator(m_translator.get());
    }

    void mainWindow()
    {
        WebhookList list(&m_service);
        list.start();
        NoLayoutStore store;
        RequestLog log;
        MainWindow window;
        window.setRequestLog(&log);
        window.showAccount({.name = u"acme"_s}, &m_service, &list, store);
        QCOMPARE(clashesIn(window).join(u"; "_s), QString());
    }

    void createWindow()
    {
        CreateWindow window(context(), {});
        auto *kinds = window.findChild<QComboBox *>(u"authenticationKind"_s);
        QVERIFY(kinds);
        for (int i = 0; i < kinds->count(); ++i) {
            kinds->setCurrentIndex(i);
            QCOMPARE(clashesIn(window).join(u"; "_s), QString());
        }
    }

    void editWindow()
    {
        EditWindow window(context(), withCredential());
        m_service.showCalls.back()->answer(WebhookDetails{.webhook = withCredential()});
        auto *kinds = window.findChild<QComboBox *>(u"authenticationKind"_s);
        QVERIFY(kinds);
        for (auto *choice : window.findChildren<QRadioButton *>()) {
            choice->setChecked(true);
            for (int i = 0; i < kinds->count(); ++i) {
                kinds->setCurrentIndex(i);
                QCOMPARE(clashesIn(window).join(u"; "_s), QString());
            }
        }
    }

    void cloneWindow() { QCOMPARE(clashesIn(CloneWindow(context(), withCredential())).join(u"; "_s), QString()); }

    void deleteWindow()
    {
        QCOMPARE(clashesIn(DeleteWindow(context(), {withCredential()})).join(u"; "_s), QString());
        QCOMPARE(clashesIn(DeleteWindow(context(), {sampleWebhook(1), sampleWebhook(2)})).join(u"; "_s), QString());
    }

    void testWindow()
    {
        const TestingContext testing{.service = &m_service, .account = {.name = u"acme"_s}};
        QCOMPARE(clashesIn(TestWindow(testing, {planFor(withCredential())})).join(u"; "_s), QString());
        QCOMPARE(clashesIn(TestWindow(testing, {planFor(sampleWebhook(1)), planFor(sampleWebhook(2))})).join(u"; "_s),
                 QString());
    }

    void windowsOfTheSecret()
    {
        SecretClipboard clipboard;
        const SecretContext secrets{.service = &m_service,
                                    .clipboard = &clipboard,
                                    .account = {.name = u"acme"_s, .environment = Environment::Production}};
        QCOMPARE(clashesIn(ResetWindow(secrets, sampleWebhook(1))).join(u"; "_s), QString());
        QCOMPARE(clashesIn(SignatureCheckWindow(secrets, sampleWebhook(1))).join(u"; "_s), QString());
    }

    void requestLogWindow()
    {
        RequestLog log;
        QCOMPARE(clashesIn(RequestLogWindow(log)).join(u"; "_s), QString());
        log.add({.failure = ApiError::Kind::Timeout});
        QCOMPARE(clashesIn(RequestLogWindow(log)).join(u"; "_s), QString());
    }

    void windowsOfTheHelp()
    {
        const ActionCatalogue commands;
        QCOMPARE(clashesIn(ShortcutSheet(commands)).join(u"; "_s), QString());
        QCOMPARE(clashesIn(AboutWindow(ProgramFacts{})).join(u"; "_s), QString());
    }

    void welcomeWindow()
    {
        RequestLog log;
        MainWindow window;
        window.setRequestLog(&log);
        window.showWelcome({});
        QCOMPARE(clashesIn(window).join(u"; "_s), QString());
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
        for (const QString &name : {u"one"_s, u"two"_s}) {
            QAction *action = menu.addAction(name);
            action->setObjectName(name);
            action->setShortcut(Qt::Key_F5);
        }
        commands.addMenu(menu);
        PreferencesWindow window({.store = &store, .proxyPassword = &password, .commands = &commands});
        for (int page = 1; page < window.pages().size(); ++page) {
            window.showPage(page);
            QCOMPARE(clashesIn(window).join(u"; "_s), QString());
        }
    }

    void windowsOfTheAccounts()
    {
        AccountFixture fixture;
        const QString id = fixture.add(u"acme"_s);
        QCOMPARE(clashesIn(AccountsWindow(fixture.context())).join(u"; "_s), QString());
        AccountEditor window(fixture.context(), fixture.store.account(id));
        fixture.giveStored({.clientSecret = Secret(QByteArray("s")),
                            .apiToken = Secret(QByteArray("s")),
                            .tokens = AccountFixture::tokens().tokens});
        for (auto *advanced : window.findChildren<QToolButton *>()) {
            if (advanced->isCheckable())
                advanced->setChecked(true);
        }
        for (auto *box : window.findChildren<QComboBox *>()) {
            for (int i = 0; i < box->count(); ++i) {
                box->setCurrentIndex(i);
                QCOMPARE(clashesIn(window).join(u"; "_s), QString());
            }
        }
    }

    void inboxWindow()
    {
        auto owned = std::make_unique<FakeInbox>();
        FakeInbox *inbox = owned.get();
        InboxSession session(std::move(owned), nullptr);
        InboxWindow window({.session = &session, .isLocalAccount = true});
        QCOMPARE(clashesIn(window).join(u"; "_s), QString());
        Q_EMIT inbox->requestReceived({.number = 1, .headers = {{.name = "Cookie", .value = "a=b"}}, .body = "{}"});
        auto *tabs = window.findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QCOMPARE(clashesIn(window).join(u"; "_s), QString());
        }
        session.stop();
        QCOMPARE(clashesIn(window).join(u"; "_s), QString());
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
