// SPDX-License-Identifier: GPL-3.0-or-later
#include "actioncatalogue.h"
#include "commandpalette.h"
#include "fakewebhookservice.h"
#include "layoutstores.h"
#include "mainwindow.h"
#include "palettetool.h"
#include "pseudotranslator.h"
#include "webhooklist.h"
#include "webhookview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

Page<Webhook> namedPage()
{
    Page<Webhook> page = samplePage(1, 3);
    page.items[0].name = u"Orders to the ERP"_s;
    page.items[1].name = u"Invoices"_s;
    page.items[2].name = u"Refunds"_s;
    return page;
}

} // namespace

class TestPalette final : public QObject
{
    Q_OBJECT

    FakeWebhookService m_service;
    NoLayoutStore m_store;
    std::unique_ptr<WebhookList> m_list;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] CommandPalette *palette() const { return m_window->findChild<CommandPalette *>(); }
    [[nodiscard]] QLineEdit *field() const { return palette()->findChild<QLineEdit *>(); }
    [[nodiscard]] QListView *rows() const { return palette()->findChild<QListView *>(); }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < rows()->model()->rowCount(); ++row)
            titles.append(rows()->model()->index(row, 0).data().toString());
        return titles;
    }
    [[nodiscard]] QString current() const { return rows()->currentIndex().data().toString(); }
    void open() const
    {
        m_window->actionCatalogue()->action(u"command-palette"_s)->trigger();
        QVERIFY(palette());
        new QAbstractItemModelTester(rows()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     rows()->model());
        QVERIFY(field()->hasFocus());
    }
    void showAccount(const Page<Webhook> &page)
    {
        m_list->start();
        m_service.listCalls.back()->answer(page);
        m_window->showAccount({.name = u"acme"_s}, &m_service, m_list.get(), m_store);
        QTRY_COMPARE(m_window->webhookView()->model()->rowCount(), static_cast<int>(page.items.size()));
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void init()
    {
        m_list = std::make_unique<WebhookList>(&m_service);
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_list.reset();
    }

    void offersCommandsAndAccountsWithoutASearch()
    {
        m_window->setAccounts({{.id = u"a"_s, .info = {.name = u"acme"_s}},
                               {.id = u"b"_s, .info = {.name = u"bravo"_s, .environment = Environment::Sandbox}}},
                              u"a"_s);
        showAccount(namedPage());
        open();
        QVERIFY(titles().contains(u"New webhook…"_s));
        QVERIFY(titles().contains(u"bravo"_s));
        // what shows already, what this is itself, and what has to be searched for
        QVERIFY(!titles().contains(u"acme"_s));
        QVERIFY(!titles().contains(u"Command palette…"_s));
        QVERIFY(!titles().contains(u"Invoices"_s));
    }

    void runsACommandAfterItHasClosed()
    {
        showAccount(namedPage());
        QAction *refresh = m_window->actionCatalogue()->action(u"refresh"_s);
        QSignalSpy spy(refresh, &QAction::triggered);
        open();
        QTest::keyClicks(field(), u"refre"_s);
        QCOMPARE(current(), u"Refresh"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(spy.size(), 1);
        QTRY_VERIFY(!palette());
        QVERIFY(m_window->webhookView()->hasFocus());
    }

    void whatWasUsedLastComesFirst()
    {
        showAccount(namedPage());
        open();
        QTest::keyClicks(field(), u"load all"_s);
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_VERIFY(!palette());
        open();
        QVERIFY(titles().constFirst() != u"Refresh"_s);
        QTest::keyClicks(field(), u"refresh"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY(!palette());
        open();
        QCOMPARE(titles().constFirst(), u"Refresh"_s);
    }

    void saysWhyACommandIsNotPossible()
    {
        showAccount(namedPage());
        open();
        QTest::keyClicks(field(), u"clear filters"_s);
        QCOMPARE(current(), u"Clear filters"_s);
        QVERIFY(rows()->currentIndex().data(PaletteModel::ImpossibleRole).toBool());
        QVERIFY(field()->accessibleDescription().contains(u"not possible now"_s));
        QTest::keyClick(field(), Qt::Key_Return);
        // it stays, so that something else can be chosen
        QVERIFY(palette() && palette()->isVisible());
    }

    void enterShowsAWebhookEvenIfTheFilterHidesIt()
    {
        showAccount(namedPage());
        m_list->setSearchText(u"invoices"_s);
        QTRY_COMPARE(m_window->webhookView()->model()->rowCount(), 1);
        open();
        QTest::keyClicks(field(), u"orders"_s);
        QCOMPARE(current(), u"Orders to the ERP"_s);
        QVERIFY(field()->accessibleDescription().startsWith(u"Orders to the ERP, https://"_s));
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(m_window->webhookView()->model()->rowCount(), 3);
        auto *view = qobject_cast<WebhookView *>(m_window->webhookView());
        QTRY_COMPARE(view->selectedRows(), QList<int>{m_list->model()->rowOf(namedPage().items[0].id)});
        QVERIFY(view->hasFocus());
    }

    void ctrlEnterEditsAWebhook()
    {
        showAccount(namedPage());
        open();
        QTest::keyClicks(field(), u"refunds"_s);
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        const auto isOpen = [] {
            const QWidgetList windows = QApplication::topLevelWidgets();
            return std::ranges::any_of(windows, [](const QWidget *window) {
                return window->isVisible() && window->windowTitle().contains(u"Edit webhook – Refunds"_s);
            });
        };
        QTRY_VERIFY(isOpen());
    }

    void switchesTheAccount()
    {
        m_window->setAccounts({{.id = u"b"_s, .info = {.name = u"bravo"_s}}}, {});
        m_window->showWelcome({});
        QSignalSpy spy(m_window.get(), &MainWindow::accountWanted);
        open();
        QTest::keyClicks(field(), u"brv"_s);
        QCOMPARE(current(), u"bravo"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.constFirst().constFirst().toString(), u"b"_s);
    }

    void keysChooseARow()
    {
        m_window->showWelcome({});
        open();
        const int count = rows()->model()->rowCount();
        QVERIFY(count > 4);
        QCOMPARE(rows()->currentIndex().row(), 0);
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(rows()->currentIndex().row(), 1);
        QTest::keyClick(field(), Qt::Key_Up);
        QTest::keyClick(field(), Qt::Key_Up);
        QCOMPARE(rows()->currentIndex().row(), count - 1);
        QTest::keyClick(field(), Qt::Key_PageUp);
        QVERIFY(rows()->currentIndex().row() < count - 1);
        QTest::keyClick(field(), Qt::Key_PageDown);
        QCOMPARE(rows()->currentIndex().row(), count - 1);
        QTest::keyClick(field(), Qt::Key_Tab);
        QCOMPARE(rows()->currentIndex().row(), 0);
        QVERIFY(field()->hasFocus());
    }

    void escapeClosesAndGivesTheFocusBack()
    {
        showAccount(namedPage());
        QWidget *before = QApplication::focusWidget();
        open();
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_VERIFY(!palette());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void closesWhenTheFocusGoesElsewhere()
    {
        showAccount(namedPage());
        open();
        m_window->webhookView()->setFocus();
        QTRY_VERIFY(!palette());
    }

    void closesWithTheAccount()
    {
        showAccount(namedPage());
        open();
        m_window->showWelcome({});
        QTRY_VERIFY(!palette());
        open();
        QTest::keyClicks(field(), u"invoices"_s);
        QCOMPARE(rows()->model()->rowCount(), 0);
        QCOMPARE(field()->accessibleDescription(), u"Nothing matches."_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(palette());
    }

    void followsTheLanguageWhileItIsOpen()
    {
        showAccount(namedPage());
        open();
        QTest::keyClicks(field(), u"refunds"_s);
        PseudoTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QTRY_VERIFY(palette()->accessibleName().startsWith(PseudoTranslator::open));
        for (const QString &text : {field()->placeholderText(), field()->accessibleName(), rows()->accessibleName(),
                                    palette()->findChild<QLabel *>()->text(), field()->accessibleDescription()})
            QVERIFY2(text.startsWith(PseudoTranslator::open), qPrintable(text));
        QCOMPARE(current(), u"Refunds"_s);
        QCoreApplication::removeTranslator(&translator);
    }

    void hostileNamesAreShownAsOneVisibleLine()
    {
        Page<Webhook> page = samplePage(1, 1);
        page.items[0].name = u"<b>Bold</b>\nsecond\u202Eline"_s;
        showAccount(page);
        open();
        QTest::keyClicks(field(), u"bold"_s);
        QVERIFY(current().startsWith(u"<b>Bold</b>"_s));
        QVERIFY(!current().contains(u'\n'));
        QVERIFY(!current().contains(QChar(0x202E)));
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
