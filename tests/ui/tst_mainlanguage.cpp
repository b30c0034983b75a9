// SPDX-License-Identifier: GPL-3.0-or-later
// The main window while the language changes.
#include "actioncatalogue.h"
#include "detailsdock.h"
#include "detailspane.h"
#include "fakeinbox.h"
#include "fakewebhookservice.h"
#include "filterbar.h"
#include "inboxwindow.h"
#include "layoutstores.h"
#include "mainwindow.h"
#include "pseudotranslator.h"
#include "requestlogtool.h"
#include "requestlogwindow.h"
#include "webhookpage.h"
#include "webhookview.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

class TestMainLanguage final : public QObject
{
    Q_OBJECT

    static AccountInfo account() { return {.name = u"acme"_s}; }
    [[nodiscard]] WebhookView *view() const { return qobject_cast<WebhookView *>(m_window->webhookView()); }
    [[nodiscard]] QAction *action(const QString &name) const
    {
        for (auto *found : m_window->findChildren<QAction *>(name))
            return found;
        return nullptr;
    }
    void showAnew() { m_window->showAccountAnew(account(), m_service.get(), m_list.get(), m_store); }

    MemoryLayoutStore m_store;
    RequestLog m_log;
    PseudoTranslator m_translator;
    std::unique_ptr<FakeWebhookService> m_service;
    std::unique_ptr<WebhookList> m_list;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void init()
    {
        m_store.clear();
        m_service = std::make_unique<FakeWebhookService>();
        m_list = std::make_unique<WebhookList>(m_service.get());
        m_list->start();
        m_window = std::make_unique<MainWindow>();
        m_window->setRequestLog(&m_log);
        m_window->setInboxFactory([] { return std::make_unique<FakeInbox>(); });
        m_window->resize(1280, 700);
        m_window->showAccount(account(), m_service.get(), m_list.get(), m_store);
        m_window->show();
        QVERIFY(m_service->listCalls.back()->answer(samplePage(1, 80)));
        QTRY_COMPARE(view()->model()->rowCount(), 80);
    }

    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_translator);
        m_window.reset();
        m_list.reset();
        m_service.reset();
    }

    void everythingIsSaidAnewAndNothingIsAskedForAgain()
    {
        const auto asked = m_service->listCalls.size();
        QVERIFY(QCoreApplication::installTranslator(&m_translator));
        QVERIFY(m_window->isAtRest());
        showAnew();
        for (const QAction *menu : m_window->menuBar()->actions())
            QVERIFY2(menu->text().startsWith(PseudoTranslator::open), qPrintable(menu->text()));
        for (const QString &name :
             {u"help"_s, u"keyboard-shortcuts"_s, u"whats-new"_s, u"about"_s, u"command-palette"_s})
            QVERIFY2(action(name)->text().startsWith(PseudoTranslator::open), qPrintable(action(name)->text()));
        for (const ActionCatalogue::Command &command : m_window->actionCatalogue()->commands())
            QVERIFY2(command.name.startsWith(PseudoTranslator::open), qPrintable(command.name));
        QVERIFY(view()->model()->headerData(1, Qt::Horizontal).toString().startsWith(PseudoTranslator::open));
        QCOMPARE(m_service->listCalls.size(), asked);
        QCOMPARE(view()->model()->rowCount(), 80);
    }

    void selectionPlaceAndFilterStay()
    {
        auto *filter = m_window->findChild<FilterBar *>();
        filter->findChild<QLineEdit *>()->setText(u"web"_s);
        QCoreApplication::processEvents();
        QVERIFY(view()->showRow(sampleWebhook(60).id));
        QCoreApplication::processEvents();
        const int offset = view()->verticalScrollBar()->value();
        QVERIFY(offset > 0);
        const int details = m_window->findChild<DetailsDock *>()->width();
        QVERIFY(QCoreApplication::installTranslator(&m_translator));
        showAnew();
        QTRY_COMPARE(view()->verticalScrollBar()->value(), offset);
        QTRY_COMPARE(m_window->findChild<DetailsDock *>()->width(), details);
        QCOMPARE(view()->selectedCount(), 1);
        QCOMPARE(view()->currentIndex().data(WebhookTableModel::IdRole).toString(), sampleWebhook(60).id);
        QCOMPARE(m_window->findChild<FilterBar *>()->findChild<QLineEdit *>()->text(), u"web"_s);
    }

    void searchFindsTheWordsOfTheNewLanguage()
    {
        QVERIFY(QCoreApplication::installTranslator(&m_translator));
        showAnew();
        m_list->setSearchText(u"áçtívé"_s);
        QTRY_COMPARE(view()->model()->rowCount(), 80);
        m_list->setSearchText(u"inactive"_s);
        QTRY_COMPARE(view()->model()->rowCount(), 0);
    }

    void anOpenWindowKeepsItFromBeingMadeAnew()
    {
        QVERIFY(view()->showRow(sampleWebhook(1).id));
        Q_EMIT view()->rowOpened();
        const auto dialogs = m_window->findChildren<QDialog *>();
        QCOMPARE(dialogs.size(), 1);
        QVERIFY(!m_window->isAtRest());
        dialogs.constFirst()->close();
        QTRY_VERIFY(m_window->isAtRest());
    }

    void theInboxKeepsWhatItTookIn()
    {
        const auto inboxWindow = [] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *found = qobject_cast<InboxWindow *>(widget); found && found->isVisible())
                    return found;
            }
            return static_cast<InboxWindow *>(nullptr);
        };
        action(u"local-inbox"_s)->trigger();
        QVERIFY(inboxWindow() && !m_window->isAtRest());
        inboxWindow()->close();
        QVERIFY(m_window->isAtRest());
        QVERIFY(QCoreApplication::installTranslator(&m_translator));
        showAnew();
        action(u"local-inbox"_s)->trigger();
        QVERIFY(inboxWindow());
        QVERIFY(inboxWindow()->windowTitle().startsWith(PseudoTranslator::open));
    }

    void theRequestLogOpensAnew()
    {
        auto *tool = m_window->findChild<RequestLogTool *>();
        tool->action()->trigger();
        QVERIFY(m_window->isAtRest());
        QVERIFY(QCoreApplication::installTranslator(&m_translator));
        showAnew();
        QVERIFY(tool->window() && tool->window()->isVisible());
        QVERIFY(tool->window()->windowTitle().startsWith(PseudoTranslator::open));
        QVERIFY(tool->action()->text().startsWith(PseudoTranslator::open));
    }
};

QTEST_MAIN(TestMainLanguage)
#include "tst_mainlanguage.moc"
