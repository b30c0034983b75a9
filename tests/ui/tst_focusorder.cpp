// SPDX-License-Identifier: GPL-3.0-or-later
// Tab goes through every window as one reads it, and begins at its first field or at what is safe.
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
#include "helpwindow.h"
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
#include "webhooklist.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <utility>

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

QString nameOf(const QWidget &widget)
{
    QString name = widget.accessibleName();
    if (name.isEmpty() && !widget.property("text").toString().isEmpty())
        name = widget.property("text").toString();
    return QString::fromLatin1(widget.metaObject()->className()) + u" \""_s + name + u'"';
}

/// What Tab comes to, in order, from the first field on and once round.
QList<QWidget *> tabStops(QWidget &window)
{
    QList<QWidget *> stops;
    QWidget *first = window.nextInFocusChain();
    for (QWidget *widget = first;; widget = widget->nextInFocusChain()) {
        const bool isStop = widget->focusPolicy() & Qt::TabFocus && widget->isEnabled() && widget->isVisibleTo(&window)
            && !widget->focusProxy() && widget->window() == &window && !widget->size().isEmpty();
        if (isStop)
            stops.append(widget);
        if (widget->nextInFocusChain() == first)
            break;
    }
    return stops;
}

QRect placeOf(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint(0, 0)), widget.size()};
}

/// Against reading: wholly above without being to the right of it, or to the left in the same line.
bool isBackward(const QRect &from, const QRect &to)
{
    const bool isAbove = to.bottom() < from.top();
    const bool isBesides = !isAbove && to.top() <= from.bottom();
    return (isAbove && to.left() < from.right()) || (isBesides && to.right() < from.left());
}

/// The chain is a circle: it begins where reading begins.
QList<QWidget *> fromTheTop(QList<QWidget *> stops)
{
    const auto place = [](const QWidget *stop) { return std::pair(placeOf(*stop).top(), placeOf(*stop).left()); };
    std::ranges::rotate(stops, std::ranges::min_element(stops, {}, place));
    return stops;
}

/// "QLineEdit "a" leads back to …" of every step against reading; empty when there is none.
QString faultsOf(QWidget &window)
{
    window.show();
    QCoreApplication::processEvents();
    const QList<QWidget *> stops = fromTheTop(tabStops(window));
    QStringList faults;
    if (stops.size() < 2)
        faults.append(u"only %1 stops"_s.arg(stops.size()));
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const QRect from = placeOf(*stops[i - 1]);
        const QRect to = placeOf(*stops[i]);
        // one within the other belongs to it
        if (stops[i - 1]->isAncestorOf(stops[i]) || stops[i]->isAncestorOf(stops[i - 1]))
            continue;
        if (isBackward(from, to))
            faults.append(nameOf(*stops[i - 1]) + u" leads back to "_s + nameOf(*stops[i]));
    }
    return faults.join(u"; "_s);
}

/// Whether \a window begins at \a Field; told by name otherwise.
template<typename Field> QString beginsAt(QWidget &window, const QString &name = {})
{
    window.show();
    QWidget *focus = window.focusWidget();
    if (!focus)
        return u"nothing has the focus"_s;
    const bool isNamed = name.isEmpty() || nameOf(*focus).remove(u'&').contains(name);
    return qobject_cast<Field *>(focus) && isNamed ? QString() : nameOf(*focus);
}

Webhook withCredential()
{
    Webhook webhook = sampleWebhook(1);
    webhook.authentication = shown::BasicAuth{.username = u"zd"_s};
    return webhook;
}

} // namespace

class TestFocusOrder final : public QObject
{
    Q_OBJECT

    [[nodiscard]] EditingContext context() { return {.service = &m_service, .account = {.name = u"acme"_s}}; }

    FakeWebhookService m_service;

private Q_SLOTS:
    void mainWindow()
    {
        WebhookList list(&m_service);
        list.start();
        m_service.listCalls.back()->answer(samplePage(1, 3));
        NoLayoutStore store;
        MainWindow window;
        window.showAccount({.name = u"acme"_s}, &m_service, &list, store);
        QCOMPARE(faultsOf(window), QString());
        QCOMPARE(beginsAt<QAbstractItemView>(window, u"Webhooks"_s), QString());
    }

    void welcome()
    {
        MainWindow window;
        window.showWelcome({}, true);
        QCOMPARE(faultsOf(window), QString());
    }

    void createWindow()
    {
        CreateWindow window(context(), {});
        QCOMPARE(faultsOf(window), QString());
        QCOMPARE(beginsAt<QLineEdit>(window, u"Name"_s), QString());
        auto *kinds = window.findChild<QComboBox *>(u"authenticationKind"_s);
        for (int i = 0; i < kinds->count(); ++i) {
            kinds->setCurrentIndex(i);
            QCOMPARE(faultsOf(window), QString());
        }
    }

    void editWindow()
    {
        EditWindow window(context(), withCredential());
        m_service.showCalls.back()->answer(WebhookDetails{.webhook = withCredential()});
        QCOMPARE(faultsOf(window), QString());
        QCOMPARE(beginsAt<QLineEdit>(window, u"Name"_s), QString());
    }

    void cloneWindow()
    {
        CloneWindow window(context(), withCredential());
        QCOMPARE(faultsOf(window), QString());
    }

    void deleteWindow()
    {
        DeleteWindow window(context(), {withCredential()});
        QCOMPARE(faultsOf(window), QString());
        QVERIFY(!nameOf(*window.focusWidget()).contains(u"Delete"_s));
        DeleteWindow several(context(), {sampleWebhook(1), sampleWebhook(2)});
        QCOMPARE(faultsOf(several), QString());
    }

    void testWindow()
    {
        const TestingContext testing{.service = &m_service, .account = {.name = u"acme"_s}};
        TestWindow window(testing, {planFor(withCredential())});
        QCOMPARE(faultsOf(window), QString());
        TestWindow several(testing, {planFor(sampleWebhook(1)), planFor(sampleWebhook(2))});
        QCOMPARE(faultsOf(several), QString());
    }

    void windowsOfTheSecret()
    {
        SecretClipboard clipboard;
        const SecretContext secrets{.service = &m_service,
                                    .clipboard = &clipboard,
                                    .account = {.name = u"acme"_s, .environment = Environment::Production}};
        ResetWindow reset(secrets, sampleWebhook(1));
        QCOMPARE(faultsOf(reset), QString());
        QVERIFY(!nameOf(*reset.focusWidget()).contains(u"Reset"_s));
        SignatureCheckWindow check(secrets, sampleWebhook(1));
        QCOMPARE(faultsOf(check), QString());
    }

    void windowsOfTheAccounts()
    {
        AccountFixture fixture;
        fixture.add(u"acme"_s);
        AccountsWindow accounts(fixture.context());
        QCOMPARE(faultsOf(accounts), QString());
        AccountEditor window(fixture.context(), std::nullopt);
        QCOMPARE(faultsOf(window), QString());
        QCOMPARE(beginsAt<QLineEdit>(window, u"Name"_s), QString());
        for (auto *box : window.findChildren<QComboBox *>()) {
            for (int i = 0; i < box->count(); ++i) {
                box->setCurrentIndex(i);
                QCOMPARE(faultsOf(window), QString());
            }
        }
    }

    void preferencesWindow()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"grapnel.ini"_s), QSettings::IniFormat);
        PreferencesStore store(settings);
        NoKeychain keychain;
        ProxyPassword password(keychain);
        ActionCatalogue commands;
        PreferencesWindow window({.store = &store, .proxyPassword = &password, .commands = &commands});
        for (int page = 0; page < window.pages().size(); ++page) {
            window.showPage(page);
            QCOMPARE(faultsOf(window), QString());
        }
    }

    void otherWindows()
    {
        RequestLog log;
        RequestLogWindow requests(log);
        QCOMPARE(faultsOf(requests), QString());
        QCOMPARE(beginsAt<QLineEdit>(requests, u"Filter"_s), QString());
        InboxSession session(std::make_unique<FakeInbox>(), nullptr);
        InboxWindow inbox({.session = &session, .isLocalAccount = true});
        QCOMPARE(faultsOf(inbox), QString());
        session.stop();
    }

    void windowsOfTheHelp()
    {
        HelpWindow help;
        QCOMPARE(faultsOf(help), QString());
        QCOMPARE(beginsAt<QLineEdit>(help, u"Search"_s), QString());
        const ActionCatalogue commands;
        ShortcutSheet sheet(commands);
        QCOMPARE(faultsOf(sheet), QString());
        QCOMPARE(beginsAt<QLineEdit>(sheet, u"Filter"_s), QString());
        AboutWindow about(ProgramFacts{});
        QCOMPARE(faultsOf(about), QString());
        QCOMPARE(beginsAt<QPushButton>(about, u"Close"_s), QString());
    }
};

QTEST_MAIN(TestFocusOrder)
#include "tst_focusorder.moc"
