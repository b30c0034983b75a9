// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window does with an account that is read only, and with one that can be signed in again.
#include "accountswitcher.h"
#include "fakewebhookservice.h"
#include "layoutstores.h"
#include "mainwindow.h"
#include "webhookpage.h"
#include "windowprobe.h"

#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

class TestReadOnlyAccount final : public QObject
{
    Q_OBJECT

    void open(const AccountInfo &account)
    {
        m_service = std::make_unique<FakeWebhookService>();
        m_list = std::make_unique<WebhookList>(m_service.get());
        m_list->start();
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->showAccount(account, m_service.get(), m_list.get(), m_store);
        m_window->show();
    }
    void answer()
    {
        QVERIFY(m_service->listCalls.back()->answer(samplePage(1, 3)));
        QTRY_VERIFY(m_window->findChild<WebhookPage *>()->selectedWebhook());
    }
    [[nodiscard]] QAction *command(const QString &text) const
    {
        for (const QAction *menu : m_window->menuBar()->actions()) {
            for (QAction *action : menu->menu()->actions()) {
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
    void cleanup()
    {
        m_window.reset();
        m_list.reset();
        m_service.reset();
    }

    void commandsThatChangeSomethingAreDisabledWithTheReason()
    {
        open({.name = u"acme"_s, .isReadOnly = true});
        answer();
        for (const QString &text : {u"New webhook…"_s, u"Edit…"_s, u"Clone…"_s, u"Test…"_s, u"Activate"_s,
                                    u"Deactivate"_s, u"Delete…"_s, u"Reset secret…"_s}) {
            QVERIFY2(command(text), qPrintable(text));
            QVERIFY2(!command(text)->isEnabled(), qPrintable(text));
            QVERIFY2(command(text)->statusTip().contains(u"read only"_s), qPrintable(text));
        }
        QTRY_VERIFY(command(u"Refresh"_s)->isEnabled());
        QVERIFY(command(u"Reveal secret"_s)->isEnabled());
        QVERIFY(m_window->findChild<AccountSwitcher *>()->accessibleName().contains(u"READ ONLY"_s));
    }

    void openingARowOpensNoEditor()
    {
        open({.name = u"acme"_s, .isReadOnly = true});
        answer();
        QTest::keyClick(m_window->webhookView(), Qt::Key_Return);
        QVERIFY(m_window->findChildren<QDialog *>().isEmpty());
    }

    void refusedCredentialsAreSignedInAgain()
    {
        open({.name = u"acme"_s, .canSignIn = true});
        QSignalSpy wanted(m_window.get(), &MainWindow::signInAgainWanted);
        m_service->listCalls.back()->answer(ApiError{.kind = ApiError::Kind::Unauthorized, .httpStatus = 401});
        QTRY_VERIFY(button(*m_window, u"Sign in again"_s));
        button(*m_window, u"Sign in again"_s)->click();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(wanted.constFirst().constFirst().toStringList().isEmpty());
    }

    void aMissingScopeIsNamedOnTheButton()
    {
        open({.name = u"acme"_s, .canSignIn = true});
        QSignalSpy wanted(m_window.get(), &MainWindow::signInAgainWanted);
        m_service->listCalls.back()->answer(
            ApiError{.kind = ApiError::Kind::Forbidden,
                     .httpStatus = 403,
                     .detail = u"Missing the following required scopes: webhooks:read"_s});
        QTRY_VERIFY(button(*m_window, u"Sign in again with webhooks:read"_s));
        button(*m_window, u"Sign in again with webhooks:read"_s)->click();
        QCOMPARE(wanted.constFirst().constFirst().toStringList(), QStringList{u"webhooks:read"_s});
    }

    void anAccountOfTheEnvironmentCannotBeSignedInAgain()
    {
        open({.name = u"acme"_s});
        m_service->listCalls.back()->answer(ApiError{.kind = ApiError::Kind::Unauthorized, .httpStatus = 401});
        QTRY_VERIFY(button(*m_window, u"Retry"_s));
        QVERIFY(!button(*m_window, u"Sign in again"_s));
    }

    void accountsAreSwitchedFromTheToolBar()
    {
        open({.name = u"acme"_s});
        m_window->setAccounts({{.id = u"a"_s, .info = {.name = u"acme"_s}}, {.id = u"b"_s, .info = {.name = u"b"_s}}},
                              u"a"_s);
        QSignalSpy wanted(m_window.get(), &MainWindow::accountWanted);
        QSignalSpy accounts(m_window.get(), &MainWindow::accountsWanted);
        m_window->findChild<AccountSwitcher *>()->menu()->actions().at(1)->trigger();
        QCOMPARE(wanted.constFirst().constFirst().toString(), u"b"_s);
        command(u"Accounts…"_s)->trigger();
        QCOMPARE(accounts.count(), 1);
    }
};

QTEST_MAIN(TestReadOnlyAccount)
#include "tst_readonlyaccount.moc"
