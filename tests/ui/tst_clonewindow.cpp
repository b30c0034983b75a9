// SPDX-License-Identifier: GPL-3.0-or-later
#include "clonewindow.h"

#include "banner.h"
#include "candidatespage.h"
#include "fakewebhookservice.h"
#include "windowprobe.h"

#include <QCheckBox>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

Webhook original()
{
    return sampleWebhook(1);
}

/// As Zendesk makes it: live, as the original is.
Webhook copyOfOriginal()
{
    Webhook webhook = original();
    webhook.id = sampleWebhook(2).id;
    webhook.name = u"Webhook 1 (copy)"_s;
    webhook.createdAt = QDateTime::currentDateTimeUtc();
    return webhook;
}

} // namespace

class TestCloneWindow final : public QObject
{
    Q_OBJECT

    Opened<CloneWindow> open(const Webhook &webhook = original())
    {
        m_service = std::make_unique<FakeWebhookService>();
        auto *window = new CloneWindow({.service = m_service.get(), .accountKey = u"account"_s}, webhook);
        window->show();
        (void)QTest::qWaitForWindowActive(window);
        return {window};
    }

    /// Up to the patch that did not work.
    Opened<CloneWindow> openWithCopyLeft()
    {
        auto window = open();
        button(*window, u"Clone webhook"_s)->click();
        m_service->cloneCalls.back()->answer(copyOfOriginal());
        m_service->patchCalls.back()->fail(ApiError::Kind::Validation, 422);
        return window;
    }

    static QPushButton *bannerButton(const CloneWindow &window, const QString &text)
    {
        return button(*window.findChild<Banner *>(), text);
    }

    std::unique_ptr<FakeWebhookService> m_service;

private Q_SLOTS:
    void beginsWithAnExactCloneThatStartsInactive()
    {
        const auto window = open();
        QCOMPARE(window->windowTitle(), u"Clone webhook – Webhook 1"_s);
        QVERIFY(button<QRadioButton>(*window, u"Exact clone (keeps stored credentials)"_s)->isChecked());
        QVERIFY(!button<QRadioButton>(*window, u"New webhook from this one"_s)->isChecked());
        QVERIFY(button<QCheckBox>(*window, u"Start inactive"_s)->isChecked());
        auto *name = named<QLineEdit>(*window, u"Name"_s);
        QCOMPARE(name->text(), u"Webhook 1 (copy)"_s);
        QVERIFY(name->hasFocus());
        QCOMPARE(name->selectedText(), name->text());
        QVERIFY(m_service->cloneCalls.empty());
    }

    void enterClonesAndClosesWhenTheCopyIsAsWished()
    {
        const auto window = open();
        QSignalSpy cloned(window.window, &CloneWindow::cloned);
        auto *name = named<QLineEdit>(*window, u"Name"_s);
        QTest::keyClicks(name, u"  Orders "_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_service->cloneCalls.size(), 1U);
        // a second Enter is not a second clone
        QTest::keyClick(window.window, Qt::Key_Return);
        QCOMPARE(m_service->cloneCalls.size(), 1U);
        m_service->cloneCalls.back()->answer(copyOfOriginal());
        QCOMPARE(m_service->patchCalls.back()->argument.body,
                 (WebhookPatch{.name = u"Orders"_s, .status = WebhookStatus::Inactive}));
        m_service->patchCalls.back()->answer(Done{});
        Webhook wished = copyOfOriginal();
        wished.name = u"Orders"_s;
        m_service->showCalls.back()->answer(WebhookDetails{.webhook = wished});
        QCOMPARE(cloned.size(), 1);
        QCOMPARE(cloned.at(0).at(0).value<Webhook>().name, u"Orders"_s);
        QTRY_VERIFY(!window.window);
    }

    void aNameIsNeeded()
    {
        const auto window = open();
        auto *name = named<QLineEdit>(*window, u"Name"_s);
        name->setText(u"  "_s);
        QVERIFY(!button(*window, u"Clone webhook"_s)->isEnabled());
        QVERIFY(name->accessibleDescription().contains(u"Enter a name."_s));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(m_service->cloneCalls.empty());
        name->setText(u"Orders"_s);
        QVERIFY(button(*window, u"Clone webhook"_s)->isEnabled());
        QVERIFY(name->accessibleDescription().isEmpty());
    }

    void aNewWebhookFromThisOneSendsNothing()
    {
        const auto window = open();
        QSignalSpy wanted(window.window, &CloneWindow::newFromThisRequested);
        button<QRadioButton>(*window, u"New webhook from this one"_s)->click();
        button<QCheckBox>(*window, u"Start inactive"_s)->click();
        button(*window, u"Clone webhook"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).value<Webhook>(), original());
        QCOMPARE(wanted.at(0).at(1).toString(), u"Webhook 1 (copy)"_s);
        QCOMPARE(wanted.at(0).at(2).toBool(), false);
        QVERIFY(m_service->cloneCalls.empty());
        QTRY_VERIFY(!window.window);
    }

    void aWebhookOfAnAppCannotBeClonedExactlyAndSaysWhy()
    {
        Webhook webhook = original();
        webhook.externalSource = QJsonObject{{u"type"_s, u"app"_s}};
        const auto window = open(webhook);
        auto *exact = button<QRadioButton>(*window, u"Exact clone (keeps stored credentials)"_s);
        QVERIFY(!exact->isEnabled());
        QVERIFY(exact->accessibleDescription().contains(u"an app made this webhook"_s));
        QVERIFY(button<QRadioButton>(*window, u"New webhook from this one"_s)->isChecked());
    }

    void aRefusalKeepsTheFormAndCanBeTriedAgain()
    {
        const auto window = open();
        named<QLineEdit>(*window, u"Name"_s)->setText(u"Orders"_s);
        button(*window, u"Clone webhook"_s)->click();
        m_service->cloneCalls.back()->fail(ApiError::Kind::Forbidden, 403);
        QVERIFY(window->findChild<Banner *>()->isVisible());
        QCOMPARE(named<QLineEdit>(*window, u"Name"_s)->text(), u"Orders"_s);
        button(*window, u"Clone webhook"_s)->click();
        QCOMPARE(m_service->cloneCalls.size(), 2U);
    }

    void aCopyThatIsNotAsWishedOffersItsWaysOnAndIsNotMadeTwice()
    {
        const auto window = openWithCopyLeft();
        for (const auto &text : {u"Retry"_s, u"Open"_s, u"Deactivate"_s, u"Delete copy"_s})
            QVERIFY2(bannerButton(*window, text), qPrintable(text));
        QVERIFY(!button(*window, u"Clone webhook"_s)->isEnabled());
        QVERIFY(button(*window, u"Close"_s));
        QTest::keyClick(window.window, Qt::Key_Return);
        QCOMPARE(m_service->cloneCalls.size(), 1U);
        bannerButton(*window, u"Retry"_s)->click();
        QCOMPARE(m_service->patchCalls.size(), 2U);
        QCOMPARE(m_service->patchCalls.back()->argument.id, copyOfOriginal().id);
    }

    void aCopyLeftCanBeOpened()
    {
        const auto window = openWithCopyLeft();
        QSignalSpy wanted(window.window, &CloneWindow::openRequested);
        bannerButton(*window, u"Open"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).value<Webhook>().id, copyOfOriginal().id);
        QTRY_VERIFY(!window.window);
    }

    void aCopyLeftThatIsDeletedMakesRoomForAnother()
    {
        const auto window = openWithCopyLeft();
        bannerButton(*window, u"Delete copy"_s)->click();
        QCOMPARE(m_service->removeCalls.back()->argument, copyOfOriginal().id);
        m_service->removeCalls.back()->answer(Done{});
        QTRY_VERIFY(button(*window, u"Clone webhook"_s)->isEnabled());
        // nothing is left that closing would leave behind
        QVERIFY(button(*window, u"Cancel"_s));
    }

    void escapeStopsWhatIsUnderWayAndTheWindowStays()
    {
        const auto window = open();
        button(*window, u"Clone webhook"_s)->click();
        QTest::keyClick(window.window, Qt::Key_Escape);
        QVERIFY(window.window && window->isVisible());
        QVERIFY(m_service->cloneCalls.back()->wasCancelled());
        // the request may have been carried out: the window finds out before it says anything
        QTRY_COMPARE(m_service->listAllCalls.size(), 1U);
        window->close();
        QVERIFY(window.window && window->isVisible());
        QTRY_VERIFY(button(*window, u"Look again"_s));
        QTest::keyClick(window.window, Qt::Key_Escape);
        QTRY_VERIFY(!window.window);
    }

    void afterALostAnswerTheUserChoosesAmongWhatMayBeTheCopy()
    {
        const auto window = open();
        button(*window, u"Clone webhook"_s)->click();
        m_service->cloneCalls.back()->fail(ApiError::Kind::ConnectionLost);
        QTRY_COMPARE(m_service->listAllCalls.size(), 1U);
        Webhook other = copyOfOriginal();
        other.id = sampleWebhook(3).id;
        m_service->answerPage({.items = {copyOfOriginal(), other}});
        QTRY_VERIFY(window->findChild<CandidatesPage *>()->isVisible());
        auto *list = window->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 2);
        list->setCurrentItem(list->topLevelItem(1));
        button(*window, u"This is it"_s)->click();
        QTRY_COMPARE(m_service->patchCalls.size(), 1U);
        QCOMPARE(m_service->patchCalls.back()->argument.id, other.id);
        QCOMPARE(m_service->cloneCalls.size(), 1U);
    }
};

QTEST_MAIN(TestCloneWindow)
#include "tst_clonewindow.moc"
