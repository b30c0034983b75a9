// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakewebhookservice.h"
#include "memorywebhookservice.h"
#include "webhookcopies.h"
#include "webhookdelete.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

using Outcome = RowResult::Outcome;

class WebhookDeleteTest final : public QObject
{
    Q_OBJECT

private:
    FakeWebhookService m_service;
    ManualClock m_clock;
    std::unique_ptr<WebhookDelete> m_flow;

    static QList<Webhook> three() { return {sampleWebhook(1), sampleWebhook(2), sampleWebhook(3)}; }
    /// Starts deleting three, and waits until the first is asked for.
    void startThree()
    {
        m_flow->start(three(), std::nullopt);
        QVERIFY(m_service.removeCalls.empty());
        waitForRequest(1);
    }
    void waitForRequest(std::size_t count) { QTRY_COMPARE(m_service.removeCalls.size(), count); }
    [[nodiscard]] QList<Outcome> outcomes() const
    {
        QList<Outcome> list;
        for (const RowResult &result : m_flow->results())
            list.append(result.outcome);
        return list;
    }
    static Webhook withSecrets()
    {
        Webhook webhook = sampleWebhook(1);
        webhook.endpoint = u"https://me:HIDDEN1@erp.acme.test/zd?design=erp&api_token=HIDDEN2&sig=HIDDEN7&n=1#top"_s;
        webhook.authentication = shown::BasicAuth{.username = u"zd"_s};
        webhook.customHeaders
            = {{u"X-Team"_s, u"erp"_s}, {u"X-Api-Key"_s, u"HIDDEN3"_s}, {u"Authorization"_s, u"HIDDEN4"_s}};
        webhook.externalSource = QJsonObject{{u"data"_s, u"HIDDEN5"_s}};
        webhook.unknownFields = {{u"shared_secret"_s, u"HIDDEN6"_s}};
        return webhook;
    }

private Q_SLOTS:
    void init()
    {
        m_service.removeCalls.clear();
        m_service.showCalls.clear();
        m_flow = std::make_unique<WebhookDelete>(m_service, nullptr, m_clock);
        m_flow->setSettleTime(std::chrono::milliseconds(0));
    }

    void rowsAreDeletedOneAtATimeInTheirOrder()
    {
        QSignalSpy finished(m_flow.get(), &WebhookDelete::finished);
        QSignalSpy progressed(m_flow.get(), &WebhookDelete::progressed);
        startThree();
        QCOMPARE(m_service.removeCalls.back()->argument, three().at(0).id);
        m_service.removeCalls.back()->answer(Done{});
        waitForRequest(2);
        QCOMPARE(m_service.removeCalls.back()->argument, three().at(1).id);
        m_service.removeCalls.back()->fail(ApiError::Kind::NotFound, 404);
        waitForRequest(3);
        m_service.removeCalls.back()->fail(ApiError::Kind::Forbidden, 403);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(outcomes(), (QList{Outcome::Done, Outcome::Gone, Outcome::Failed}));
        QCOMPARE(m_flow->results().at(2).error->kind, ApiError::Kind::Forbidden);
        QCOMPARE(progressed.constLast(), (QVariantList{3, 3}));
    }

    void onlyOpenRowsAreTriedAgain()
    {
        QSignalSpy finished(m_flow.get(), &WebhookDelete::finished);
        startThree();
        m_service.removeCalls.back()->answer(Done{});
        waitForRequest(2);
        m_service.removeCalls.back()->fail(ApiError::Kind::Forbidden, 403);
        waitForRequest(3);
        m_service.removeCalls.back()->answer(Done{});
        QTRY_COMPARE(finished.size(), 1);
        m_flow->retryFailed();
        waitForRequest(4);
        QCOMPARE(m_service.removeCalls.back()->argument, three().at(1).id);
        m_service.removeCalls.back()->answer(Done{});
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(outcomes(), QList<Outcome>(3, Outcome::Done));
        m_flow->retryFailed();
        QVERIFY(!m_flow->isRunning());
    }

    void aLostAnswerIsLookedUp_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<ApiError::Kind>("error");
        QTest::addColumn<Outcome>("outcome");
        QTest::addRow("gone") << false << ApiError::Kind::NotFound << Outcome::Done;
        QTest::addRow("there") << true << ApiError::Kind::NotFound << Outcome::Failed;
        QTest::addRow("no answer either") << false << ApiError::Kind::Timeout << Outcome::Unclear;
    }

    void aLostAnswerIsLookedUp()
    {
        QFETCH(bool, isThere);
        QFETCH(ApiError::Kind, error);
        QFETCH(Outcome, outcome);
        startThree();
        m_service.removeCalls.back()->fail(ApiError::Kind::ConnectionLost);
        QTRY_COMPARE(m_service.showCalls.size(), 1U);
        if (isThere)
            m_service.showCalls.back()->answer(WebhookDetails{.webhook = sampleWebhook(1)});
        else
            m_service.showCalls.back()->fail(error);
        waitForRequest(2);
        QCOMPARE(m_flow->results().at(0).outcome, outcome);
    }

    void anErrorThatWouldMeetEveryRowEndsTheRun()
    {
        QSignalSpy finished(m_flow.get(), &WebhookDelete::finished);
        startThree();
        m_service.removeCalls.back()->fail(ApiError::Kind::Unauthorized, 401);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(outcomes(), (QList{Outcome::Failed, Outcome::Skipped, Outcome::Skipped}));
        QCOMPARE(m_service.removeCalls.size(), 1U);
    }

    void cancellingBetweenRowsSkipsTheRest()
    {
        QSignalSpy finished(m_flow.get(), &WebhookDelete::finished);
        connect(m_flow.get(), &WebhookDelete::rowFinished, m_flow.get(), [this] { m_flow->cancel(); });
        startThree();
        m_service.removeCalls.back()->answer(Done{});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(outcomes(), (QList{Outcome::Done, Outcome::Skipped, Outcome::Skipped}));
    }

    void cancellingARowLooksWhatBecameOfItAndASecondTimeGivesUp()
    {
        QSignalSpy finished(m_flow.get(), &WebhookDelete::finished);
        startThree();
        m_flow->cancel();
        QVERIFY(m_service.removeCalls.back()->wasCancelled());
        QTRY_COMPARE(m_service.showCalls.size(), 1U);
        m_flow->cancel();
        QVERIFY(finished.isEmpty());
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(outcomes(), (QList{Outcome::Unclear, Outcome::Skipped, Outcome::Skipped}));
    }

    void cancellingAtOnceDeletesNothing()
    {
        QSignalSpy finished(m_flow.get(), &WebhookDelete::finished);
        m_flow->start(three(), std::nullopt);
        m_flow->cancel();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(m_service.removeCalls.empty());
        QCOMPARE(outcomes(), QList<Outcome>(3, Outcome::Skipped));
    }

    void aCopyIsWrittenBeforeTheFirstIsDeleted()
    {
        const QTemporaryDir folder;
        const QString copies = folder.filePath(u"not/there yet"_s);
        QSignalSpy saved(m_flow.get(), &WebhookDelete::copySaved);
        connect(m_flow.get(), &WebhookDelete::copySaved, this, [this] { QVERIFY(m_service.removeCalls.empty()); });
        m_flow->start(three(), copies);
        waitForRequest(1);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.at(0).at(0).toString(), copies + u"/webhooks-2026-05-04-120000-3.json"_s);
        QFile file(saved.at(0).at(0).toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object().value("webhooks"_L1).toArray().size(), 3);
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }

    void withoutACopyNothingIsDeletedAndTryingAgainWritesItFirst()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"copies"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QSignalSpy failed(m_flow.get(), &WebhookDelete::copyFailed);
        QSignalSpy saved(m_flow.get(), &WebhookDelete::copySaved);
        m_flow->start(three(), inTheWay.fileName());
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.at(0).at(1).toString().isEmpty());
        QVERIFY(m_service.removeCalls.empty());
        QVERIFY(!m_flow->isRunning());
        QCOMPARE(outcomes(), QList<Outcome>(3, Outcome::Skipped));
        QVERIFY(inTheWay.remove());
        m_flow->retryFailed();
        waitForRequest(1);
        QCOMPARE(saved.size(), 1);
    }

    void copiesOfOneSecondDoNotOverwriteEachOther()
    {
        const QTemporaryDir folder;
        const auto first = writeCopies(folder.path(), three(), m_clock.now());
        const auto second = writeCopies(folder.path(), three(), m_clock.now());
        QVERIFY(first && second);
        QVERIFY(*first != *second);
    }

    void copiesHoldNoCredentialAndNameWhatIsMissing()
    {
        const QJsonObject copies = copiesOf({withSecrets()}, m_clock.now());
        QVERIFY(!QJsonDocument(copies).toJson().contains("HIDDEN"));
        const QJsonObject entry = copies.value("webhooks"_L1).toArray().at(0).toObject();
        const QJsonObject webhook = entry.value("webhook"_L1).toObject();
        QCOMPARE(webhook.value("id"_L1).toString(), withSecrets().id);
        QCOMPARE(webhook.value("endpoint"_L1).toString(),
                 u"https://erp.acme.test/zd?design=erp&api_token=&sig=&n=1#top"_s);
        QCOMPARE(webhook.value("custom_headers"_L1).toObject(), (QJsonObject{{u"X-Team"_s, u"erp"_s}}));
        QCOMPARE(webhook.value("authentication"_L1)["data"_L1]["username"_L1].toString(), u"zd"_s);
        QStringList missing;
        for (const QJsonValue &path : entry.value("missing"_L1).toArray())
            missing.append(path.toString());
        QCOMPARE(missing,
                 (QStringList{u"endpoint.user_info"_s, u"endpoint.query.api_token"_s, u"endpoint.query.sig"_s,
                              u"custom_headers.X-Api-Key"_s, u"custom_headers.Authorization"_s,
                              u"authentication.data.password"_s, u"external_source"_s, u"shared_secret"_s,
                              u"signing_secret"_s}));
    }

    void aReceiverMayDeleteTheFlow()
    {
        connect(m_flow.get(), &WebhookDelete::rowFinished, this, [this] { m_flow.reset(); });
        startThree();
        m_service.removeCalls.back()->answer(Done{});
        QVERIFY(!m_flow);
    }
};

QTEST_GUILESS_MAIN(WebhookDeleteTest)
#include "tst_webhookdelete.moc"
