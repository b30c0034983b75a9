// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakewebhookservice.h"
#include "webhooksave.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

Webhook base()
{
    Webhook webhook = sampleWebhook(1);
    webhook.description = u"To the ERP"_s;
    webhook.authentication = shown::BasicAuth{.username = u"zd"_s};
    return webhook;
}

Webhook with(Webhook webhook, const QString &name, const QString &endpoint = base().endpoint)
{
    webhook.name = name;
    webhook.endpoint = endpoint;
    webhook.updatedAt = webhook.createdAt.addDays(1);
    return webhook;
}

WebhookDraft renamed(const QString &name)
{
    WebhookDraft draft = draftOf(base());
    draft.name = name;
    return draft;
}

} // namespace

class WebhookSaveTest final : public QObject
{
    Q_OBJECT

private:
    FakeWebhookService m_service;
    std::unique_ptr<WebhookSave> m_flow;

    void answerShow(const Webhook &webhook)
    {
        QVERIFY(m_service.showCalls.back()->answer(WebhookDetails{.webhook = webhook}));
    }
    /// A rename that is on its way.
    void send()
    {
        m_flow->save(base(), renamed(u"Mine"_s));
        answerShow(base());
        QCOMPARE(m_service.patchCalls.size(), 1U);
    }
    void waitForCheck() { QTRY_COMPARE(m_service.showCalls.size(), 2U); }

private Q_SLOTS:
    void init()
    {
        m_service.showCalls.clear();
        m_service.patchCalls.clear();
        m_service.updateCalls.clear();
        m_flow = std::make_unique<WebhookSave>(m_service);
        m_flow->setSettleTime(std::chrono::milliseconds(0));
    }

    void aRenameReadsSendsTheNameOnlyAndReadsAgain()
    {
        QSignalSpy saved(m_flow.get(), &WebhookSave::saved);
        send();
        QCOMPARE(m_service.patchCalls.back()->argument.body, (WebhookPatch{.name = u"Mine"_s}));
        m_service.patchCalls.back()->answer(Done{});
        QCOMPARE(m_flow->stage(), EditingFlow::Stage::Refreshing);
        QVERIFY(saved.isEmpty());
        answerShow(with(base(), u"Mine"_s));
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.at(0).at(0).value<WebhookDetails>().webhook.name, u"Mine"_s);
        QCOMPARE(saved.at(0).at(1).value<WebhookPatch>(), (WebhookPatch{.name = u"Mine"_s}));
        QCOMPARE(saved.at(0).at(2).value<Webhook>(), base());
        QVERIFY(!m_flow->isRunning());
    }

    void whatSomebodyElseChangedIsShownBeforeAnythingIsSent()
    {
        QSignalSpy changed(m_flow.get(), &WebhookSave::changedElsewhere);
        const Webhook theirs = with(base(), base().name, u"https://moved.acme.test/"_s);
        m_flow->save(base(), renamed(u"Mine"_s));
        answerShow(theirs);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(1).value<QList<WebhookField>>(), QList{WebhookField::Endpoint});
        QVERIFY(m_service.patchCalls.empty());
        m_flow->resolve();
        answerShow(theirs);
        QCOMPARE(m_service.patchCalls.back()->argument.body, (WebhookPatch{.name = u"Mine"_s}));
    }

    void aConflictWaitsForTheChoice()
    {
        QSignalSpy conflict(m_flow.get(), &WebhookSave::conflictFound);
        const Webhook theirs = with(base(), u"Theirs"_s);
        m_flow->save(base(), renamed(u"Mine"_s));
        answerShow(theirs);
        QCOMPARE(conflict.size(), 1);
        QCOMPARE(conflict.at(0).at(1).value<QList<WebhookField>>(), QList{WebhookField::Name});
        QCOMPARE(m_flow->stage(), EditingFlow::Stage::Asking);
        m_flow->resolve({{WebhookField::Name, MergeSide::Mine}});
        answerShow(theirs);
        QCOMPARE(m_service.patchCalls.back()->argument.body, (WebhookPatch{.name = u"Mine"_s}));
    }

    void theQuestionComesAgainWhenTheWebhookMovedWhileItWasAsked()
    {
        QSignalSpy conflict(m_flow.get(), &WebhookSave::conflictFound);
        m_flow->save(base(), renamed(u"Mine"_s));
        answerShow(with(base(), u"Theirs"_s));
        m_flow->resolve({{WebhookField::Name, MergeSide::Mine}});
        answerShow(with(base(), u"Theirs again"_s));
        QCOMPARE(conflict.size(), 2);
        QVERIFY(m_service.patchCalls.empty());
    }

    void takingTheirsLeavesNothingToSend()
    {
        QSignalSpy nothing(m_flow.get(), &WebhookSave::nothingToSend);
        m_flow->save(base(), renamed(u"Mine"_s));
        answerShow(with(base(), u"Theirs"_s));
        m_flow->resolve({{WebhookField::Name, MergeSide::Theirs}});
        answerShow(with(base(), u"Theirs"_s));
        QCOMPARE(nothing.size(), 1);
        QVERIFY(m_service.patchCalls.empty());
    }

    void aCredentialIsNotReplacedBlindlyWhenTheWebhookWasTouched()
    {
        QSignalSpy changed(m_flow.get(), &WebhookSave::changedElsewhere);
        WebhookDraft draft = draftOf(base());
        draft.authentication = sent::BearerToken{.token = Secret("new")};
        m_flow->save(base(), draft);
        answerShow(with(base(), base().name));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(1).value<QList<WebhookField>>(), QList{WebhookField::Authentication});
    }

    void anAnswerThatNeverCameIsLookedUp_data()
    {
        QTest::addColumn<QString>("nameAtServer");
        QTest::addColumn<QByteArray>("signal");
        QTest::addRow("stored") << u"Mine"_s << QByteArray("saved");
        QTest::addRow("not stored") << base().name << QByteArray("notSaved");
        QTest::addRow("something else") << u"Third"_s << QByteArray("unclear");
    }

    void anAnswerThatNeverCameIsLookedUp()
    {
        QFETCH(QString, nameAtServer);
        QFETCH(QByteArray, signal);
        QSignalSpy saved(m_flow.get(), &WebhookSave::saved);
        QSignalSpy notSaved(m_flow.get(), &WebhookSave::notSaved);
        QSignalSpy unclear(m_flow.get(), &WebhookSave::unclear);
        send();
        m_service.patchCalls.back()->fail(ApiError::Kind::Timeout);
        QCOMPARE(m_flow->stage(), EditingFlow::Stage::Checking);
        waitForCheck();
        answerShow(nameAtServer == base().name ? base() : with(base(), nameAtServer));
        QCOMPARE(saved.size(), signal == "saved" ? 1 : 0);
        QCOMPARE(notSaved.size(), signal == "notSaved" ? 1 : 0);
        QCOMPARE(unclear.size(), signal == "unclear" ? 1 : 0);
        QCOMPARE(m_service.patchCalls.size(), 1U);
    }

    void aFailedLookIsUnclearAndTellsTheErrorOfTheWrite()
    {
        QSignalSpy unclear(m_flow.get(), &WebhookSave::unclear);
        send();
        m_service.patchCalls.back()->fail(ApiError::Kind::ConnectionLost);
        waitForCheck();
        m_service.showCalls.back()->fail(ApiError::Kind::Unreachable);
        QCOMPARE(unclear.size(), 1);
        QCOMPARE(unclear.at(0).at(0).value<ApiError>().kind, ApiError::Kind::ConnectionLost);
    }

    void savedIsSavedEvenWhenItCannotBeReadAgain()
    {
        QSignalSpy stale(m_flow.get(), &WebhookSave::savedButStale);
        QSignalSpy announced(&m_service, &WebhookService::webhookChanged);
        send();
        m_service.patchCalls.back()->answer(Done{});
        m_service.showCalls.back()->fail(ApiError::Kind::Server, 503);
        QCOMPARE(stale.size(), 1);
        QCOMPARE(stale.at(0).at(0).value<Webhook>().name, u"Mine"_s);
        QCOMPARE(announced.size(), 1);
    }

    void aRefusalIsNotSavedWithItsFields()
    {
        QSignalSpy notSaved(m_flow.get(), &WebhookSave::notSaved);
        send();
        m_service.patchCalls.back()->answer(
            ApiError{.kind = ApiError::Kind::Validation, .httpStatus = 422, .fields = {{.field = u"name"_s}}});
        QCOMPARE(notSaved.size(), 1);
        QCOMPARE(notSaved.at(0).at(0).value<ApiError>().fields.size(), 1);
        QCOMPARE(m_service.showCalls.size(), 1U);
    }

    void aConflictAnswerIsLookedAtOnce()
    {
        QSignalSpy notSaved(m_flow.get(), &WebhookSave::notSaved);
        QSignalSpy conflict(m_flow.get(), &WebhookSave::conflictFound);
        send();
        m_service.patchCalls.back()->fail(ApiError::Kind::Conflict, 409);
        answerShow(with(base(), u"Theirs"_s));
        QCOMPARE(conflict.size(), 1);
        m_flow->resolve({{WebhookField::Name, MergeSide::Mine}});
        answerShow(with(base(), u"Theirs"_s));
        m_service.patchCalls.back()->fail(ApiError::Kind::Conflict, 409);
        answerShow(with(base(), u"Theirs"_s));
        QCOMPARE(notSaved.size(), 1);
    }

    void aWebhookDeletedElsewhereIsGoneAtEveryStep_data()
    {
        QTest::addColumn<int>("step");
        for (const int step : {0, 1, 2})
            QTest::addRow("step %d", step) << step;
    }

    void aWebhookDeletedElsewhereIsGoneAtEveryStep()
    {
        QFETCH(int, step);
        QSignalSpy gone(m_flow.get(), &WebhookSave::gone);
        if (step == 0) {
            m_flow->save(base(), renamed(u"Mine"_s));
            m_service.showCalls.back()->fail(ApiError::Kind::NotFound, 404);
        } else {
            send();
            m_service.patchCalls.back()->fail(step == 1 ? ApiError::Kind::NotFound : ApiError::Kind::Timeout);
        }
        if (step == 2) {
            waitForCheck();
            m_service.showCalls.back()->fail(ApiError::Kind::NotFound, 404);
        }
        QCOMPARE(gone.size(), 1);
    }

    void replacingSendsTheWholeDraftAfterALook()
    {
        QSignalSpy saved(m_flow.get(), &WebhookSave::saved);
        m_flow->replace(base(), renamed(u"Mine"_s));
        answerShow(base());
        QCOMPARE(m_service.updateCalls.back()->argument.body, renamed(u"Mine"_s));
        m_service.updateCalls.back()->answer(Done{});
        Webhook now = with(base(), u"Mine"_s);
        now.authentication = shown::NoAuthentication{};
        answerShow(now);
        QCOMPARE(saved.at(0).at(1).value<WebhookPatch>(),
                 (WebhookPatch{.name = u"Mine"_s, .authentication = sent::NoAuthentication{}}));
    }

    void cancellingBeforeTheWriteSendsNothing()
    {
        QSignalSpy cancelled(m_flow.get(), &WebhookSave::cancelled);
        m_flow->save(base(), renamed(u"Mine"_s));
        m_flow->cancel();
        QVERIFY(cancelled.isEmpty());
        QVERIFY(m_service.showCalls.back()->wasCancelled());
        QTRY_COMPARE(cancelled.size(), 1);
        QVERIFY(m_service.patchCalls.empty());
    }

    void cancellingAWriteLooksWhatBecameOfItAndASecondTimeGivesUp()
    {
        QSignalSpy unclear(m_flow.get(), &WebhookSave::unclear);
        send();
        m_flow->cancel();
        QVERIFY(m_service.patchCalls.back()->wasCancelled());
        waitForCheck();
        m_flow->cancel();
        QVERIFY(unclear.isEmpty());
        QTRY_COMPARE(unclear.size(), 1);
        QCOMPARE(unclear.at(0).at(0).value<ApiError>().kind, ApiError::Kind::Cancelled);
    }

    void deletingTheFlowCancelsWhatItWaitsFor()
    {
        send();
        m_flow.reset();
        QVERIFY(!m_service.patchCalls.back()->isWaiting());
    }

    void aReceiverMayDeleteTheFlowAtEveryStep()
    {
        connect(m_flow.get(), &WebhookSave::conflictFound, this, [this] { m_flow.reset(); });
        m_flow->save(base(), renamed(u"Mine"_s));
        answerShow(with(base(), u"Theirs"_s));
        QVERIFY(!m_flow);
        init();
        connect(m_flow.get(), &WebhookSave::saved, this, [this] { m_flow.reset(); });
        send();
        m_service.patchCalls.back()->answer(Done{});
        answerShow(with(base(), u"Mine"_s));
        QVERIFY(!m_flow);
        init();
        connect(m_flow.get(), &EditingFlow::stageChanged, this, [this](EditingFlow::Stage stage) {
            if (stage == EditingFlow::Stage::Asking)
                m_flow.reset();
        });
        m_flow->save(base(), renamed(u"Mine"_s));
        answerShow(with(base(), u"Theirs"_s));
        QVERIFY(!m_flow);
    }

    void aSecondSaveWhileOneIsRunningIsNotStarted()
    {
        m_flow->save(base(), renamed(u"Mine"_s));
        m_flow->save(base(), renamed(u"Other"_s));
        QCOMPARE(m_service.showCalls.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(WebhookSaveTest)
#include "tst_webhooksave.moc"
