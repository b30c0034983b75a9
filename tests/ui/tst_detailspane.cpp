// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbuttons.h"
#include "banner.h"
#include "detailspane.h"
#include "emptystate.h"
#include "fakewebhookservice.h"
#include "jsonpage.h"
#include "messagetext.h"
#include "valuetext.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

class TestDetailsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysThatNothingIsSelected();
    void saysHowManyAreSelected();
    void showsAtOnceWhatTheListHas();
    void asksTheServerAfterAPauseOnly();
    void asksOnlyForTheLastOfAQuickRow();
    void showsWhatTheServerSays();
    void cancelsTheOlderRequest();
    void doesNotAskTwiceForTheSameWebhook();
    void asksAgainWhenTheListsCopyHasChanged();
    void doesNotAskAgainForItsOwnAnswer();
    void asksWhenItCanBeSeen();
    void keepsWhatItShowsWhenReadingFails();
    void retries();
    void saysThatItWasDeletedElsewhere();
    void forgetsAnErrorOfAnotherWebhook();
    void endsWhatIsOnItsWayWithItsService();
    void survivesItsService();
    void worksWithoutAService();
    void saysRefreshingWhileItWaits();
    void hasRoomForTheSecret();

private:
    void select(int number) { m_pane->showWebhook(sampleWebhook(number)); }
    [[nodiscard]] QString value(const QString &label) const;
    [[nodiscard]] Banner *banner() const { return m_pane->findChild<Banner *>(); }
    [[nodiscard]] bool isPlaceholder() const { return m_pane->findChild<EmptyState *>()->isVisible(); }
    [[nodiscard]] QString json() const { return m_pane->findChild<QPlainTextEdit *>()->toPlainText(); }
    /// Nothing will be asked for by itself.
    [[nodiscard]] bool isAtRest() const { return !m_pane->findChild<QTimer *>(u"pause"_s)->isActive(); }
    [[nodiscard]] auto &calls() const { return m_service->showCalls; }

    std::unique_ptr<FakeWebhookService> m_service;
    std::unique_ptr<DetailsPane> m_pane;
};

void TestDetailsPane::init()
{
    m_service = std::make_unique<FakeWebhookService>();
    m_pane = std::make_unique<DetailsPane>();
    m_pane->resize(360, 600);
    m_pane->setService(m_service.get());
    m_pane->show();
}

void TestDetailsPane::cleanup()
{
    m_pane.reset();
    m_service.reset();
}

QString TestDetailsPane::value(const QString &label) const
{
    for (const ValueText *text : m_pane->findChildren<ValueText *>())
        if (text->accessibleName() == label)
            return text->toPlainText();
    return {};
}

void TestDetailsPane::saysThatNothingIsSelected()
{
    QVERIFY(isPlaceholder());
    QCOMPARE(m_pane->findChild<EmptyState *>()->accessibleName(), u"No webhook selected"_s);
}

void TestDetailsPane::saysHowManyAreSelected()
{
    select(1);
    m_pane->showSelectionCount(3);
    QVERIFY(isPlaceholder());
    QVERIFY(m_pane->findChild<EmptyState *>()->accessibleName().startsWith("3 "_L1));
    QVERIFY(isAtRest());
    QVERIFY(calls().empty());
}

void TestDetailsPane::showsAtOnceWhatTheListHas()
{
    select(7);
    QVERIFY(!isPlaceholder());
    QCOMPARE(value(u"Name"_s), u"Webhook 7"_s);
    QCOMPARE(value(u"Id"_s), sampleWebhook(7).id);
    QVERIFY(json().isEmpty());
}

void TestDetailsPane::asksTheServerAfterAPauseOnly()
{
    select(7);
    QVERIFY(calls().empty());
    QTRY_COMPARE(calls().size(), 1U);
    QCOMPARE(calls().front()->argument, sampleWebhook(7).id);
}

void TestDetailsPane::asksOnlyForTheLastOfAQuickRow()
{
    for (int number = 1; number <= 20; ++number)
        select(number);
    QTRY_COMPARE(calls().size(), 1U);
    QCOMPARE(calls().front()->argument, sampleWebhook(20).id);
}

void TestDetailsPane::showsWhatTheServerSays()
{
    select(7);
    QTRY_COMPARE(calls().size(), 1U);
    Webhook fresh = sampleWebhook(7);
    fresh.name = u"Renamed"_s;
    QVERIFY(calls().back()->answer(WebhookDetails{fresh, {{u"name"_s, u"Renamed"_s}}}));
    QCOMPARE(value(u"Name"_s), u"Renamed"_s);
    QCOMPARE(json(), u"{\n  \"name\": \"Renamed\"\n}"_s);
}

void TestDetailsPane::cancelsTheOlderRequest()
{
    select(1);
    QTRY_COMPARE(calls().size(), 1U);
    select(2);
    QVERIFY(calls().front()->wasCancelled());
    QTRY_COMPARE(calls().size(), 2U);
    m_pane->showWebhook(std::nullopt);
    QVERIFY(calls().back()->wasCancelled());
}

void TestDetailsPane::doesNotAskTwiceForTheSameWebhook()
{
    select(7);
    QTRY_COMPARE(calls().size(), 1U);
    select(7);
    QVERIFY(!calls().back()->wasCancelled());
    QVERIFY(calls().back()->answer(WebhookDetails{sampleWebhook(7), {}}));
    select(7);
    QVERIFY(isAtRest());
    QCOMPARE(calls().size(), 1U);
}

void TestDetailsPane::asksAgainWhenTheListsCopyHasChanged()
{
    select(7);
    QTRY_COMPARE(calls().size(), 1U);
    calls().back()->answer(WebhookDetails{sampleWebhook(7), {{u"a"_s, 1}}});
    Webhook changed = sampleWebhook(7);
    changed.status = WebhookStatus::Inactive;
    m_pane->showWebhook(changed);
    QTRY_COMPARE(calls().size(), 2U);
    QVERIFY(!json().isEmpty());
}

void TestDetailsPane::doesNotAskAgainForItsOwnAnswer()
{
    select(7);
    QTRY_COMPARE(calls().size(), 1U);
    Webhook fresh = sampleWebhook(7);
    fresh.name = u"Renamed"_s;
    fresh.createdAt = fresh.createdAt.addMSecs(-300);
    fresh.unknownFields = {{u"new"_s, 1}};
    calls().back()->answer(WebhookDetails{fresh, {}});
    // the list stores the answer in its own way and hands it back
    Webhook listed = fresh;
    listed.createdAt = sampleWebhook(7).createdAt;
    listed.unknownFields = {};
    m_pane->showWebhook(listed);
    QVERIFY(isAtRest());
    QCOMPARE(calls().size(), 1U);
}

void TestDetailsPane::asksWhenItCanBeSeen()
{
    m_pane->hide();
    select(7);
    QTRY_VERIFY(isAtRest());
    QVERIFY(calls().empty());
    m_pane->show();
    QTRY_COMPARE(calls().size(), 1U);
}

void TestDetailsPane::keepsWhatItShowsWhenReadingFails()
{
    select(7);
    QTRY_COMPARE(calls().size(), 1U);
    calls().back()->answer(ApiError{.kind = ApiError::Kind::Server, .httpStatus = 503, .detail = u"<b>no</b>"_s});
    QVERIFY(!banner()->isHidden());
    QVERIFY(banner()->findChild<MessageText *>()->text().contains("<b>no</b>"_L1));
    QCOMPARE(value(u"Name"_s), u"Webhook 7"_s);
}

void TestDetailsPane::retries()
{
    select(7);
    QTRY_COMPARE(calls().size(), 1U);
    calls().back()->fail(ApiError::Kind::Unreachable);
    auto *retry = banner()->findChild<QPushButton *>();
    QCOMPARE(retry->text(), u"Retry"_s);
    retry->click();
    QCOMPARE(calls().size(), 2U);
    QVERIFY(banner()->isHidden());
    calls().back()->answer(WebhookDetails{sampleWebhook(7), {{u"a"_s, 1}}});
    QVERIFY(json().contains("\"a\""_L1));
}

void TestDetailsPane::saysThatItWasDeletedElsewhere()
{
    select(7);
    QTRY_COMPARE(calls().size(), 1U);
    calls().back()->fail(ApiError::Kind::NotFound, 404);
    QCOMPARE(banner()->accessibleName(), u"Deleted elsewhere"_s);
    QVERIFY(!banner()->findChild<QPushButton *>());
    QCOMPARE(value(u"Name"_s), u"Webhook 7"_s);
}

void TestDetailsPane::forgetsAnErrorOfAnotherWebhook()
{
    select(7);
    QTRY_COMPARE(calls().size(), 1U);
    calls().back()->fail(ApiError::Kind::Timeout);
    QVERIFY(!banner()->isHidden());
    select(8);
    QVERIFY(banner()->isHidden());
}

void TestDetailsPane::endsWhatIsOnItsWayWithItsService()
{
    select(7);
    QTRY_COMPARE(calls().size(), 1U);
    m_pane->setService(nullptr);
    QVERIFY(calls().back()->wasCancelled());
    QVERIFY(isPlaceholder());
}

void TestDetailsPane::survivesItsService()
{
    select(7);
    m_service.reset();
    QTRY_VERIFY(isAtRest());
    QCOMPARE(value(u"Name"_s), u"Webhook 7"_s);
}

void TestDetailsPane::worksWithoutAService()
{
    m_pane->setService(nullptr);
    select(7);
    QTRY_VERIFY(isAtRest());
    QCOMPARE(value(u"Name"_s), u"Webhook 7"_s);
    QVERIFY(calls().empty());
}

void TestDetailsPane::saysRefreshingWhileItWaits()
{
    const auto labels = m_pane->findChildren<QLabel *>();
    const auto busy = std::ranges::find(labels, u"Refreshing…"_s, &QLabel::text);
    QVERIFY(busy != labels.end());
    select(7);
    QTRY_VERIFY((*busy)->isVisible());
    calls().back()->answer(WebhookDetails{sampleWebhook(7), {}});
    QVERIFY(!(*busy)->isVisible());
}

void TestDetailsPane::hasRoomForTheSecret()
{
    m_pane->showSecretPage();
    QCOMPARE(m_pane->tabs()->currentIndex(), 0);
    auto *page = new QWidget;
    m_pane->setSecretPage(page);
    QCOMPARE(m_pane->tabs()->indexOf(page), 1);
    QCOMPARE(m_pane->tabs()->tabText(1), u"Secret"_s);
    QCOMPARE(m_pane->tabs()->tabText(2), u"JSON"_s);
    m_pane->showSecretPage();
    QCOMPARE(m_pane->tabs()->currentWidget(), page);
}

QTEST_MAIN(TestDetailsPane)
#include "tst_detailspane.moc"
