// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakewebhookservice.h"
#include "memorywebhookservice.h"
#include "statuschange.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

using Outcome = RowResult::Outcome;

namespace
{

QList<Webhook> samples(int count)
{
    QList<Webhook> webhooks;
    for (int number = 1; number <= count; ++number)
        webhooks.append(sampleWebhook(number));
    return webhooks;
}

template<typename Calls> int waiting(const Calls &calls)
{
    return int(std::ranges::count_if(calls, [](const auto &call) { return call->isWaiting(); }));
}

QList<Outcome> outcomesOf(const QList<RowResult> &results)
{
    QList<Outcome> list;
    for (const RowResult &result : results)
        list.append(result.outcome);
    return list;
}

/// A server with \a count webhooks, every fifth inactive.
void fill(MemoryWebhookService &server, int count)
{
    for (int number = 0; number < count; ++number) {
        server.store({.name = u"Webhook %1"_s.arg(number),
                      .status = number % 5 == 4 ? WebhookStatus::Inactive : WebhookStatus::Active,
                      .subscriptions = {Webhook::conditionalTicketEvents()},
                      .endpoint = u"https://erp.acme.test/"_s});
    }
}

int activeCount(const MemoryWebhookService &server)
{
    return int(std::ranges::count(server.webhooks(), WebhookStatus::Active,
                                  [](const Webhook &webhook) { return webhook.status.value; }));
}

} // namespace

class StatusChangeTest final : public QObject
{
    Q_OBJECT

private:
    FakeWebhookService m_service;
    std::unique_ptr<StatusChange> m_flow;

private Q_SLOTS:
    void init()
    {
        m_service.patchCalls.clear();
        m_service.showCalls.clear();
        m_service.listAllCalls.clear();
        m_flow = std::make_unique<StatusChange>(m_service);
        m_flow->setSettleTime(std::chrono::milliseconds(0));
    }

    void oneIsPatchedAheadOfPagingAndReadAgain()
    {
        QSignalSpy finished(m_flow.get(), &StatusChange::finished);
        m_flow->start(samples(1), WebhookStatus::Inactive);
        QTRY_COMPARE(m_service.patchCalls.size(), 1U);
        QCOMPARE(m_service.patchCalls.back()->argument.body, (WebhookPatch{.status = WebhookStatus::Inactive}));
        QCOMPARE(m_service.patchCalls.back()->options.priority, Priority::Interactive);
        m_service.patchCalls.back()->answer(Done{});
        Webhook now = sampleWebhook(1);
        now.status = WebhookStatus::Inactive;
        m_service.showCalls.back()->answer(WebhookDetails{.webhook = now});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(outcomesOf(m_flow->results()), QList{Outcome::Done});
        QCOMPARE(m_flow->undoEntry()->steps.constFirst(),
                 (PatchTask{.webhook = now, .patch = {.status = WebhookStatus::Active}}));
    }

    void whatHasTheStatusAlreadyIsNotSent()
    {
        QSignalSpy finished(m_flow.get(), &StatusChange::finished);
        m_flow->start(samples(2), WebhookStatus::Active);
        QVERIFY(finished.isEmpty());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(m_service.patchCalls.empty());
        QCOMPARE(outcomesOf(m_flow->results()), QList<Outcome>(2, Outcome::NotNeeded));
        QVERIFY(!m_flow->undoEntry());
    }

    void manyGoThreeAtATimeBehindPagingAndAreAnnouncedInsteadOfRead()
    {
        QSignalSpy announced(&m_service, &WebhookService::webhookChanged);
        QSignalSpy progressed(m_flow.get(), &StatusChange::progressed);
        QSignalSpy finished(m_flow.get(), &StatusChange::finished);
        m_flow->start(samples(8), WebhookStatus::Inactive);
        while (finished.isEmpty()) {
            QTRY_VERIFY(waiting(m_service.patchCalls) > 0 || !finished.isEmpty());
            QVERIFY(waiting(m_service.patchCalls) <= 3);
            for (const auto &call :
                 FakeWebhookService::Calls<FakeWebhookService::WithId<WebhookPatch>, Done>(m_service.patchCalls)) {
                QCOMPARE(call->options.priority, Priority::Background);
                call->answer(Done{});
            }
        }
        QVERIFY(m_service.showCalls.empty());
        QCOMPARE(announced.size(), 8);
        QCOMPARE(announced.at(0).at(0).value<Webhook>().status, WebhookStatus::Inactive);
        QCOMPARE(progressed.constLast(), (QVariantList{8, 8}));
    }

    void aLostAnswerIsLookedUp()
    {
        QSignalSpy finished(m_flow.get(), &StatusChange::finished);
        m_flow->start(samples(2), WebhookStatus::Inactive);
        QTRY_COMPARE(m_service.patchCalls.size(), 2U);
        for (const auto &call : m_service.patchCalls)
            call->fail(ApiError::Kind::Timeout);
        QTRY_COMPARE(m_service.showCalls.size(), 2U);
        Webhook now = sampleWebhook(1);
        now.status = WebhookStatus::Inactive;
        m_service.showCalls.at(0)->answer(WebhookDetails{.webhook = now});
        m_service.showCalls.at(1)->answer(WebhookDetails{.webhook = sampleWebhook(2)});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(outcomesOf(m_flow->results()), (QList{Outcome::Done, Outcome::Failed}));
        QCOMPARE(m_flow->undoEntry()->steps.size(), 1);
    }

    void aRateLimitThatComesThroughEndsTheRunInsteadOfKnockingOn()
    {
        QSignalSpy finished(m_flow.get(), &StatusChange::finished);
        m_flow->start(samples(20), WebhookStatus::Inactive);
        QTRY_COMPARE(m_service.patchCalls.size(), 3U);
        for (std::size_t call = 0; call < 3; ++call)
            m_service.patchCalls.at(call)->fail(ApiError::Kind::RateLimited, 429);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_service.patchCalls.size(), 3U);
        QCOMPARE(outcomesOf(m_flow->results()).count(Outcome::Skipped), 17);
        QCOMPARE(m_flow->results().constLast().error->kind, ApiError::Kind::RateLimited);
    }

    void cancellingSkipsTheRestAndLooksAtWhatIsUnderWay()
    {
        QSignalSpy finished(m_flow.get(), &StatusChange::finished);
        m_flow->start(samples(8), WebhookStatus::Inactive);
        QTRY_COMPARE(m_service.patchCalls.size(), 3U);
        m_flow->cancel();
        QVERIFY(finished.isEmpty());
        QTRY_COMPARE(m_service.showCalls.size(), 3U);
        Webhook now = sampleWebhook(1);
        now.status = WebhookStatus::Inactive;
        m_service.showCalls.at(0)->answer(WebhookDetails{.webhook = now});
        m_flow->cancel();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(outcomesOf(m_flow->results()).first(4),
                 (QList{Outcome::Done, Outcome::Unclear, Outcome::Unclear, Outcome::Skipped}));
    }

    void fiftyAreChangedAndExactlyThoseComeBack()
    {
        ManualClock clock;
        MemoryWebhookService server(clock);
        fill(server, 50);
        StatusChange flow(server);
        QSignalSpy finished(&flow, &StatusChange::finished);
        QSignalSpy undone(&flow, &StatusChange::undone);
        flow.start(server.webhooks(), WebhookStatus::Inactive);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(activeCount(server), 0);
        QCOMPARE(server.requestCount, 40);

        // somebody else activates one, renames another and deletes a third
        const QList<Webhook> all = server.webhooks();
        server.change(all.at(1).id, {.status = WebhookStatus::Active});
        server.change(all.at(2).id, {.name = u"Renamed"_s});
        QVERIFY(server.find(all.at(3).id));
        const PendingCall gone = server.remove(all.at(3).id, {}, this, [](const auto &) {});
        server.requestCount = 0;
        server.writes.clear();
        flow.undo();
        QTRY_COMPARE(undone.size(), 1);
        const auto results = undone.at(0).at(0).value<QList<RowResult>>();
        QCOMPARE(results.size(), 40);
        QCOMPARE(outcomesOf(results).count(Outcome::Done), 38);
        QCOMPARE(outcomesOf(results).count(Outcome::MovedOn), 2);
        QCOMPARE(server.writes, QStringList(38, u"PATCH"_s));
        QCOMPARE(activeCount(server), 39);
        QCOMPARE(server.find(all.at(2).id)->name, u"Renamed"_s);
        QVERIFY(server.requestCount <= 38 + 16);
        flow.undo();
        QVERIFY(!flow.isRunning());
    }

    void fewAreLookedAtOneByOneBeforeTheyAreUndone()
    {
        ManualClock clock;
        MemoryWebhookService server(clock);
        fill(server, 3);
        StatusChange flow(server);
        QSignalSpy finished(&flow, &StatusChange::finished);
        QSignalSpy undone(&flow, &StatusChange::undone);
        flow.start(server.webhooks(), WebhookStatus::Inactive);
        QTRY_COMPARE(finished.size(), 1);
        server.change(server.webhooks().at(0).id, {.status = WebhookStatus::Active});
        flow.undo();
        QTRY_COMPARE(undone.size(), 1);
        const auto results = undone.at(0).at(0).value<QList<RowResult>>();
        QCOMPARE(outcomesOf(results), (QList{Outcome::MovedOn, Outcome::Done, Outcome::Done}));
        QCOMPARE(results.at(0).moved, QList{WebhookField::Status});
    }

    void aReceiverMayDeleteTheFlow()
    {
        connect(m_flow.get(), &StatusChange::rowFinished, this, [this] { m_flow.reset(); });
        m_flow->start(samples(8), WebhookStatus::Inactive);
        QTRY_COMPARE(m_service.patchCalls.size(), 3U);
        m_service.patchCalls.back()->answer(Done{});
        QVERIFY(!m_flow);
        QCOMPARE(waiting(m_service.patchCalls), 0);
    }
};

QTEST_GUILESS_MAIN(StatusChangeTest)
#include "tst_statuschange.moc"
