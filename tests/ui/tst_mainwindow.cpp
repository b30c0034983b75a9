// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountswitcher.h"
#include "detailsdock.h"
#include "detailspane.h"
#include "environmenttag.h"
#include "fakewebhookservice.h"
#include "layoutstores.h"
#include "mainwindow.h"
#include "requestlogtool.h"
#include "requestlogwindow.h"
#include "statusbar.h"
#include "webhookactions.h"
#include "webhookpage.h"
#include "webhookview.h"
#include "welcomepage.h"

#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using Column = WebhookTableModel::Column;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void titleNamesTheAccount();
    void environmentIsAWord();
    void menusAndToolBarShareActions();
    void everyCommandHasWords();
    void welcomeOffersSampleData();
    void anAccountReplacesTheWelcomeAndAnotherAccount();
    void detailsFollowTheSelection();
    void theDetailsAreToggledByF4();
    void openingARowEditsIt();
    void aCreatedWebhookIsSelected();
    void closingAsksWhereAnEditWouldBeLost();
    void narrowWindowsBeginWithoutDetails();
    void layoutComesBack();
    void anotherAccountKeepsTheRoomOfTheTable_data();
    void anotherAccountKeepsTheRoomOfTheTable();
    void detailsAreRememberedOnlyWhenChosen();
    void aboutIsShownWithoutBlocking();
    void survivesWithoutAService();
    void theRequestLogClosesWithTheWindow();

private:
    void open();
    void answer(int count);
    /// Null when no editor came up.
    QDialog *openFirstRow();
    [[nodiscard]] QStringList menuTitles() const;
    [[nodiscard]] QMenu *menu(const QString &title) const;

    MemoryLayoutStore m_store;
    MemoryLayoutStore m_otherStore;
    std::unique_ptr<FakeWebhookService> m_service;
    std::unique_ptr<WebhookList> m_list;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_store.clear();
    m_otherStore.clear();
    open();
}

void TestMainWindow::open()
{
    cleanup();
    m_service = std::make_unique<FakeWebhookService>();
    m_list = std::make_unique<WebhookList>(m_service.get());
    const WindowLayout layout = m_store.load();
    m_list->restore(layout.filter, layout.sort);
    m_list->start();
    m_window = std::make_unique<MainWindow>();
    // the offscreen platform's screen is smaller than the window wants to be
    m_window->resize(1280, 800);
    m_window->showAccount({.name = u"acme"_s, .environment = Environment::Production}, m_service.get(), m_list.get(),
                          m_store);
    m_window->show();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_list.reset();
    m_service.reset();
}

void TestMainWindow::answer(int count)
{
    QVERIFY(m_service->listCalls.back()->answer(samplePage(1, count)));
    QTRY_COMPARE(m_window->webhookView()->model()->rowCount(), count);
}

QStringList TestMainWindow::menuTitles() const
{
    QStringList titles;
    for (const QAction *action : m_window->menuBar()->actions())
        titles.append(action->text().remove(u'&'));
    return titles;
}

QMenu *TestMainWindow::menu(const QString &title) const
{
    for (const QAction *action : m_window->menuBar()->actions()) {
        if (action->text().remove(u'&') == title)
            return action->menu();
    }
    return nullptr;
}

void TestMainWindow::titleNamesTheAccount()
{
    QCOMPARE(m_window->windowTitle(), u"Grapnel – acme – PRODUCTION"_s);
}

void TestMainWindow::environmentIsAWord()
{
    QCOMPARE(EnvironmentTag::environment({.environment = Environment::Production}).word, u"PRODUCTION"_s);
    QCOMPARE(EnvironmentTag::environment({.environment = Environment::Sandbox}).word, u"SANDBOX"_s);
    QCOMPARE(EnvironmentTag::environment({.environment = Environment::Other, .isDemo = true}).word, u"DEMO"_s);
    QVERIFY(EnvironmentTag::environment({}).word.isEmpty());
    QCOMPARE(m_window->findChild<AccountSwitcher *>()->accessibleName(), u"Account acme, PRODUCTION"_s);
}

void TestMainWindow::menusAndToolBarShareActions()
{
    const WebhookActions &actions = *m_window->findChild<WebhookPage *>()->actions();
    QCOMPARE(menuTitles(), (QStringList{u"File"_s, u"Edit"_s, u"View"_s, u"Webhook"_s, u"Tools"_s, u"Help"_s}));
    QVERIFY(menu(u"View"_s)->actions().contains(actions.refresh));
    QVERIFY(m_window->findChild<QToolBar *>()->actions().contains(actions.refresh));
    QCOMPARE(actions.refresh->text(), u"Refresh"_s);
    QCOMPARE(actions.loadAll->text(), u"Load all"_s);
    QCOMPARE(menu(u"File"_s)->actions().constLast()->text(), u"Quit"_s);
    QCOMPARE(menu(u"Help"_s)->actions().constLast()->text(), u"About Grapnel"_s);
}

void TestMainWindow::everyCommandHasWords()
{
    for (const QToolButton *button : m_window->findChildren<QToolButton *>()) {
        // Qt's own button for what does not fit, and the line edit's, are named by Qt
        if (button->objectName().startsWith("qt_"_L1) || qobject_cast<QLineEdit *>(button->parentWidget()))
            continue;
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                 button->parentWidget()->metaObject()->className());
    }
}

void TestMainWindow::welcomeOffersSampleData()
{
    m_window->showWelcome({u"ZENDESK_OAUTH_TOKEN"_s});
    QCOMPARE(m_window->windowTitle(), u"Grapnel"_s);
    QCOMPARE(menuTitles(), (QStringList{u"File"_s, u"Edit"_s, u"Help"_s}));
    QVERIFY(!m_window->webhookView());
    QVERIFY(!m_window->findChild<StatusBar *>() || !m_window->findChild<StatusBar *>()->isVisible());
    const auto *welcome = m_window->findChild<WelcomePage *>();
    const auto labels = welcome->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text() == u"Still missing: ZENDESK_OAUTH_TOKEN"_s; }));
    QSignalSpy demo(m_window.get(), &MainWindow::demoRequested);
    QSignalSpy add(m_window.get(), &MainWindow::addAccountWanted);
    for (QPushButton *button : welcome->findChildren<QPushButton *>())
        button->click();
    QCOMPARE(demo.count(), 1);
    QCOMPARE(add.count(), 1);
}

void TestMainWindow::anAccountReplacesTheWelcomeAndAnotherAccount()
{
    answer(5);
    m_window->showWelcome({});
    FakeWebhookService service;
    WebhookList list(&service);
    MemoryLayoutStore store;
    list.start();
    m_window->showAccount({.name = u"other"_s}, &service, &list, store);
    m_window->showAccount({.name = u"third"_s}, &service, &list, store);
    QCOMPARE(m_window->windowTitle(), u"Grapnel – third"_s);
    QCOMPARE(m_window->findChildren<WebhookPage *>().size(), 1);
    QCOMPARE(m_window->findChildren<DetailsDock *>().size(), 1);
    QCOMPARE(m_window->findChildren<QToolBar *>().size(), 1);
    QCOMPARE(menuTitles().size(), 6);
    m_window.reset();
}

void TestMainWindow::detailsFollowTheSelection()
{
    answer(5);
    QTRY_COMPARE(m_service->showCalls.size(), 1U);
    QCOMPARE(m_service->showCalls.back()->argument, sampleWebhook(1).id);
    m_window->webhookView()->setCurrentIndex(m_list->model()->index(3, 1));
    QTRY_COMPARE(m_service->showCalls.size(), 2U);
    QCOMPARE(m_service->showCalls.back()->argument, sampleWebhook(4).id);
}

void TestMainWindow::theDetailsAreToggledByF4()
{
    answer(5);
    const auto *dock = m_window->findChild<DetailsDock *>();
    QVERIFY(dock->isVisible());
    QCOMPARE(dock->toggleViewAction()->shortcut(), QKeySequence(Qt::Key_F4));
    dock->toggleViewAction()->trigger();
    QVERIFY(!dock->isVisible());
}

QDialog *TestMainWindow::openFirstRow()
{
    answer(5);
    QTest::keyClick(m_window->webhookView(), Qt::Key_Return);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->windowTitle().startsWith(u"Edit webhook – "_s))
            return qobject_cast<QDialog *>(window);
    }
    return nullptr;
}

void TestMainWindow::openingARowEditsIt()
{
    QVERIFY(openFirstRow());
    QCOMPARE(m_service->showCalls.back()->argument, m_list->model()->idAt(0));
}

void TestMainWindow::aCreatedWebhookIsSelected()
{
    answer(5);
    auto *page = m_window->findChild<WebhookPage *>();
    const Webhook created = sampleWebhook(77);
    page->selectWhenShown(created.id);
    Q_EMIT m_service->webhookCreated(created);
    QTRY_VERIFY(page->selectedWebhook());
    QTRY_COMPARE(page->selectedWebhook()->id, created.id);
}

void TestMainWindow::closingAsksWhereAnEditWouldBeLost()
{
    const QDialog *editor = openFirstRow();
    QVERIFY(editor);
    editor->findChild<QLineEdit *>()->setText(u"Another name"_s);
    m_window->close();
    QVERIFY(m_window->isVisible());
    const auto *question = editor->findChild<QMessageBox *>();
    QVERIFY(question);
    QTest::mouseClick(question->button(QMessageBox::Discard), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
}

void TestMainWindow::narrowWindowsBeginWithoutDetails()
{
    MemoryLayoutStore store;
    MainWindow window;
    window.showAccount({}, m_service.get(), m_list.get(), store);
    window.resize(1024, 640);
    window.show();
    QVERIFY(!window.findChild<DetailsDock *>()->isVisible());
    QCOMPARE(window.width(), 1024);
}

void TestMainWindow::layoutComesBack()
{
    answer(5);
    auto *view = m_window->findChild<WebhookView *>();
    view->columns()->setShown(Column::Method, false);
    view->columns()->setShown(Column::Id, true);
    m_list->setSort({.column = Column::Name, .order = Qt::DescendingOrder});
    m_window->findChild<QLineEdit *>()->setText(u"Webhook"_s);
    m_window->resize(1300, 700);
    m_window->close();

    open();
    QCOMPARE(m_window->size(), QSize(1300, 700));
    view = m_window->findChild<WebhookView *>();
    QVERIFY(!view->columns()->isShown(Column::Method));
    QVERIFY(view->columns()->isShown(Column::Id));
    QCOMPARE(m_list->state().filter.text, u"Webhook"_s);
    QCOMPARE(m_window->findChild<QLineEdit *>()->text(), u"Webhook"_s);
}

void TestMainWindow::anotherAccountKeepsTheRoomOfTheTable_data()
{
    QTest::addColumn<bool>("hasStoredLayout");
    QTest::newRow("opened for the first time") << false;
    QTest::newRow("with a stored layout") << true;
}

void TestMainWindow::anotherAccountKeepsTheRoomOfTheTable()
{
    QFETCH(const bool, hasStoredLayout);
    m_window->findChild<DetailsDock *>()->show();
    QTRY_VERIFY(m_window->findChild<DetailsDock *>()->isVisible());
    const int width = m_window->findChild<DetailsDock *>()->width();
    if (hasStoredLayout)
        m_otherStore.save({.state = m_window->saveState(), .detailsShown = true});
    m_window->showAccount({.name = u"other"_s}, m_service.get(), m_list.get(), m_otherStore);
    QTRY_VERIFY(m_window->findChild<WebhookPage *>()->isVisible());
    QTRY_COMPARE(m_window->findChild<DetailsDock *>()->width(), width);
}

void TestMainWindow::detailsAreRememberedOnlyWhenChosen()
{
    m_window->close();
    QVERIFY(!m_store.load().detailsShown);
    open();
    m_window->findChild<DetailsDock *>()->toggleViewAction()->trigger();
    m_window->close();
    QCOMPARE(m_store.load().detailsShown, false);
    open();
    QVERIFY(!m_window->findChild<DetailsDock *>()->isVisible());
}

void TestMainWindow::aboutIsShownWithoutBlocking()
{
    menu(u"Help"_s)->actions().constLast()->trigger();
    auto *about = m_window->findChild<QDialog *>(u"aboutWindow"_s);
    QVERIFY(about && about->isVisible());
    QTest::keyClick(about, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"aboutWindow"_s));
}

void TestMainWindow::survivesWithoutAService()
{
    WebhookList list(nullptr);
    MemoryLayoutStore store;
    MainWindow window;
    window.showAccount({.name = u"none"_s}, nullptr, &list, store);
    window.show();
    QVERIFY(window.webhookView());
}

void TestMainWindow::theRequestLogClosesWithTheWindow()
{
    RequestLog log;
    WebhookList list(m_service.get());
    MemoryLayoutStore store;
    MainWindow window;
    window.setRequestLog(&log);
    window.showWelcome({});
    window.show();
    const auto *tool = window.findChild<RequestLogTool *>();
    tool->action()->trigger();
    const QPointer<QWidget> shown = tool->window();
    QVERIFY(shown && shown->isVisible());
    // it has to stay when another account is shown
    window.showAccount({.name = u"acme"_s}, m_service.get(), &list, store);
    QVERIFY(shown);
    window.close();
    QTRY_VERIFY(!shown);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
