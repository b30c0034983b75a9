// SPDX-License-Identifier: GPL-3.0-or-later
// WebhookList: sort, at the server where it can and all pages are not there, else here.
#include "webhooklistfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;
using Column = WebhookTableModel::Column;
using Phase = WebhookList::Phase;
using Sort = WebhookList::Sort;

class TestWebhookListSort final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void completeListIsSortedHereEitherWay()
    {
        WebhookListFixture f;
        f.complete(pageOf({2, 10, 1}));
        QSignalSpy about(&f.list, &WebhookList::rowsAboutToBeReplaced);
        QSignalSpy replaced(&f.list, &WebhookList::rowsReplaced);
        f.list.setSort({Column::Name, Qt::AscendingOrder});
        QCOMPARE(f.names(), f.namesOf({1, 2, 10}));
        f.list.setSort({Column::Name, Qt::DescendingOrder});
        QCOMPARE(f.names(), f.namesOf({10, 2, 1}));
        f.list.setSort({});
        QCOMPARE(f.names(), f.namesOf({2, 10, 1}));
        QCOMPARE(about.size(), 3);
        QCOMPARE(replaced.size(), 3);
        QCOMPARE(f.listCount(), 1U);
    }

    void sortByNameAscendingIsAskedOfTheServerWhilePagesRemain()
    {
        WebhookListFixture f;
        f.startWith(pageOf({5, 4}, u"n"_s));
        const Sort byName{Column::Name, Qt::AscendingOrder};
        f.list.setSort(byName);
        QCOMPARE(f.lastQuery().sort, ServerSort::Name);
        QCOMPARE(f.state().sortPending, byName);
        QCOMPARE(f.state().sort, Sort{});
        QCOMPARE(f.names(), f.namesOf({5, 4}));
        f.answer(pageOf({1, 2}, u"sorted"_s));
        QCOMPARE(f.state().sort, byName);
        QVERIFY(!f.state().sortPending);
        QCOMPARE(f.names(), f.namesOf({1, 2}));
        f.list.fetchMore();
        QCOMPARE(f.lastQuery().after, Cursor{u"sorted"_s});
        QCOMPARE(f.lastQuery().sort, ServerSort::Name);
    }

    void listThatTheServerSortedToItsEndIsComplete()
    {
        WebhookListFixture f;
        f.startWith(pageOf({1, 2}, u"n"_s));
        f.list.setSort({Column::Name, Qt::AscendingOrder});
        f.answer(pageOf({4, 1, 3, 2}));
        QVERIFY(f.state().isComplete);
        QCOMPARE(f.names(), f.namesOf({1, 2, 3, 4}));
        f.list.setSort({});
        QCOMPARE(f.names(), f.namesOf({1, 2, 3, 4}));
        QCOMPARE(f.listCount(), 2U);
    }

    void otherSortLoadsTheRestFirst()
    {
        WebhookListFixture f;
        f.startWith(pageOf({2, 5}, u"n"_s));
        const Sort byNameDown{Column::Name, Qt::DescendingOrder};
        f.list.setSort(byNameDown);
        QCOMPARE(f.phase(), Phase::LoadingAll);
        QCOMPARE(f.state().sortPending, byNameDown);
        QCOMPARE(f.service.listAllCalls.back()->argument.after, Cursor{u"n"_s});
        QVERIFY(!f.service.listAllCalls.back()->argument.sort);
        f.service.answerPage(pageOf({3}, u"o"_s));
        QTRY_COMPARE(f.names(), f.namesOf({2, 5, 3}));
        f.service.answerPage(pageOf({9}));
        QCOMPARE(f.names(), f.namesOf({9, 5, 3, 2}));
        QCOMPARE(f.state().sort, byNameDown);
        QVERIFY(!f.state().sortPending);
    }

    void cancelOfAPendingSortKeepsTheOldOrder()
    {
        WebhookListFixture f;
        f.startWith(pageOf({2, 5}, u"n"_s));
        f.list.setSort({Column::Endpoint, Qt::AscendingOrder});
        f.service.answerPage(pageOf({3}, u"o"_s));
        f.list.cancel();
        QVERIFY(!f.state().sortPending);
        QCOMPARE(f.state().sort, Sort{});
        QCOMPARE(f.names(), f.namesOf({2, 5, 3}));
        QCOMPARE(f.phase(), Phase::Idle);
    }

    void sortThatIsTakenBackStopsLoading()
    {
        WebhookListFixture f;
        f.startWith(pageOf({2, 5}, u"n"_s));
        f.list.setSort({Column::Endpoint, Qt::AscendingOrder});
        f.list.setSort({});
        QVERIFY(f.service.listAllCalls.back()->wasCancelled());
        QCOMPARE(f.phase(), Phase::Idle);
        QVERIFY(!f.state().sortPending);
    }

    void sortThatIsTakenBackDoesNotStopLoadAll()
    {
        WebhookListFixture f;
        f.startWith(pageOf({2, 5}, u"n"_s));
        f.list.loadAll();
        f.list.setSort({Column::Endpoint, Qt::AscendingOrder});
        f.list.setSort({});
        QCOMPARE(f.phase(), Phase::LoadingAll);
        f.service.answerPage(pageOf({3}));
        QCOMPARE(f.names(), f.namesOf({2, 5, 3}));
    }

    void failedLoadForASortWaitsForRetry()
    {
        WebhookListFixture f;
        f.startWith(pageOf({2, 5}, u"n"_s));
        f.list.setSort({Column::Endpoint, Qt::DescendingOrder});
        f.service.listAllCalls.back()->fail(ApiError::Kind::Server, 502);
        QVERIFY(f.state().sortPending);
        QCOMPARE(f.names(), f.namesOf({2, 5}));
        f.list.retry();
        f.service.answerPage(pageOf({9}));
        QCOMPARE(f.names(), f.namesOf({9, 5, 2}));
    }

    void sortAndSearchGoToTheServerTogether()
    {
        WebhookListFixture f;
        f.startWith(samplePage(1, 4, u"n"_s));
        f.list.setSort({Column::Status, Qt::AscendingOrder});
        f.answer(pageOf({1, 3}, u"s"_s));
        f.list.setStatusFilter(WebhookStatus::Active);
        QCOMPARE(f.lastQuery().sort, ServerSort::Status);
        QCOMPARE(f.lastQuery().status, WebhookStatus::Active);
    }

    void restoredOrderOfOursLoadsEverything()
    {
        WebhookListFixture f;
        f.list.restore({}, {Column::Created, Qt::AscendingOrder});
        f.list.start();
        QCOMPARE(f.phase(), Phase::LoadingFirst);
        QCOMPARE(f.listAllCount(), 1U);
        f.service.answerPage(pageOf({1, 2}, u"n"_s));
        QCOMPARE(f.phase(), Phase::LoadingAll);
        QTRY_COMPARE(f.names(), f.namesOf({1, 2}));
        f.service.answerPage(pageOf({3}));
        QCOMPARE(f.names(), f.namesOf({3, 2, 1}));
    }
};

QTEST_GUILESS_MAIN(TestWebhookListSort)
#include "tst_webhooklistsort.moc"
