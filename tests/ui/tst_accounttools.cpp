// SPDX-License-Identifier: GPL-3.0-or-later
// Tests, secrets and the local inbox as the main window opens them.
#include "fakeinbox.h"
#include "fakewebhookservice.h"
#include "inboxwindow.h"
#include "layoutstores.h"
#include "mainwindow.h"
#include "secretpane.h"
#include "signaturecheckwindow.h"
#include "testwindow.h"
#include "webhookpage.h"
#include "windowprobe.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// The visible window of that class; null when there is none.
template<typename Window> Window *opened()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *found = dynamic_cast<Window *>(window); found && found->isVisible())
            return found;
    }
    return nullptr;
}

QByteArray secretText()
{
    return "a-signing-secret"_ba;
}

} // namespace

class TestAccountTools final : public QObject
{
    Q_OBJECT

    void showAccount(bool withInbox = true)
    {
        m_window = std::make_unique<MainWindow>();
        if (withInbox)
            m_window->setInboxFactory([] { return std::make_unique<FakeInbox>(); });
        m_window->resize(1280, 800);
        m_window->showAccount({.name = u"acme"_s, .isDemo = true, .isLocal = true}, m_service.get(), m_list.get(),
                              m_store);
        m_window->show();
    }

    FakeWebhookService &service() { return *m_service; }

    [[nodiscard]] QAction *command(const QString &text) const
    {
        const QList<QAction *> menus = m_window->menuBar()->actions();
        for (const QAction *menu : menus) {
            const QList<QAction *> actions = menu->menu()->actions();
            for (QAction *action : actions) {
                if (action->text().remove(u'&') == text)
                    return action;
            }
        }
        return nullptr;
    }

    NoLayoutStore m_store;
    std::unique_ptr<FakeWebhookService> m_service;
    std::unique_ptr<WebhookList> m_list;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<FakeWebhookService>();
        m_list = std::make_unique<WebhookList>(m_service.get());
        m_list->start();
        showAccount();
        QVERIFY(service().listCalls.back()->answer(samplePage(1, 3)));
        QTRY_COMPARE(m_window->webhookView()->model()->rowCount(), 3);
        QTRY_VERIFY(m_window->findChild<WebhookPage *>()->selectedWebhook());
    }

    void cleanup()
    {
        m_window.reset();
        m_list.reset();
        m_service.reset();
        // what the window opened goes with it
        QVERIFY(!opened<InboxWindow>());
        QVERIFY(!opened<TestWindow>());
    }

    void testOpensForTheSelection()
    {
        command(u"Test…"_s)->trigger();
        auto *window = opened<TestWindow>();
        QVERIFY(window);
        QCOMPARE(window->windowTitle(), u"Test webhook – Webhook 1"_s);
        QVERIFY(service().testCalls.empty());
        m_window->close();
        QTRY_VERIFY(!opened<TestWindow>());
    }

    void anEditorTestsWhatItsFormHolds()
    {
        command(u"Edit…"_s)->trigger();
        QTRY_VERIFY(!service().showCalls.empty());
        for (const auto &call : service().showCalls)
            call->answer(WebhookDetails{.webhook = sampleWebhook(1)});
        QDialog *editor = nullptr;
        for (auto *dialog : m_window->findChildren<QDialog *>()) {
            if (dialog->windowTitle().startsWith(u"Edit webhook"_s))
                editor = dialog;
        }
        QVERIFY(editor);
        named<QLineEdit>(*editor, u"Endpoint URL"_s)->setText(u"https://new.example.net/"_s);
        button(*editor, u"Test…"_s)->click();
        auto *window = opened<TestWindow>();
        QVERIFY(window);
        QCOMPARE(named<QLineEdit>(*window, u"Endpoint URL"_s)->text(), u"https://new.example.net/"_s);
    }

    void aSecretIsFetchedWhenAskedForAndNotBefore()
    {
        QTRY_VERIFY(m_window->findChild<SecretPane *>());
        QVERIFY(service().showSigningSecretCalls.empty());
        command(u"Reveal secret"_s)->trigger();
        QCOMPARE(service().showSigningSecretCalls.size(), 1U);
        service().showSigningSecretCalls.back()->answer(
            SigningSecret{.secret = Secret(secretText()), .algorithm = u"SHA256"_s});
        QTRY_VERIFY(m_window->findChild<SecretPane *>()->isVisible());
    }

    void aCopiedSecretLeavesTheClipboardWithTheAccount()
    {
        command(u"Copy secret"_s)->trigger();
        service().showSigningSecretCalls.back()->answer(
            SigningSecret{.secret = Secret(secretText()), .algorithm = u"SHA256"_s});
        QTRY_COMPARE(QApplication::clipboard()->text(), QString::fromUtf8(secretText()));
        m_window->showWelcome({});
        QVERIFY(QApplication::clipboard()->text().isEmpty());
    }

    void theInboxOpensOnceAndMakesAWebhookOfItsUrl()
    {
        command(u"Local inbox…"_s)->trigger();
        auto *inbox = opened<InboxWindow>();
        QVERIFY(inbox);
        command(u"Local inbox…"_s)->trigger();
        QCOMPARE(opened<InboxWindow>(), inbox);
        Q_EMIT inbox->newWebhookWanted(QUrl(u"http://127.0.0.1:8123/"_s));
        QDialog *editor = nullptr;
        for (auto *dialog : m_window->findChildren<QDialog *>()) {
            if (dialog->windowTitle() == u"New webhook"_s)
                editor = dialog;
        }
        QVERIFY(editor);
        QCOMPARE(named<QLineEdit>(*editor, u"Endpoint URL"_s)->text(), u"http://127.0.0.1:8123/"_s);
    }

    void theInboxHandsADeliveryToTheCheckOfSignatures()
    {
        command(u"Local inbox…"_s)->trigger();
        Q_EMIT opened<InboxWindow>()->checkWanted("2026-05-04T12:00:00Z"_ba, "{}"_ba, "c2ln"_ba);
        QVERIFY(opened<SignatureCheckWindow>());
    }

    void withoutAFactoryThereIsNoInbox()
    {
        showAccount(false);
        QVERIFY(!command(u"Local inbox…"_s));
        QVERIFY(command(u"Check a signature…"_s));
    }
};

QTEST_MAIN(TestAccountTools)
#include "tst_accounttools.moc"
