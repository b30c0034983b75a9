// SPDX-License-Identifier: GPL-3.0-or-later
#include "editingcontroller.h"
#include "fakewebhookservice.h"
#include "noticebanner.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;
using namespace std::chrono_literals;

class TestEditingController final : public QObject
{
    Q_OBJECT

    [[nodiscard]] EditingContext context() { return {.service = &m_service, .account = {.name = u"acme"_s}}; }

    FakeWebhookService m_service;

private Q_SLOTS:
    void aStatusChangeSendsTheStatusAndCanBeUndone()
    {
        EditingController controller(context(), nullptr);
        QSignalSpy notices(&controller, &EditingController::noticeRaised);
        QSignalSpy ended(&controller, &EditingController::longTaskEnded);
        Webhook webhook = sampleWebhook(1);
        controller.setStatus({webhook}, WebhookStatus::Inactive);
        QTRY_COMPARE(m_service.patchCalls.size(), 1U);
        QCOMPARE(m_service.patchCalls.back()->argument.body, (WebhookPatch{.status = WebhookStatus::Inactive}));
        QVERIFY(!controller.canUndo());

        m_service.patchCalls.back()->answer(Done{});
        webhook.status = WebhookStatus::Inactive;
        webhook.updatedAt = QDateTime(QDate(2026, 5, 5), QTime(12, 0), Qt::UTC);
        QTRY_VERIFY(!m_service.showCalls.empty());
        m_service.showCalls.back()->answer(WebhookDetails{.webhook = webhook});
        QTRY_VERIFY(controller.canUndo());
        QTRY_VERIFY(!notices.isEmpty());
        QCOMPARE(notices.back().constFirst().value<EditingNotice>().lifetime, 10s);
        // one is soon done, and its notice names it
        QVERIFY(ended.isEmpty());

        controller.undo();
        QTRY_VERIFY(m_service.showCalls.back()->isWaiting());
        m_service.showCalls.back()->answer(WebhookDetails{.webhook = webhook});
        QTRY_COMPARE(m_service.patchCalls.size(), 2U);
        QCOMPARE(m_service.patchCalls.back()->argument.body, (WebhookPatch{.status = WebhookStatus::Active}));
    }

    void undoingSeveralIsToldAndCanBeCancelled()
    {
        FakeWebhookService service;
        EditingController controller({.service = &service, .account = {.name = u"acme"_s}}, nullptr);
        QSignalSpy notices(&controller, &EditingController::noticeRaised);
        QSignalSpy ended(&controller, &EditingController::longTaskEnded);
        const QList<Webhook> webhooks{sampleWebhook(1), sampleWebhook(2)};
        controller.setStatus(webhooks, WebhookStatus::Inactive);
        QTRY_COMPARE(service.patchCalls.size(), 2U);
        for (const auto &call : service.patchCalls)
            call->answer(Done{});
        QTRY_COMPARE(service.showCalls.size(), 2U);
        for (size_t i = 0; i < 2; ++i) {
            Webhook webhook = webhooks.at(static_cast<qsizetype>(i));
            webhook.status = WebhookStatus::Inactive;
            service.showCalls.at(i)->answer(WebhookDetails{.webhook = webhook});
        }
        QTRY_VERIFY(controller.canUndo());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.back().constFirst().toString(), u"2 webhook(s) deactivated"_s);
        controller.undo();
        const auto notice = notices.back().constFirst().value<EditingNotice>();
        QCOMPARE(notice.content.text, u"0 of 2"_s);
        QCOMPARE(notice.content.actions.size(), 1);
        notice.content.actions.constFirst()->trigger();
        QTRY_VERIFY(notices.back().constFirst().value<EditingNotice>().content.title != notice.content.title);
        QCOMPARE(service.patchCalls.size(), 2U);
        QCOMPARE(ended.size(), 2);
        QCOMPARE(ended.back().constFirst().toString(), u"2 webhook(s) not undone"_s);
    }

    void oneWindowForEachWebhook()
    {
        EditingController controller(context(), nullptr);
        const auto before = QApplication::topLevelWidgets().size();
        controller.edit(sampleWebhook(1));
        const auto after = QApplication::topLevelWidgets().size();
        QVERIFY(after > before);
        controller.edit(sampleWebhook(1));
        QCOMPARE(QApplication::topLevelWidgets().size(), after);
        QVERIFY(controller.closeAll());
    }

    void aNoticeStandsInForTheOtherBannerForItsLifetime()
    {
        QWidget window;
        QWidget other(&window);
        NoticeBanner banner(&other, &window);
        window.show();
        QVERIFY(other.isVisible());
        banner.present({.content = {.title = u"Done"_s}, .lifetime = 1s});
        QVERIFY(!other.isVisible());
        QVERIFY(banner.isVisible());
        QTRY_VERIFY(other.isVisible());
        QVERIFY(!banner.isVisible());
    }
};

QTEST_MAIN(TestEditingController)
#include "tst_editingcontroller.moc"
