// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakewebhookservice.h"
#include "memorywebhookservice.h"
#include "webhookcreate.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

WebhookDraft draft()
{
    return {.name = u"Orders"_s,
            .subscriptions = {Webhook::conditionalTicketEvents()},
            .endpoint = u"https://erp.acme.test/zd"_s,
            .authentication = sent::BearerToken{.token = Secret("token")}};
}

} // namespace

class WebhookCreateTest final : public QObject
{
    Q_OBJECT

private:
    FakeWebhookService m_service;
    ManualClock m_clock;
    std::unique_ptr<WebhookCreate> m_flow;

    /// The webhook as the server has it, \a seconds after it was asked for.
    [[nodiscard]] Webhook made(int number = 1, int seconds = 1) const
    {
        Webhook webhook = expectedOf(draft());
        webhook.id = sampleWebhook(number).id;
        webhook.createdAt = m_clock.now().addSecs(seconds);
        return webhook;
    }
    /// A create whose answer never came, up to the look for it.
    void loseAnswer()
    {
        m_flow->create(draft(), {sampleWebhook(9).id});
        m_service.createCalls.back()->fail(ApiError::Kind::ConnectionLost);
        QTRY_COMPARE(m_service.listAllCalls.size(), 1U);
        QCOMPARE(m_service.listAllCalls.back()->argument.nameContains, u"Orders"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_service.createCalls.clear();
        m_service.listAllCalls.clear();
        m_flow = std::make_unique<WebhookCreate>(m_service, nullptr, m_clock);
        m_flow->setSettleTime(std::chrono::milliseconds(0));
    }

    void anAnswerIsCreated()
    {
        QSignalSpy created(m_flow.get(), &WebhookCreate::created);
        m_flow->create(draft(), {});
        QCOMPARE(m_service.createCalls.back()->argument, draft());
        m_service.createCalls.back()->answer(made());
        QCOMPARE(created.size(), 1);
        QCOMPARE(created.at(0).at(1).toBool(), false);
        m_flow->lookAgain();
        QVERIFY(!m_flow->isRunning());
    }

    void aRefusalIsNotCreatedWithoutALook()
    {
        QSignalSpy notCreated(m_flow.get(), &WebhookCreate::notCreated);
        m_flow->create(draft(), {});
        m_service.createCalls.back()->fail(ApiError::Kind::Forbidden, 403);
        QCOMPARE(notCreated.size(), 1);
        QVERIFY(m_service.listAllCalls.empty());
    }

    void aWebhookWhoseAnswerWasLostIsFoundOnALaterPageAndAnnounced()
    {
        QSignalSpy created(m_flow.get(), &WebhookCreate::created);
        QSignalSpy announced(&m_service, &WebhookService::webhookCreated);
        loseAnswer();
        m_service.answerPage(samplePage(20, 3, u"next"_s));
        QVERIFY(created.isEmpty());
        m_service.answerPage({.items = {made()}});
        QCOMPARE(created.size(), 1);
        QCOMPARE(created.at(0).at(1).toBool(), true);
        QCOMPARE(announced.size(), 1);
        QCOMPARE(m_service.createCalls.size(), 1U);
    }

    void whatIsNotThereWasNotCreatedAndIsNotSentAgain()
    {
        QSignalSpy notCreated(m_flow.get(), &WebhookCreate::notCreated);
        loseAnswer();
        m_service.answerPage({.items = {made(9)}});
        QCOMPARE(notCreated.size(), 1);
        QCOMPARE(notCreated.at(0).at(0).value<ApiError>().kind, ApiError::Kind::ConnectionLost);
        QCOMPARE(m_service.createCalls.size(), 1U);
    }

    void twoThatFitAreUnclearAndTheUserChooses()
    {
        QSignalSpy unclear(m_flow.get(), &WebhookCreate::unclear);
        QSignalSpy created(m_flow.get(), &WebhookCreate::created);
        loseAnswer();
        m_service.answerPage({.items = {made(1), made(2, 3)}});
        QCOMPARE(unclear.size(), 1);
        const auto candidates = unclear.at(0).at(0).value<QList<Webhook>>();
        QCOMPARE(candidates.size(), 2);
        QCOMPARE(candidates.at(0).id, made(2).id);
        m_flow->choose(u"another"_s);
        QVERIFY(!m_flow->isRunning());
        m_flow->choose(made(1).id);
        QVERIFY(created.isEmpty());
        QTRY_COMPARE(created.size(), 1);
        QCOMPARE(created.at(0).at(0).value<Webhook>().id, made(1).id);
    }

    void oneOfTheNameWithOtherContentIsUnclear()
    {
        QSignalSpy unclear(m_flow.get(), &WebhookCreate::unclear);
        Webhook other = made();
        other.endpoint = u"https://other.acme.test/"_s;
        loseAnswer();
        m_service.answerPage({.items = {other}});
        QCOMPARE(unclear.size(), 1);
    }

    void aFailedLookIsUnclearAndCanBeRepeated()
    {
        QSignalSpy unclear(m_flow.get(), &WebhookCreate::unclear);
        QSignalSpy created(m_flow.get(), &WebhookCreate::created);
        loseAnswer();
        m_service.listAllCalls.back()->fail(ApiError::Kind::Unreachable);
        QCOMPARE(unclear.size(), 1);
        QCOMPARE(unclear.at(0).at(1).value<ApiError>().kind, ApiError::Kind::Unreachable);
        m_flow->lookAgain();
        m_service.answerPage({.items = {made()}});
        QCOMPARE(created.size(), 1);
        QCOMPARE(m_service.createCalls.size(), 1U);
    }

    void cancellingLooksForItAndASecondTimeGivesUp()
    {
        QSignalSpy unclear(m_flow.get(), &WebhookCreate::unclear);
        m_flow->create(draft(), {});
        m_flow->cancel();
        QTRY_COMPARE(m_service.listAllCalls.size(), 1U);
        m_flow->cancel();
        QTRY_COMPARE(unclear.size(), 1);
        QVERIFY(m_service.listAllCalls.back()->wasCancelled());
    }

    void aReceiverMayDeleteTheFlow()
    {
        connect(&m_service, &WebhookService::webhookCreated, m_flow.get(), [this] { m_flow.reset(); });
        loseAnswer();
        m_service.answerPage({.items = {made()}});
        QVERIFY(!m_flow);
    }
};

QTEST_GUILESS_MAIN(WebhookCreateTest)
#include "tst_webhookcreate.moc"
