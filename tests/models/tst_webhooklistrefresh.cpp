// SPDX-License-Identifier: GPL-3.0-or-later
// WebhookList: refresh merges by id and never resets.
#include "webhooklistfixture.h"

#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;
using Column = WebhookTableModel::Column;
using Phase = WebhookList::Phase;

class TestWebhookListRefresh final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreAsAskedForInEveryKindOfRequest()
    {
        WebhookListFixture f;
        f.list.setPageSize(25);
        f.startWith(samplePage(1, 25, u"n"_s));
        QCOMPARE(f.lastQuery(), (WebhookQuery{.pageSize = 25}));
        f.list.setSearchText(u"hook"_s);
        QTRY_COMPARE(f.listCount(), 2U);
        QCOMPARE(f.lastQuery(), (WebhookQuery{.nameContains = u"hook"_s, .pageSize = 25}));
        f.list.clearFilter();
        f.list.refresh();
        QCOMPARE(f.lastQuery().pageSize, 25);
        f.answer(samplePage(1, 25, u"n"_s));
        f.list.loadAll();
        QCOMPARE(f.service.listAllCalls.back()->argument.pageSize, 25);
        QCOMPARE(f.service.listAllCalls.back()->argument.after, Cursor{u"n"_s});
        f.list.setPageSize(0);
        f.list.setPageSize(1000);
        f.list.cancel();
        f.list.refresh();
        QCOMPARE(f.lastQuery().pageSize, 100);
    }

    void allCanBeLoadedFromTheStart()
    {
        WebhookListFixture f;
        f.list.start();
        f.list.loadAll();
        f.answer(samplePage(1, 2, u"n"_s));
        QCOMPARE(f.listAllCount(), 1U);
        QCOMPARE(f.service.listAllCalls.back()->argument.after, Cursor{u"n"_s});
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void refreshOfACompleteListInsertsMovesChangesAndRemoves()
    {
        WebhookListFixture f;
        f.complete(pageOf({1, 2, 3, 4}));
        const QPersistentModelIndex third = f.list.model()->index(2, 1);
        QSignalSpy reset(f.list.model(), &QAbstractItemModel::modelReset);
        QSignalSpy replaced(&f.list, &WebhookList::rowsReplaced);
        f.list.refresh();
        QCOMPARE(f.phase(), Phase::Refreshing);
        QVERIFY(!f.service.listAllCalls.back()->argument.after);
        Page<Webhook> page = pageOf({9, 4, 1, 3});
        page.items[3].name = u"Renamed"_s;
        f.service.answerPage(page);
        QCOMPARE(f.phase(), Phase::Idle);
        QCOMPARE(f.names(), (QStringList{u"Webhook 9"_s, u"Webhook 4"_s, u"Webhook 1"_s, u"Renamed"_s}));
        QCOMPARE(third.row(), 3);
        QCOMPARE(third.data().toString(), u"Renamed"_s);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(replaced.size(), 0);
        QVERIFY(f.state().isComplete);
        QCOMPARE(f.state().loaded, 4);
    }

    void unchangedRefreshTouchesNoRow()
    {
        WebhookListFixture f;
        f.complete(samplePage(1, 20));
        QSignalSpy changed(f.list.model(), &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(f.list.model(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(f.list.model(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy laidOut(f.list.model(), &QAbstractItemModel::layoutChanged);
        f.list.refresh();
        f.service.answerPage(samplePage(1, 20));
        QCOMPARE(changed.size() + inserted.size() + removed.size() + laidOut.size(), 0);
    }

    void movedRowIsMovedAndNotTakenAway()
    {
        WebhookListFixture f;
        f.complete(pageOf({1, 2, 3, 4, 5}));
        QSignalSpy moved(f.list.model(), &QAbstractItemModel::rowsMoved);
        f.list.refresh();
        f.service.answerPage(pageOf({1, 4, 2, 3, 5}));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(f.names(), f.namesOf({1, 4, 2, 3, 5}));
    }

    void refreshOfPartOfTheListAsksForAsMuchAsWasLoaded()
    {
        WebhookListFixture f;
        f.startWith(pageOf({1, 2}, u"a"_s));
        f.list.fetchMore();
        f.answer(pageOf({3, 4}, u"b"_s));
        f.list.refresh();
        QVERIFY(!f.lastQuery().after);
        f.answer(pageOf({9, 1}, u"a2"_s));
        QCOMPARE(f.phase(), Phase::Refreshing);
        QCOMPARE(f.lastQuery().after, Cursor{u"a2"_s});
        f.answer(pageOf({2, 3}, u"b2"_s));
        QCOMPARE(f.phase(), Phase::Idle);
        // 4 may just have been pushed behind the part that was read, so it stays.
        QCOMPARE(f.names(), f.namesOf({9, 1, 2, 3, 4}));
        QCOMPARE(f.listCount(), 4U);
        f.list.fetchMore();
        QCOMPARE(f.lastQuery().after, Cursor{u"b2"_s});
        f.answer(pageOf({5}));
        // Now the end was read, and 4 was not there.
        QCOMPARE(f.names(), f.namesOf({9, 1, 2, 3, 5}));
        QCOMPARE(f.state().loaded, 5);
    }

    void failedRefreshKeepsRowsOrderAndAge()
    {
        WebhookListFixture f;
        f.complete(pageOf({1, 2, 3}));
        const QDateTime before = f.state().updatedAt;
        f.clock.time = before.addSecs(3600);
        f.list.refresh();
        f.service.answerPage(pageOf({8, 3}, u"n"_s));
        f.service.listAllCalls.back()->fail(ApiError::Kind::Unreachable);
        QCOMPARE(f.state().failure, WebhookList::Failure::Refresh);
        QCOMPARE(f.names(), f.namesOf({1, 2, 3}));
        QCOMPARE(f.state().updatedAt, before);
        QVERIFY(f.state().isComplete);
        QCOMPARE(f.state().loaded, 3);
        f.list.retry();
        QCOMPARE(f.phase(), Phase::Refreshing);
        f.service.answerPage(pageOf({1, 2}));
        QCOMPARE(f.names(), f.namesOf({1, 2}));
        QCOMPARE(f.state().updatedAt, f.clock.time);
    }

    void cancelledRefreshKeepsRowsAndOrder()
    {
        WebhookListFixture f;
        f.complete(pageOf({1, 2, 3}));
        f.list.refresh();
        f.service.answerPage(pageOf({8, 3}, u"n"_s));
        f.list.cancel();
        QCOMPARE(f.phase(), Phase::Idle);
        QCOMPARE(f.names(), f.namesOf({1, 2, 3}));
        QCOMPARE(f.state().loaded, 3);
        QVERIFY(!f.state().error);
    }

    void refreshDuringTheFirstPageIsThatPage()
    {
        WebhookListFixture f;
        f.list.start();
        f.list.refresh();
        QCOMPARE(f.listCount(), 1U);
        QCOMPARE(f.phase(), Phase::LoadingFirst);
    }

    void refreshDuringALaterPageTakesItsPlace()
    {
        WebhookListFixture f;
        f.startWith(pageOf({1, 2}, u"a"_s));
        f.list.fetchMore();
        f.list.refresh();
        QVERIFY(f.service.listCalls[1]->wasCancelled());
        f.answer(pageOf({1, 2}, u"a"_s));
        QCOMPARE(f.phase(), Phase::Idle);
        f.list.fetchMore();
        QCOMPARE(f.lastQuery().after, Cursor{u"a"_s});
    }

    void refreshDuringLoadAllReadsEverythingAnew()
    {
        WebhookListFixture f;
        f.startWith(pageOf({1, 2}, u"a"_s));
        f.list.setSort({Column::Name, Qt::DescendingOrder});
        f.service.answerPage(pageOf({3}, u"b"_s));
        f.list.refresh();
        QVERIFY(f.service.listAllCalls[0]->wasCancelled());
        QCOMPARE(f.listAllCount(), 2U);
        QVERIFY(!f.service.listAllCalls[1]->argument.after);
        f.service.answerPage(pageOf({1, 2}, u"a"_s));
        f.service.answerPage(pageOf({4}));
        QVERIFY(f.state().isComplete);
        QCOMPARE(f.names(), f.namesOf({4, 2, 1}));
    }

    void loadAllDuringARefreshGoesOnBehindIt()
    {
        WebhookListFixture f;
        f.startWith(pageOf({1, 2}, u"a"_s));
        f.list.refresh();
        f.list.loadAll();
        QCOMPARE(f.listAllCount(), 0U);
        f.answer(pageOf({1, 2}, u"a2"_s));
        QCOMPARE(f.listAllCount(), 1U);
        QCOMPARE(f.service.listAllCalls[0]->argument.after, Cursor{u"a2"_s});
        f.service.answerPage(pageOf({3}));
        QCOMPARE(f.names(), f.namesOf({1, 2, 3}));
    }

    void refreshOfASearchSearchesAgain()
    {
        WebhookListFixture f;
        f.startWith(pageOf({1, 2}, u"a"_s));
        f.list.setStatusFilter(WebhookStatus::Active);
        f.answer(pageOf({1, 5}));
        f.list.refresh();
        QCOMPARE(f.service.listAllCalls.back()->argument.status, WebhookStatus::Active);
        f.service.answerPage(pageOf({5, 6}));
        QCOMPARE(f.names(), f.namesOf({5, 6}));
        f.list.clearFilter();
        QCOMPARE(f.names(), f.namesOf({1, 2}));
    }

    void webhookCreatedOrRemovedDuringARefreshIsNotLostOrFound()
    {
        WebhookListFixture f;
        f.complete(pageOf({1, 2, 3}));
        f.list.refresh();
        Q_EMIT f.service.webhookCreated(sampleWebhook(9));
        Q_EMIT f.service.webhookRemoved(sampleWebhook(2).id);
        f.service.answerPage(pageOf({1, 2, 3}));
        QCOMPARE(f.names(), f.namesOf({9, 1, 3}));
    }

    void refreshOfASortedListKeepsTheSort()
    {
        WebhookListFixture f;
        f.complete(pageOf({1, 2, 3}));
        f.list.setSort({Column::Name, Qt::DescendingOrder});
        const QPersistentModelIndex two = f.list.model()->index(1, 0);
        f.list.refresh();
        f.service.answerPage(pageOf({4, 1, 2, 3}));
        QCOMPARE(f.names(), f.namesOf({4, 3, 2, 1}));
        QCOMPARE(two.row(), 2);
    }

    void persistentIndexesSurviveAnyMixOfChanges()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 20; ++round) {
            WebhookListFixture f;
            // Few rows take the way of single ranges, many that of whole layouts.
            const int size = round % 2 == 0 ? 12 : 400;
            f.complete(samplePage(0, size));
            QTRY_VERIFY(f.state().isComplete);
            QList<QPersistentModelIndex> indexes;
            for (int row = 0; row < size; ++row)
                indexes.append(f.list.model()->index(row, row % WebhookTableModel::ColumnCount));
            QSignalSpy reset(f.list.model(), &QAbstractItemModel::modelReset);

            QList<int> numbers;
            for (int number = 0; number < size * 3 / 2; ++number) {
                if (random.bounded(3) > 0)
                    numbers.append(number);
            }
            for (int swap = random.bounded(size); swap > 0; --swap)
                numbers.swapItemsAt(random.bounded(static_cast<int>(numbers.size())),
                                    random.bounded(static_cast<int>(numbers.size())));
            Page<Webhook> page;
            for (const int number : numbers)
                page.items.append(sampleWebhook(number));
            f.list.refresh();
            f.service.answerPage(page);

            QCOMPARE(reset.size(), 0);
            QTRY_COMPARE(f.phase(), Phase::Idle);
            QCOMPARE(f.list.model()->rowCount(), static_cast<int>(numbers.size()));
            for (int row = 0; row < numbers.size(); ++row)
                QCOMPARE(f.list.model()->idAt(row), sampleWebhook(numbers[row]).id);
            for (int number = 0; number < size; ++number)
                QCOMPARE(indexes[number].row(), static_cast<int>(numbers.indexOf(number)));
        }
    }
};

QTEST_GUILESS_MAIN(TestWebhookListRefresh)
#include "tst_webhooklistrefresh.moc"
