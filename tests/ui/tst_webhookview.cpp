// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakewebhookservice.h"
#include "webhooklist.h"
#include "webhookview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using Column = WebhookTableModel::Column;

/// The table over a list whose pages the test answers.
class TestWebhookView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theFirstRowIsSelectedWhenTheFirstRowsCome();
    void aCurrentRowExistsWheneverRowsDo();
    void selectionAndCurrentRowAreKeptByIdInAnotherOrder();
    void severalSelectedRowsAreKeptById();
    void rowsThatComeAboveLeaveThePlaceAlone();
    void atTheTopNewRowsShow();
    void moreIsWantedWhileLessThanAPageLiesBelow();
    void theEndIsToldWhenItComesIntoSight();
    void homeAndEndLeadToTheFirstAndTheLastRow();
    void typingLeadsToAName();
    void enterAndADoubleClickOpenARow();
    void selectAllCountsEveryRow();
    void theTableIsNamed();

private:
    void load(int count, const QString &next = {});
    void select(int row);

    std::unique_ptr<FakeWebhookService> m_service;
    std::unique_ptr<WebhookList> m_list;
    std::unique_ptr<WebhookView> m_view;
};

void TestWebhookView::init()
{
    m_service = std::make_unique<FakeWebhookService>();
    m_list = std::make_unique<WebhookList>(m_service.get());
    m_view = std::make_unique<WebhookView>(m_list->model());
    connect(m_list.get(), &WebhookList::rowsAboutToBeReplaced, m_view.get(), &WebhookView::keepPlace);
    connect(m_list.get(), &WebhookList::rowsReplaced, m_view.get(), &WebhookView::restorePlace);
    m_view->resize(1000, 400);
    m_view->show();
    m_list->start();
}

void TestWebhookView::cleanup()
{
    m_view.reset();
    m_list.reset();
    m_service.reset();
}

void TestWebhookView::load(int count, const QString &next)
{
    QVERIFY(m_service->listCalls.back()->answer(samplePage(1, count, next)));
    QTRY_COMPARE(m_list->model()->rowCount(), count);
    QTRY_COMPARE(m_list->state().phase, WebhookList::Phase::Idle);
}

void TestWebhookView::select(int row)
{
    m_view->setCurrentIndex(m_list->model()->index(row, 1));
}

void TestWebhookView::theFirstRowIsSelectedWhenTheFirstRowsCome()
{
    load(5);
    QCOMPARE(m_view->selectedRows(), QList<int>{0});
    QCOMPARE(m_view->currentIndex().row(), 0);
}

void TestWebhookView::aCurrentRowExistsWheneverRowsDo()
{
    load(5);
    m_list->setSearchText(u"zendesk/4"_s);
    QTRY_COMPARE(m_list->model()->rowCount(), 1);
    QVERIFY(m_view->currentIndex().isValid());
    m_list->setSearchText(u"nowhere"_s);
    QTRY_COMPARE(m_list->model()->rowCount(), 0);
    m_list->setSearchText({});
    QTRY_COMPARE(m_list->model()->rowCount(), 5);
    QVERIFY(m_view->currentIndex().isValid());
}

void TestWebhookView::selectionAndCurrentRowAreKeptByIdInAnotherOrder()
{
    load(20);
    select(3);
    const QString id = m_list->model()->idAt(3);
    m_list->setSort({.column = Column::Name, .order = Qt::DescendingOrder});
    QTRY_VERIFY(m_list->model()->rowOf(id) != 3);
    const int row = m_list->model()->rowOf(id);
    QCOMPARE(m_view->selectedRows(), QList<int>{row});
    QCOMPARE(m_view->currentIndex().row(), row);
}

void TestWebhookView::severalSelectedRowsAreKeptById()
{
    load(20);
    select(2);
    m_view->selectionModel()->select(m_list->model()->index(5, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_list->setSort({.column = Column::Created, .order = Qt::AscendingOrder});
    QTRY_COMPARE(m_view->selectedRows(), (QList<int>{14, 17}));
}

void TestWebhookView::rowsThatComeAboveLeaveThePlaceAlone()
{
    load(90);
    m_view->verticalScrollBar()->setValue(m_view->rowHeight(0) * 30 + 7);
    const QString top = m_list->model()->idAt(m_view->rowAt(0));
    const int offset = m_view->rowViewportPosition(m_view->rowAt(0));
    Q_EMIT m_service->webhookCreated(sampleWebhook(500));
    QTRY_COMPARE(m_list->model()->rowCount(), 91);
    QTRY_COMPARE(m_list->model()->idAt(m_view->rowAt(0)), top);
    QCOMPARE(m_view->rowViewportPosition(m_view->rowAt(0)), offset);
}

void TestWebhookView::atTheTopNewRowsShow()
{
    load(90);
    Q_EMIT m_service->webhookCreated(sampleWebhook(500));
    QTRY_COMPARE(m_list->model()->rowCount(), 91);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QCOMPARE(m_list->model()->idAt(m_view->rowAt(0)), sampleWebhook(500).id);
}

void TestWebhookView::moreIsWantedWhileLessThanAPageLiesBelow()
{
    QSignalSpy nearEnd(m_view.get(), &WebhookView::nearEnd);
    load(100, u"next"_s);
    QTRY_VERIFY(nearEnd.count() > 0);
    connect(m_view.get(), &WebhookView::nearEnd, m_list.get(), &WebhookList::fetchMore);
    m_view->resize(1000, 410);
    QTRY_COMPARE(m_service->listCalls.size(), 2U);
    QVERIFY(m_service->listCalls.back()->answer(samplePage(101, 100, u"third"_s)));
    QTRY_COMPARE(m_list->model()->rowCount(), 200);
    m_view->resize(1000, 420);
    QCoreApplication::processEvents();
    QCOMPARE(m_service->listCalls.size(), 2U);
    m_view->scrollTo(m_list->model()->index(120, 1));
    QTRY_COMPARE(m_service->listCalls.size(), 3U);
}

void TestWebhookView::theEndIsToldWhenItComesIntoSight()
{
    QSignalSpy changed(m_view.get(), &WebhookView::atEndChanged);
    load(90);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(!m_view->isAtEnd());
    m_view->scrollToBottom();
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(m_view->isAtEnd());
}

void TestWebhookView::homeAndEndLeadToTheFirstAndTheLastRow()
{
    load(90);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->selectedRows(), QList<int>{89});
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->selectedRows(), QList<int>{0});
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedCount(), 90);
}

void TestWebhookView::typingLeadsToAName()
{
    load(30);
    QTest::keyClicks(m_view.get(), u"webhook 17"_s);
    QCOMPARE(m_view->selectedRows(), QList<int>{16});
}

void TestWebhookView::enterAndADoubleClickOpenARow()
{
    load(5);
    QSignalSpy opened(m_view.get(), &WebhookView::rowOpened);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    const QPoint place = m_view->visualRect(m_list->model()->index(2, 1)).center();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(opened.count(), 2);
    QCOMPARE(m_view->selectedRows(), QList<int>{2});
}

void TestWebhookView::selectAllCountsEveryRow()
{
    load(90);
    QSignalSpy changed(m_view.get(), &WebhookView::selectionCountChanged);
    m_view->selectAll();
    QCOMPARE(m_view->selectedCount(), 90);
    QCOMPARE(changed.count(), 1);
}

void TestWebhookView::theTableIsNamed()
{
    QCOMPARE(m_view->accessibleName(), u"Webhooks"_s);
}

QTEST_MAIN(TestWebhookView)
#include "tst_webhookview.moc"
