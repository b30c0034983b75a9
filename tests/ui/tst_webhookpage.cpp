// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakewebhookservice.h"
#include "filterbar.h"
#include "webhookactions.h"
#include "webhookpage.h"
#include "webhookview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using Column = WebhookTableModel::Column;
using Sort = WebhookList::Sort;

/// The commands on the list and what the page does with the list's state.
class TestWebhookPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nextPageIsAskedForAhead();
    void headerClicksSortOneWayThenTheOtherThenNot();
    void datesSortNewestFirst();
    void headerShowsTheOrderInForce();
    void searchGoesToTheListAndBack();
    void restoredFilterShowsInTheFields();
    void copiesTheVisibleColumnsInTheirOrder();
    void copiesSingleColumns();
    void commandsAreEnabledWhenTheyCanBeDone();
    void escapeCancelsLoading();
    void cancelledPageIsAskedForAgainWhenTheUserGoesOn();
    void contextMenuHoldsTheSameActions();
    void selectedWebhookIsTheOnlyOne();

private:
    void answer(int count, const QString &next = {});
    void click(Column column);
    [[nodiscard]] QString clipboard() const { return QGuiApplication::clipboard()->text(); }
    [[nodiscard]] const WebhookActions &actions() const { return *m_page->actions(); }

    std::unique_ptr<FakeWebhookService> m_service;
    std::unique_ptr<WebhookList> m_list;
    std::unique_ptr<WebhookPage> m_page;
};

void TestWebhookPage::init()
{
    m_service = std::make_unique<FakeWebhookService>();
    m_list = std::make_unique<WebhookList>(m_service.get());
    m_list->setSearchDelay(std::chrono::milliseconds(0));
    m_list->start();
    m_page = std::make_unique<WebhookPage>(m_service.get(), m_list.get());
    m_page->resize(1200, 500);
    m_page->addActions({actions().cancel, actions().search});
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->view()->setFocus();
}

void TestWebhookPage::cleanup()
{
    m_page.reset();
    m_list.reset();
    m_service.reset();
}

void TestWebhookPage::answer(int count, const QString &next)
{
    QVERIFY(m_service->listCalls.back()->answer(samplePage(1, count, next)));
    QTRY_VERIFY(m_list->state().updatedAt.isValid());
    QTRY_COMPARE(m_page->view()->model()->rowCount(), count);
}

void TestWebhookPage::click(Column column)
{
    const QHeaderView *header = m_page->view()->horizontalHeader();
    const int section = static_cast<int>(column);
    const QPoint place(header->sectionViewportPosition(section) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
}

void TestWebhookPage::nextPageIsAskedForAhead()
{
    answer(100, u"next"_s);
    QTRY_COMPARE(m_service->listCalls.size(), 2U);
    QCOMPARE(m_service->listCalls.back()->argument.after, Cursor{u"next"_s});
}

void TestWebhookPage::headerClicksSortOneWayThenTheOtherThenNot()
{
    answer(20);
    click(Column::Name);
    QCOMPARE(m_list->state().sort, (Sort{.column = Column::Name, .order = Qt::AscendingOrder}));
    click(Column::Name);
    QCOMPARE(m_list->state().sort, (Sort{.column = Column::Name, .order = Qt::DescendingOrder}));
    click(Column::Name);
    QCOMPARE(m_list->state().sort, Sort{});
}

void TestWebhookPage::datesSortNewestFirst()
{
    answer(20);
    click(Column::Updated);
    QCOMPARE(m_list->state().sort, (Sort{.column = Column::Updated, .order = Qt::DescendingOrder}));
}

void TestWebhookPage::headerShowsTheOrderInForce()
{
    answer(100, u"next"_s);
    const QHeaderView *header = m_page->view()->horizontalHeader();
    click(Column::Endpoint);
    QTRY_COMPARE(m_list->state().phase, WebhookList::Phase::LoadingAll);
    QCOMPARE(header->sortIndicatorSection(), -1);
    QVERIFY(m_service->answerPage(samplePage(101, 3)));
    QTRY_COMPARE(header->sortIndicatorSection(), static_cast<int>(Column::Endpoint));
}

void TestWebhookPage::searchGoesToTheListAndBack()
{
    answer(20);
    actions().search->trigger();
    auto *field = m_page->filterBar()->findChild<QLineEdit *>();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"zendesk/7"_s);
    QTRY_COMPARE(m_list->state().matching, 1);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_page->view()->hasFocus());
    QCOMPARE(m_page->view()->selectedCount(), 1);
    QVERIFY(actions().clearFilters->isEnabled());
    actions().clearFilters->trigger();
    QTRY_COMPARE(m_list->state().matching, 20);
    QVERIFY(field->text().isEmpty());
}

void TestWebhookPage::restoredFilterShowsInTheFields()
{
    WebhookList list(m_service.get());
    list.restore({.text = u"erp"_s, .status = WebhookStatus::Inactive}, {});
    list.start();
    const WebhookPage page(m_service.get(), &list);
    QCOMPARE(page.filterBar()->findChild<QLineEdit *>()->text(), u"erp"_s);
    QCOMPARE(page.filterBar()->status(), WebhookStatus::Inactive);
}

void TestWebhookPage::copiesTheVisibleColumnsInTheirOrder()
{
    answer(20);
    for (int section = 0; section < WebhookTableModel::ColumnCount; ++section) {
        const auto column = static_cast<Column>(section);
        m_page->view()->columns()->setShown(column, column == Column::Method || column == Column::Name);
    }
    QHeaderView *header = m_page->view()->horizontalHeader();
    header->moveSection(header->visualIndex(static_cast<int>(Column::Method)), 0);
    m_page->view()->setCurrentIndex(m_list->model()->index(1, 1));
    QTest::keyClick(m_page->view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_page->view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), u"POST\tWebhook 2\nPOST\tWebhook 3"_s);
    QTest::keyClick(m_page->view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(clipboard(), u"Method\tName\nPOST\tWebhook 2\nPOST\tWebhook 3"_s);
}

void TestWebhookPage::copiesSingleColumns()
{
    answer(20);
    actions().copyName->trigger();
    QCOMPARE(clipboard(), sampleWebhook(1).name);
    actions().copyEndpoint->trigger();
    QCOMPARE(clipboard(), sampleWebhook(1).endpoint);
    actions().copyId->trigger();
    QCOMPARE(clipboard(), sampleWebhook(1).id);
}

void TestWebhookPage::commandsAreEnabledWhenTheyCanBeDone()
{
    QVERIFY(!actions().copy->isEnabled());
    QVERIFY(!actions().refresh->isEnabled());
    QVERIFY(actions().cancel->isEnabled());
    QVERIFY(!actions().selectAll->isEnabled());
    answer(20);
    QTRY_VERIFY(actions().refresh->isEnabled());
    QVERIFY(!actions().loadAll->isEnabled());
    QVERIFY(!actions().cancel->isEnabled());
    QVERIFY(actions().copy->isEnabled());
    m_page->view()->clearSelection();
    QVERIFY(!actions().copy->isEnabled());
    actions().selectAll->trigger();
    QCOMPARE(m_page->view()->selectedCount(), 20);
}

void TestWebhookPage::escapeCancelsLoading()
{
    QTest::keyClick(m_page->view(), Qt::Key_Escape);
    QVERIFY(m_service->listCalls.back()->wasCancelled());
    QTRY_VERIFY(!actions().cancel->isEnabled());
    QCOMPARE(m_service->listCalls.size(), 1U);
}

void TestWebhookPage::cancelledPageIsAskedForAgainWhenTheUserGoesOn()
{
    answer(100, u"next"_s);
    QTRY_COMPARE(m_service->listCalls.size(), 2U);
    m_page->view()->scrollToBottom();
    QTRY_VERIFY(actions().cancel->isEnabled());
    actions().cancel->trigger();
    QTRY_VERIFY(!actions().cancel->isEnabled());
    m_page->resize(1200, 510);
    QCoreApplication::processEvents();
    QCOMPARE(m_service->listCalls.size(), 2U);
    QTest::keyClick(m_page->view(), Qt::Key_End);
    QTRY_COMPARE(m_service->listCalls.size(), 3U);
    QCOMPARE(m_service->listCalls.back()->argument.after, Cursor{u"next"_s});
}

void TestWebhookPage::contextMenuHoldsTheSameActions()
{
    answer(20);
    QAction further(u"Details pane"_s);
    m_page->addMenuActions({&further});
    Q_EMIT m_page->view()->menuRequested(m_page->mapToGlobal(QPoint(10, 10)));
    QList<QAction *> shown;
    for (const QMenu *menu : m_page->findChildren<QMenu *>()) {
        if (menu->isVisible())
            shown = menu->actions();
    }
    QVERIFY(shown.contains(actions().copy));
    QVERIFY(shown.contains(actions().copyId));
    QVERIFY(shown.contains(&further));
}

void TestWebhookPage::selectedWebhookIsTheOnlyOne()
{
    answer(20);
    QCOMPARE(m_page->selectedWebhook().value().id, sampleWebhook(1).id);
    m_page->view()->selectAll();
    QVERIFY(!m_page->selectedWebhook());
}

QTEST_MAIN(TestWebhookPage)
#include "tst_webhookpage.moc"
