// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"
#include "credentialerror.h"
#include "emptystate.h"
#include "fakewebhookservice.h"
#include "filterbar.h"
#include "listplaceholder.h"
#include "messagetext.h"
#include "pagefooter.h"
#include "retrytimer.h"
#include "skeleton.h"
#include "webhookactions.h"
#include "webhookpage.h"
#include "webhookview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

/// What the page shows when there are no rows, or when something stands in their way.
class TestWebhookPageStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void skeletonComesWhenTheFirstPageTakesLong();
    void quickFirstPageShowsNoSkeleton();
    void emptyAccountIsToldFromNoMatch();
    void noMatchAtTheServerOffersToLoadAll();
    void cancelledFirstPageOffersARefresh();
    void firstPageThatFailsIsToldInThePlaceOfRows();
    void nextPageThatFailsKeepsTheRowsAndOffersRetry();
    void refreshThatFailsIsToldAboveTheRows();
    void unreachableServerIsTriedAgain();
    void refusedCredentialsAreNotTriedAgain();
    void aRefusalEndsTheWaitForTheNextTry();
    void bannerStaysWhileANewAttemptRuns();
    void rateLimitIsToldUntilItIsLifted();
    void refusedCredentialsComeBeforeARateLimit();
    void unreadableRowsAreToldUntilDismissed();
    void aSlowKeychainIsToldInThePlaceOfRows();
    void aLockedKeychainCanBeAskedAgain();
    void waitsGrowToAMinute();

private:
    void answer(int count, const QString &next = {});
    void fail(Kind kind, int status = 0);
    void refreshAndFail(Kind kind, int status = 0);
    template<typename T> [[nodiscard]] T *part() const { return m_page->findChild<T *>(); }
    [[nodiscard]] bool hasBanner() const { return part<Banner>()->isVisible(); }
    [[nodiscard]] QString bannerText() const { return part<Banner>()->findChild<MessageText *>()->text(); }
    [[nodiscard]] QStringList buttons(const QWidget *widget) const;
    /// Empty while there is nothing to say.
    [[nodiscard]] QString emptyTitle() const
    {
        const auto *message = part<EmptyState>();
        return message ? message->findChild<QLabel *>()->text() : QString();
    }

    std::unique_ptr<FakeWebhookService> m_service;
    std::unique_ptr<WebhookList> m_list;
    std::unique_ptr<WebhookPage> m_page;
};

void TestWebhookPageStates::init()
{
    m_service = std::make_unique<FakeWebhookService>();
    m_list = std::make_unique<WebhookList>(m_service.get());
    m_list->setSearchDelay(std::chrono::milliseconds(0));
    m_list->start();
    m_page = std::make_unique<WebhookPage>(m_service.get(), m_list.get());
    m_page->resize(1200, 500);
    m_page->show();
}

void TestWebhookPageStates::cleanup()
{
    m_page.reset();
    m_list.reset();
    m_service.reset();
}

void TestWebhookPageStates::answer(int count, const QString &next)
{
    QVERIFY(m_service->listCalls.back()->answer(samplePage(1, count, next)));
    QTRY_VERIFY(m_list->state().updatedAt.isValid());
    QTRY_COMPARE(m_page->view()->model()->rowCount(), count);
}

void TestWebhookPageStates::fail(Kind kind, int status)
{
    QVERIFY(m_service->listCalls.back()->fail(kind, status));
    QTRY_VERIFY(m_list->state().error);
}

void TestWebhookPageStates::refreshAndFail(Kind kind, int status)
{
    QTRY_VERIFY(m_page->actions()->refresh->isEnabled());
    m_page->actions()->refresh->trigger();
    const ApiError error{.kind = kind, .httpStatus = status};
    const bool isTaken = m_service->listCalls.back()->answer(error)
        || (!m_service->listAllCalls.empty() && m_service->listAllCalls.back()->answer(error));
    QVERIFY(isTaken);
    QTRY_VERIFY(m_list->state().error);
    QTRY_VERIFY(hasBanner());
}

QStringList TestWebhookPageStates::buttons(const QWidget *widget) const
{
    QStringList texts;
    for (const QAbstractButton *button : widget->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts.append(button->text());
    }
    return texts;
}

void TestWebhookPageStates::skeletonComesWhenTheFirstPageTakesLong()
{
    QVERIFY(!part<Skeleton>()->isVisible());
    QTRY_VERIFY(part<Skeleton>()->isVisible());
    answer(5);
    QTRY_VERIFY(!part<ListPlaceholder>()->isVisible());
}

void TestWebhookPageStates::quickFirstPageShowsNoSkeleton()
{
    answer(5);
    QTRY_VERIFY(!part<ListPlaceholder>()->isVisible());
    QVERIFY(!part<Skeleton>()->isVisible());
}

void TestWebhookPageStates::emptyAccountIsToldFromNoMatch()
{
    answer(0);
    QTRY_COMPARE(emptyTitle(), u"No webhooks yet"_s);
    QCOMPARE(buttons(part<EmptyState>()), QStringList{u"Refresh"_s});
    cleanup();
    init();
    QAction create(u"New webhook…"_s);
    m_page->actions()->setNewWebhook(&create);
    answer(0);
    QTRY_COMPARE(emptyTitle(), u"No webhooks yet"_s);
    QCOMPARE(buttons(part<EmptyState>()), (QStringList{u"New webhook…"_s, u"Refresh"_s}));
    cleanup();
    init();
    answer(5);
    m_page->filterBar()->findChild<QLineEdit *>()->setText(u"none of them"_s);
    QTRY_VERIFY(part<EmptyState>() && part<EmptyState>()->isVisible());
    QCOMPARE(emptyTitle(), u"No webhook matches"_s);
    QCOMPARE(buttons(part<EmptyState>()), QStringList{u"Clear filters"_s});
}

void TestWebhookPageStates::noMatchAtTheServerOffersToLoadAll()
{
    answer(100, u"next"_s);
    m_page->filterBar()->findChild<QLineEdit *>()->setText(u"none of them"_s);
    QTRY_COMPARE(m_service->listCalls.back()->argument.nameContains, u"none of them"_s);
    QVERIFY(m_service->listCalls.back()->answer(samplePage(1, 0)));
    QTRY_VERIFY(part<EmptyState>() && part<EmptyState>()->isVisible());
    QCOMPARE(buttons(part<EmptyState>()), (QStringList{u"Clear filters"_s, u"Load all"_s}));
}

void TestWebhookPageStates::cancelledFirstPageOffersARefresh()
{
    m_page->actions()->cancel->trigger();
    QTRY_VERIFY(part<EmptyState>() && part<EmptyState>()->isVisible());
    QCOMPARE(buttons(part<EmptyState>()), QStringList{u"Refresh"_s});
    m_page->actions()->refresh->trigger();
    QCOMPARE(m_service->listCalls.size(), 2U);
}

void TestWebhookPageStates::firstPageThatFailsIsToldInThePlaceOfRows()
{
    fail(Kind::Protocol, 200);
    QTRY_VERIFY(part<EmptyState>() && part<EmptyState>()->isVisible());
    QVERIFY(!hasBanner());
    QVERIFY(buttons(part<EmptyState>()).contains(u"Retry"_s));
    part<EmptyState>()->findChild<QPushButton *>()->click();
    QCOMPARE(m_service->listCalls.size(), 2U);
    answer(5);
    QTRY_VERIFY(!part<ListPlaceholder>()->isVisible());
}

void TestWebhookPageStates::nextPageThatFailsKeepsTheRowsAndOffersRetry()
{
    answer(100, u"next"_s);
    QTRY_COMPARE(m_service->listCalls.size(), 2U);
    fail(Kind::Protocol, 200);
    QTRY_VERIFY(part<PageFooter>()->isVisible());
    QCOMPARE(m_page->view()->model()->rowCount(), 100);
    QCOMPARE(buttons(part<PageFooter>()), QStringList{u"Retry"_s});
    m_page->view()->scrollToBottom();
    QCoreApplication::processEvents();
    QCOMPARE(m_service->listCalls.size(), 2U);
    m_page->actions()->retry->trigger();
    QCOMPARE(m_service->listCalls.size(), 3U);
    QCOMPARE(m_service->listCalls.back()->argument.after, Cursor{u"next"_s});
    QVERIFY(m_service->listCalls.back()->answer(samplePage(101, 7)));
    QTRY_COMPARE(m_page->view()->model()->rowCount(), 107);
    QTRY_VERIFY(!part<PageFooter>()->isVisible());
    QVERIFY(!hasBanner());
}

void TestWebhookPageStates::refreshThatFailsIsToldAboveTheRows()
{
    answer(5);
    refreshAndFail(Kind::Server, 503);
    QCOMPARE(m_page->view()->model()->rowCount(), 5);
    QVERIFY(bannerText().contains(u"The rows are from "_s));
    QVERIFY(bannerText().contains(u"Next try in "_s));
    QVERIFY(buttons(part<Banner>()).contains(u"Retry now"_s));
    QVERIFY(buttons(part<Banner>()).contains(u"Copy details"_s));
}

void TestWebhookPageStates::unreachableServerIsTriedAgain()
{
    answer(5);
    refreshAndFail(Kind::Unreachable);
    auto *trouble = part<ListTrouble>();
    QVERIFY(trouble->state().retryAt);
    const qint64 wait = QDateTime::currentDateTimeUtc().msecsTo(*trouble->state().retryAt);
    QVERIFY(wait > 3000 && wait <= 5000);
    const auto sent = m_service->listCalls.size() + m_service->listAllCalls.size();
    Q_EMIT trouble->findChild<RetryTimer *>()->elapsed();
    QCOMPARE(m_service->listCalls.size() + m_service->listAllCalls.size(), sent + 1);
}

void TestWebhookPageStates::refusedCredentialsAreNotTriedAgain()
{
    answer(5);
    refreshAndFail(Kind::Unauthorized, 401);
    // what is wrong or expired are the credentials, not the rows
    const qsizetype hint = bannerText().indexOf(u"They are wrong"_s);
    QVERIFY2(hint >= 0 && bannerText().indexOf(u"The rows are from "_s) > hint, qPrintable(bannerText()));
    QVERIFY(!part<ListTrouble>()->state().retryAt);
    QVERIFY(!bannerText().contains(u"Next try"_s));
}

void TestWebhookPageStates::aRefusalEndsTheWaitForTheNextTry()
{
    answer(5);
    refreshAndFail(Kind::Unreachable);
    QVERIFY(part<ListTrouble>()->state().retryAt);
    refreshAndFail(Kind::Unauthorized, 401);
    QTRY_COMPARE(part<ListTrouble>()->state().kind, ListTrouble::Kind::SignIn);
    QVERIFY(!part<ListTrouble>()->state().retryAt);
    QVERIFY(!bannerText().contains(u"Next try"_s));
}

void TestWebhookPageStates::bannerStaysWhileANewAttemptRuns()
{
    answer(5);
    refreshAndFail(Kind::Server, 503);
    m_page->actions()->retry->trigger();
    QTRY_VERIFY(bannerText().contains(u"Trying again…"_s));
    QVERIFY(buttons(part<Banner>()).contains(u"Cancel loading"_s));
    const auto page = samplePage(1, 5);
    const bool isTaken = m_service->listCalls.back()->answer(page)
        || (!m_service->listAllCalls.empty() && m_service->answerPage(page));
    QVERIFY(isTaken);
    QTRY_VERIFY(!hasBanner());
}

void TestWebhookPageStates::rateLimitIsToldUntilItIsLifted()
{
    answer(5);
    Q_EMIT m_service->rateLimited(QDateTime::currentDateTimeUtc().addSecs(30), 2);
    QVERIFY(hasBanner());
    QVERIFY(bannerText().contains(u"Going on in "_s));
    Q_EMIT m_service->rateLimitLifted();
    QVERIFY(!hasBanner());
}

void TestWebhookPageStates::refusedCredentialsComeBeforeARateLimit()
{
    answer(5);
    Q_EMIT m_service->rateLimited(QDateTime::currentDateTimeUtc().addSecs(30), 2);
    refreshAndFail(Kind::Unauthorized, 401);
    QTRY_COMPARE(part<ListTrouble>()->state().kind, ListTrouble::Kind::SignIn);
    QVERIFY(!bannerText().contains(u"Going on in "_s));
}

void TestWebhookPageStates::unreadableRowsAreToldUntilDismissed()
{
    Page<Webhook> page = samplePage(1, 5);
    page.problems = {u"webhooks[3].endpoint: expected string"_s};
    QVERIFY(m_service->listCalls.back()->answer(page));
    QTRY_VERIFY(hasBanner());
    QVERIFY(bannerText().contains(u"could not be read"_s));
    Q_EMIT part<Banner>()->dismissed();
    QTRY_VERIFY(!hasBanner());
}

void TestWebhookPageStates::aSlowKeychainIsToldInThePlaceOfRows()
{
    Q_EMIT m_service->credentialsAwaited(true);
    QTRY_VERIFY(part<EmptyState>() && part<EmptyState>()->isVisible());
    QCOMPARE(emptyTitle(), u"Waiting for the keychain"_s);
    QCOMPARE(buttons(part<EmptyState>()), QStringList{m_page->actions()->cancel->text()});
    Q_EMIT m_service->credentialsAwaited(false);
    QTRY_VERIFY(part<Skeleton>()->isVisible());
    answer(5);
    QTRY_VERIFY(!part<ListPlaceholder>()->isVisible());
}

void TestWebhookPageStates::aLockedKeychainCanBeAskedAgain()
{
    QVERIFY(m_service->listCalls.back()->answer(
        ApiError{.kind = Kind::Unauthorized, .code = credentialerror::keychainDenied}));
    QTRY_COMPARE(emptyTitle(), u"The keychain is locked or refused"_s);
    QVERIFY(buttons(part<EmptyState>()).contains(u"Retry"_s));
    m_page->actions()->retry->trigger();
    Q_EMIT m_service->credentialsAwaited(true);
    // the failure before does not stand in the way of what is waited for now
    QTRY_COMPARE(emptyTitle(), u"Waiting for the keychain"_s);
}

void TestWebhookPageStates::waitsGrowToAMinute()
{
    RetryTimer timer;
    QList<qint64> waits;
    for (int attempt = 0; attempt < 6; ++attempt) {
        waits.append(timer.nextWait().count());
        timer.startNext();
    }
    QCOMPARE(waits, (QList<qint64>{5, 10, 20, 40, 60, 60}));
    timer.reset();
    QCOMPARE(timer.nextWait().count(), 5);
    QVERIFY(!timer.isActive());
}

QTEST_MAIN(TestWebhookPageStates)
#include "tst_webhookpagestates.moc"
