// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakewebhookservice.h"
#include "memorywebhookservice.h"
#include "webhookclone.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

class WebhookCloneTest final : public QObject
{
    Q_OBJECT

private:
    FakeWebhookService m_service;
    ManualClock m_clock;
    std::unique_ptr<WebhookClone> m_flow;

    static Webhook original() { return sampleWebhook(1); }
    [[nodiscard]] Webhook copy() const
    {
        Webhook webhook = original();
        webhook.id = sampleWebhook(2).id;
        webhook.name = u"Webhook 1 (copy)"_s;
        webhook.createdAt = m_clock.now();
        return webhook;
    }
    [[nodiscard]] Webhook wished() const
    {
        Webhook webhook = copy();
        webhook.name = u"Orders"_s;
        webhook.status = WebhookStatus::Inactive;
        return webhook;
    }
    void startClone() { m_flow->clone(original(), {.name = u"Orders"_s}, {}); }
    /// Up to the patch that did not work.
    void leaveCopy()
    {
        startClone();
        m_service.cloneCalls.back()->answer(copy());
        m_service.patchCalls.back()->fail(ApiError::Kind::Validation, 422);
    }

private Q_SLOTS:
    void init()
    {
        m_service.cloneCalls.clear();
        m_service.patchCalls.clear();
        m_service.showCalls.clear();
        m_service.removeCalls.clear();
        m_service.listAllCalls.clear();
        m_flow = std::make_unique<WebhookClone>(m_service, nullptr, m_clock);
        m_flow->setSettleTime(std::chrono::milliseconds(0));
    }

    void theCopyGetsNameAndStatusInOnePatch()
    {
        QSignalSpy cloned(m_flow.get(), &WebhookClone::cloned);
        startClone();
        QCOMPARE(m_service.cloneCalls.back()->argument, original().id);
        m_service.cloneCalls.back()->answer(copy());
        QCOMPARE(m_service.patchCalls.back()->argument.id, copy().id);
        QCOMPARE(m_service.patchCalls.back()->argument.body,
                 (WebhookPatch{.name = u"Orders"_s, .status = WebhookStatus::Inactive}));
        m_service.patchCalls.back()->answer(Done{});
        m_service.showCalls.back()->answer(WebhookDetails{.webhook = wished()});
        QCOMPARE(cloned.size(), 1);
        QCOMPARE(cloned.at(0).at(0).value<Webhook>(), wished());
        QCOMPARE(cloned.at(0).at(1).toBool(), true);
    }

    void onlyWhatDiffersIsPatched()
    {
        m_flow->clone(original(), {.name = copy().name, .startInactive = false}, {});
        m_service.cloneCalls.back()->answer(copy());
        QVERIFY(m_service.patchCalls.empty());
        QCOMPARE(m_service.showCalls.size(), 1U);
    }

    void aLostAnswerIsLookedUpByTheNameOfTheCopy()
    {
        QSignalSpy announced(&m_service, &WebhookService::webhookCreated);
        startClone();
        m_service.cloneCalls.back()->fail(ApiError::Kind::Timeout);
        QTRY_COMPARE(m_service.listAllCalls.size(), 1U);
        QCOMPARE(m_service.listAllCalls.back()->argument.nameContains, u"Webhook 1 (copy)"_s);
        m_service.answerPage({.items = {copy()}});
        QCOMPARE(announced.size(), 1);
        QCOMPARE(m_service.patchCalls.back()->argument.id, copy().id);
        QCOMPARE(m_service.cloneCalls.size(), 1U);
    }

    void noCopyFoundIsNotCloned()
    {
        QSignalSpy notCloned(m_flow.get(), &WebhookClone::notCloned);
        startClone();
        m_service.cloneCalls.back()->fail(ApiError::Kind::Timeout);
        QTRY_COMPARE(m_service.listAllCalls.size(), 1U);
        m_service.answerPage({});
        QCOMPARE(notCloned.size(), 1);
    }

    void aFailedPatchLeavesTheCopyAndCanBeRepeated()
    {
        QSignalSpy left(m_flow.get(), &WebhookClone::copyLeft);
        QSignalSpy cloned(m_flow.get(), &WebhookClone::cloned);
        leaveCopy();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.at(0).at(0).value<Webhook>(), copy());
        m_flow->retryPatch();
        QCOMPARE(m_service.patchCalls.size(), 2U);
        m_service.patchCalls.back()->answer(Done{});
        m_service.showCalls.back()->fail(ApiError::Kind::Server, 500);
        QCOMPARE(cloned.size(), 1);
        QCOMPARE(cloned.at(0).at(0).value<Webhook>(), wished());
        QCOMPARE(cloned.at(0).at(1).toBool(), false);
    }

    void theCopyLeftCanBeDeactivated()
    {
        QSignalSpy deactivated(m_flow.get(), &WebhookClone::copyDeactivated);
        leaveCopy();
        m_flow->deactivate();
        QCOMPARE(m_service.patchCalls.back()->argument.body, (WebhookPatch{.status = WebhookStatus::Inactive}));
        m_service.patchCalls.back()->answer(Done{});
        m_service.showCalls.back()->answer(WebhookDetails{.webhook = copy()});
        QCOMPARE(deactivated.size(), 1);
    }

    void theCopyLeftCanBeRemovedAndALostAnswerIsLookedUp()
    {
        QSignalSpy removed(m_flow.get(), &WebhookClone::copyRemoved);
        leaveCopy();
        m_flow->remove();
        QCOMPARE(m_service.removeCalls.back()->argument, copy().id);
        m_service.removeCalls.back()->fail(ApiError::Kind::ConnectionLost);
        QTRY_COMPARE(m_service.showCalls.size(), 1U);
        m_service.showCalls.back()->fail(ApiError::Kind::NotFound, 404);
        QCOMPARE(removed.size(), 1);
        m_flow->retryPatch();
        QVERIFY(!m_flow->isRunning());
    }

    void aPatchWhoseAnswerWasLostIsLookedUp()
    {
        QSignalSpy cloned(m_flow.get(), &WebhookClone::cloned);
        startClone();
        m_service.cloneCalls.back()->answer(copy());
        m_service.patchCalls.back()->fail(ApiError::Kind::Timeout);
        QTRY_COMPARE(m_service.showCalls.size(), 1U);
        m_service.showCalls.back()->answer(WebhookDetails{.webhook = wished()});
        QCOMPARE(cloned.size(), 1);
        QCOMPARE(m_service.patchCalls.size(), 1U);
    }

    void cancellingThePatchSaysThatTheCopyIsThere()
    {
        QSignalSpy left(m_flow.get(), &WebhookClone::copyLeft);
        startClone();
        m_service.cloneCalls.back()->answer(copy());
        m_flow->cancel();
        QTRY_COMPARE(m_service.showCalls.size(), 1U);
        m_flow->cancel();
        QTRY_COMPARE(left.size(), 1);
        QCOMPARE(left.at(0).at(1).value<ApiError>().kind, ApiError::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(WebhookCloneTest)
#include "tst_webhookclone.moc"
