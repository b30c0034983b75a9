// SPDX-License-Identifier: GPL-3.0-or-later
// WebhookList: pages, errors, cancel, and what the service tells in between.
#include "webhooklistfixture.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;
using Phase = WebhookList::Phase;
using Failure = WebhookList::Failure;

class TestWebhookList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void asksForNothingBeforeStart()
    {
        WebhookListFixture f;
        f.list.fetchMore();
        QCOMPARE(f.listCount(), 0U);
        QCOMPARE(f.phase(), Phase::NotStarted);
        QVERIFY(!f.state().hasMore);
    }

    void loads250RowsInThreeRequestsWithCursorsIntact()
    {
        WebhookListFixture f;
        f.startWith(samplePage(1, 100, u"a+b/c=="_s));
        f.list.fetchMore();
        f.answer(samplePage(101, 100, u"d e%41&"_s));
        f.list.fetchMore();
        f.answer(samplePage(201, 50));
        f.list.fetchMore();

        QCOMPARE(f.listCount(), 3U);
        QCOMPARE(f.service.listCalls[0]->argument, WebhookQuery{});
        QCOMPARE(f.service.listCalls[1]->argument.after, Cursor{u"a+b/c=="_s});
        QCOMPARE(f.service.listCalls[2]->argument.after, Cursor{u"d e%41&"_s});
        QTRY_COMPARE(f.list.model()->rowCount(), 250);
        QVERIFY(f.state().isComplete);
        QVERIFY(!f.state().hasMore);
        QCOMPARE(f.state().loaded, 250);
        QCOMPARE(f.names().first(), u"Webhook 1"_s);
        QCOMPARE(f.names().last(), u"Webhook 250"_s);
    }

    void firstPageIsInteractiveAndLaterOnesArePaging()
    {
        WebhookListFixture f;
        f.startWith(samplePage(1, 2, u"n"_s));
        f.list.fetchMore();
        QCOMPARE(f.service.listCalls[0]->options.priority, Priority::Interactive);
        QCOMPARE(f.service.listCalls[1]->options.priority, Priority::Paging);
    }

    void oneCursorIsNeverAskedTwice()
    {
        WebhookListFixture f;
        f.startWith(samplePage(1, 2, u"n"_s));
        f.list.fetchMore();
        f.list.fetchMore();
        f.list.loadAll();
        QCOMPARE(f.listCount(), 2U);
        QCOMPARE(f.listAllCount(), 0U);
        // Load all goes on behind the page that was on its way.
        f.answer(samplePage(3, 2, u"o"_s));
        QCOMPARE(f.listAllCount(), 1U);
        QCOMPARE(f.service.listAllCalls[0]->argument.after, Cursor{u"o"_s});
    }

    void loadAllReadsToTheEndAndTellsHowFarItIs()
    {
        WebhookListFixture f;
        f.startWith(samplePage(1, 2, u"n"_s));
        f.list.loadAll();
        QCOMPARE(f.phase(), Phase::LoadingAll);
        QVERIFY(f.service.answerPage(samplePage(3, 2, u"o"_s)));
        QCOMPARE(f.phase(), Phase::LoadingAll);
        QTRY_COMPARE(f.state().loaded, 4);
        QVERIFY(f.service.answerPage(samplePage(5, 2)));
        QCOMPARE(f.phase(), Phase::Idle);
        QVERIFY(f.state().isComplete);
        QCOMPARE(f.names(), f.namesOf({1, 2, 3, 4, 5, 6}));
    }

    void manyPagesAtOnceAreShownInOrderOnceAFrame()
    {
        WebhookListFixture f;
        f.startWith(samplePage(1, 100, u"0"_s));
        QSignalSpy inserted(f.list.model(), &QAbstractItemModel::rowsInserted);
        f.list.loadAll();
        for (int page = 1; page < 30; ++page)
            f.service.answerPage(samplePage(100 * page + 1, 100, page == 29 ? QString() : QString::number(page)));
        QTRY_COMPARE(f.list.model()->rowCount(), 3000);
        QVERIFY(inserted.size() < 29);
        QCOMPARE(f.names().at(1234), u"Webhook 1235"_s);
    }

    void failedPageKeepsRowsAndRetryGoesOnAtTheSameCursor()
    {
        WebhookListFixture f;
        f.startWith(samplePage(1, 2, u"n"_s));
        f.list.fetchMore();
        f.service.listCalls.back()->fail(ApiError::Kind::Server, 503);
        QCOMPARE(f.state().failure, Failure::NextPage);
        QCOMPARE(f.state().error->httpStatus, 503);
        QCOMPARE(f.names(), f.namesOf({1, 2}));
        QVERIFY(f.state().hasMore);

        f.list.fetchMore();
        QCOMPARE(f.listCount(), 2U);
        f.list.retry();
        QVERIFY(!f.state().error);
        QCOMPARE(f.lastQuery().after, Cursor{u"n"_s});
        f.answer(samplePage(2, 2));
        QCOMPARE(f.names(), f.namesOf({1, 2, 3}));
    }

    void failedFirstPageIsAskedForAgain()
    {
        WebhookListFixture f;
        f.list.start();
        QCOMPARE(f.phase(), Phase::LoadingFirst);
        f.service.listCalls.back()->fail(ApiError::Kind::Unauthorized, 401);
        QCOMPARE(f.phase(), Phase::Idle);
        QCOMPARE(f.state().failure, Failure::FirstPage);
        f.list.retry();
        QCOMPARE(f.phase(), Phase::LoadingFirst);
        f.answer(samplePage(1, 1));
        QCOMPARE(f.names(), f.namesOf({1}));
        QVERIFY(!f.state().failure);
    }

    void failedLoadAllGoesOnWhereItStopped()
    {
        WebhookListFixture f;
        f.startWith(samplePage(1, 1, u"n"_s));
        f.list.loadAll();
        f.service.answerPage(samplePage(2, 1, u"o"_s));
        f.service.listAllCalls.back()->fail(ApiError::Kind::ConnectionLost);
        QCOMPARE(f.state().failure, Failure::NextPage);
        QCOMPARE(f.names(), f.namesOf({1, 2}));
        f.list.retry();
        QCOMPARE(f.phase(), Phase::LoadingAll);
        QCOMPARE(f.service.listAllCalls.back()->argument.after, Cursor{u"o"_s});
    }

    void repeatedCursorIsAnErrorAndNotALoop()
    {
        WebhookListFixture f;
        f.startWith(samplePage(1, 1, u"n"_s));
        f.list.fetchMore();
        f.answer(samplePage(2, 1, u"n"_s));
        QCOMPARE(f.state().error->kind, ApiError::Kind::Protocol);
        QCOMPARE(f.names(), f.namesOf({1, 2}));
        f.list.fetchMore();
        QCOMPARE(f.listCount(), 2U);
    }

    void threePagesWithNothingNewAreAnError()
    {
        WebhookListFixture f;
        f.startWith(samplePage(1, 1, u"a"_s));
        f.list.fetchMore();
        f.answer(samplePage(1, 0, u"b"_s));
        f.answer(samplePage(1, 1, u"c"_s));
        QVERIFY(!f.state().error);
        QCOMPARE(f.listCount(), 4U);
        f.answer(samplePage(1, 0, u"d"_s));
        QCOMPARE(f.listCount(), 4U);
        QCOMPARE(f.state().error->kind, ApiError::Kind::Protocol);
    }

    void idsThatComeAgainAreMergedAndTheNewestWins()
    {
        WebhookListFixture f;
        f.startWith(pageOf({1, 2}, u"n"_s));
        f.list.fetchMore();
        Page<Webhook> page = pageOf({2, 3});
        page.items[0].endpoint = u"https://new.example.net/"_s;
        QSignalSpy changed(f.list.model(), &QAbstractItemModel::dataChanged);
        f.answer(page);
        QCOMPARE(f.names(), f.namesOf({1, 2, 3}));
        QCOMPARE(f.list.model()->webhookAt(1).endpoint, u"https://new.example.net/"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    }

    void problemsOfThePagesAreReported()
    {
        WebhookListFixture f;
        Page<Webhook> page = samplePage(1, 1, u"n"_s);
        page.problems = {u"webhooks[1].id: missing"_s};
        f.startWith(page);
        f.list.fetchMore();
        page = samplePage(2, 1);
        page.problems = {u"webhooks[0].endpoint: expected string"_s};
        f.answer(page);
        QCOMPARE(f.state().problems,
                 (QStringList{u"webhooks[1].id: missing"_s, u"webhooks[0].endpoint: expected string"_s}));
    }

    void cancelOfTheFirstPageLeavesAListThatCanStartAgain()
    {
        WebhookListFixture f;
        f.list.start();
        f.list.cancel();
        QCOMPARE(f.phase(), Phase::Idle);
        QVERIFY(!f.answer(samplePage(1, 1)));
        QVERIFY(f.service.listCalls[0]->wasCancelled());
        QCOMPARE(f.list.model()->rowCount(), 0);
        f.list.refresh();
        QCOMPARE(f.phase(), Phase::LoadingFirst);
        f.answer(samplePage(1, 1));
        QCOMPARE(f.names(), f.namesOf({1}));
    }

    void cancelOfLoadAllKeepsWhatHasArrived()
    {
        WebhookListFixture f;
        f.startWith(samplePage(1, 100, u"a"_s));
        f.list.loadAll();
        for (int page = 1; page < 12; ++page)
            f.service.answerPage(samplePage(100 * page + 1, 100, QString::number(page)));
        f.list.cancel();
        QCOMPARE(f.phase(), Phase::Idle);
        QVERIFY(f.service.listAllCalls.back()->wasCancelled());
        QCOMPARE(f.list.model()->rowCount(), 1200);
        QVERIFY(!f.state().isComplete);
        QVERIFY(f.state().hasMore);
        f.list.fetchMore();
        QCOMPARE(f.lastQuery().after, Cursor{u"11"_s});
    }

    void cancelOfTheNextPageLetsItBeAskedForAgain()
    {
        WebhookListFixture f;
        f.startWith(samplePage(1, 1, u"n"_s));
        f.list.fetchMore();
        QCOMPARE(f.phase(), Phase::LoadingMore);
        f.list.cancel();
        QCOMPARE(f.phase(), Phase::Idle);
        f.list.fetchMore();
        QCOMPARE(f.listCount(), 3U);
        QCOMPARE(f.lastQuery().after, Cursor{u"n"_s});
    }

    void createdWebhookAppearsOnTop()
    {
        WebhookListFixture f;
        f.startWith(pageOf({2, 3}, u"n"_s));
        Q_EMIT f.service.webhookCreated(sampleWebhook(1));
        QCOMPARE(f.names(), f.namesOf({1, 2, 3}));
        QCOMPARE(f.state().loaded, 3);
        f.list.fetchMore();
        f.answer(pageOf({1, 4}));
        QCOMPARE(f.names(), f.namesOf({1, 2, 3, 4}));
    }

    void changedWebhookTouchesOneRow()
    {
        WebhookListFixture f;
        f.startWith(pageOf({1, 2, 3}, u"n"_s));
        QSignalSpy changed(f.list.model(), &QAbstractItemModel::dataChanged);
        Webhook webhook = sampleWebhook(2);
        Q_EMIT f.service.webhookChanged(webhook);
        QCOMPARE(changed.size(), 0);
        webhook.status = WebhookStatus::Inactive;
        Q_EMIT f.service.webhookChanged(webhook);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(f.list.model()->webhookAt(1), webhook);
        Q_EMIT f.service.webhookChanged(sampleWebhook(99));
        QCOMPARE(f.list.model()->rowCount(), 3);
    }

    void removedWebhookGoesAndALatePageDoesNotBringItBack()
    {
        WebhookListFixture f;
        f.startWith(pageOf({1, 2, 3}, u"n"_s));
        f.list.fetchMore();
        Q_EMIT f.service.webhookRemoved(sampleWebhook(2).id);
        QCOMPARE(f.names(), f.namesOf({1, 3}));
        f.answer(pageOf({2, 4}));
        QCOMPARE(f.names(), f.namesOf({1, 3, 4}));
        QCOMPARE(f.list.model()->rowOf(sampleWebhook(2).id), -1);
    }

    void stateIsAnnouncedOnceForATurnOfTheEventLoop()
    {
        WebhookListFixture f;
        QSignalSpy announced(&f.list, &WebhookList::stateChanged);
        f.startWith(samplePage(1, 1, u"n"_s));
        f.list.fetchMore();
        QCOMPARE(announced.size(), 0);
        QTRY_COMPARE(announced.size(), 1);
    }

    void timeOfTheNewestAnswerIsKept()
    {
        WebhookListFixture f;
        QVERIFY(!f.state().updatedAt.isValid());
        const QDateTime first = f.clock.time;
        f.startWith(samplePage(1, 1, u"n"_s));
        QCOMPARE(f.state().updatedAt, first);
        f.clock.time = first.addSecs(600);
        f.list.fetchMore();
        f.service.listCalls.back()->fail(ApiError::Kind::Unreachable);
        QCOMPARE(f.state().updatedAt, first);
    }

    void worksWithoutAService()
    {
        WebhookList list(nullptr);
        list.start();
        list.refresh();
        list.loadAll();
        list.setSearchText(u"x"_s);
        QCOMPARE(list.state().phase, Phase::NotStarted);
    }

    void survivesItsService()
    {
        auto service = std::make_unique<FakeWebhookService>();
        WebhookList list(service.get());
        list.start();
        service->listCalls.back()->answer(samplePage(1, 1, u"n"_s));
        list.fetchMore();
        service.reset();
        QCOMPARE(list.state().phase, Phase::Idle);
        QCOMPARE(list.model()->rowCount(), 1);
        list.fetchMore();
        list.refresh();
    }

    void anotherServiceStartsFromNothing()
    {
        WebhookListFixture f;
        f.startWith(samplePage(1, 3, u"n"_s));
        f.list.setSearchText(u"hook"_s);
        FakeWebhookService other;
        f.list.setService(&other);
        QCOMPARE(f.list.model()->rowCount(), 0);
        QCOMPARE(f.state().loaded, 0);
        QCOMPARE(f.phase(), Phase::NotStarted);
        Q_EMIT f.service.webhookCreated(sampleWebhook(7));
        QCOMPARE(f.list.model()->rowCount(), 0);
        f.list.start();
        QCOMPARE(other.listCalls.back()->argument.nameContains, u"hook"_s);
        QVERIFY(other.listCalls.back()->answer(samplePage(5, 1)));
        QCOMPARE(f.names(), f.namesOf({5}));
    }

    void destroyedListCancelsItsRequest()
    {
        FakeWebhookService service;
        {
            WebhookList list(&service);
            list.start();
        }
        QVERIFY(service.listCalls.back()->wasCancelled());
    }
};

QTEST_GUILESS_MAIN(TestWebhookList)
#include "tst_webhooklist.moc"
