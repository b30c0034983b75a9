// SPDX-License-Identifier: GPL-3.0-or-later
#include "createwindow.h"
#include "editwindow.h"

#include "banner.h"
#include "candidatespage.h"
#include "conflictpage.h"
#include "fakewebhookservice.h"
#include "reviewpage.h"
#include "webhookform.h"
#include "windowprobe.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

QLineEdit *nameOf(const QWidget &window)
{
    return named<QLineEdit>(window, u"Name"_s);
}

Webhook sample()
{
    Webhook webhook = sampleWebhook(1);
    webhook.description = u"Keep me"_s;
    webhook.authentication = shown::BasicAuth{.username = u"zd"_s};
    return webhook;
}

ApiError failure(ApiError::Kind kind, int status = 0)
{
    return {.kind = kind, .httpStatus = status};
}

} // namespace

class TestEditorWindow final : public QObject
{
    Q_OBJECT

    EditingContext context(FakeWebhookService &service) const
    {
        return {
            .service = &service, .accountKey = u"account"_s, .draftsFolder = m_folder ? m_folder->path() : QString()};
    }

    Opened<EditWindow> openEdit(FakeWebhookService &service, const Webhook &webhook, bool loaded = true) const
    {
        auto *window = new EditWindow(context(service), webhook);
        window->show();
        (void)QTest::qWaitForWindowActive(window);
        if (loaded)
            service.showCalls.back()->answer(WebhookDetails{.webhook = webhook});
        return {window};
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder.reset(); }

    void anEditIsTestedAsTheFormHasIt()
    {
        FakeWebhookService service;
        const auto window = openEdit(service, sample());
        std::optional<Webhook> base;
        WebhookDraft draft;
        int count = 0;
        connect(window.window, &EditorWindow::testWanted, this,
                [&](const std::optional<Webhook> &of, const WebhookDraft &holds) {
                    base = of;
                    draft = holds;
                    ++count;
                });
        auto *endpoint = named<QLineEdit>(*window, u"Endpoint URL"_s);
        endpoint->setText(u"nowhere"_s);
        button(*window, u"Test…"_s)->click();
        QCOMPARE(count, 0);
        endpoint->setText(u"https://new.example.com/"_s);
        button(*window, u"Test…"_s)->click();
        QCOMPARE(count, 1);
        QCOMPARE(base, sample());
        QCOMPARE(draft.endpoint, u"https://new.example.com/"_s);
        QVERIFY(!draft.authentication);
        QVERIFY(service.testCalls.empty() && service.patchCalls.empty());
    }

    void renamingSendsTheNameOnly()
    {
        FakeWebhookService service;
        const auto window = openEdit(service, sample());
        QCOMPARE(window->windowTitle(), u"Edit webhook – "_s + sample().name);
        QVERIFY(!button(*window, u"Save changes"_s)->isEnabled());
        QSignalSpy saved(window.window, &EditWindow::saved);
        nameOf(*window)->setText(u"Renamed"_s);
        button(*window, u"Save changes"_s)->click();
        QCOMPARE(service.showCalls.size(), 2U);
        QVERIFY(service.showCalls.back()->answer(WebhookDetails{.webhook = sample()}));
        QTRY_COMPARE(service.patchCalls.size(), 1U);
        QCOMPARE(service.patchCalls.back()->argument.body, WebhookPatch{.name = u"Renamed"_s});
        QVERIFY(service.patchCalls.back()->answer(Done{}));
        Webhook now = sample();
        now.name = u"Renamed"_s;
        QTRY_COMPARE(service.showCalls.size(), 3U);
        QVERIFY(service.showCalls.back()->answer(WebhookDetails{.webhook = now}));
        QTRY_COMPARE(saved.size(), 1);
        QTRY_VERIFY(!window.window);
    }

    void whatTheListHasShowsAtOnceAndTheFreshCopyReplacesIt()
    {
        FakeWebhookService service;
        Webhook stale = sample();
        stale.name = u"Old name"_s;
        const auto window = openEdit(service, stale, false);
        QCOMPARE(nameOf(*window)->text(), u"Old name"_s);
        QVERIFY(service.showCalls.back()->answer(WebhookDetails{.webhook = sample()}));
        QCOMPARE(nameOf(*window)->text(), sample().name);
    }

    void whatWasTypedWhileLoadingStays()
    {
        FakeWebhookService service;
        const auto window = openEdit(service, sample(), false);
        nameOf(*window)->setText(u"Typed"_s);
        QVERIFY(service.showCalls.back()->answer(WebhookDetails{.webhook = sample()}));
        QCOMPARE(nameOf(*window)->text(), u"Typed"_s);
    }

    void aFailedReadCanBeRetried()
    {
        FakeWebhookService service;
        const auto window = openEdit(service, sample(), false);
        QVERIFY(service.showCalls.back()->fail(ApiError::Kind::Server, 503));
        QTRY_VERIFY(button(*window, u"Retry"_s));
        button(*window, u"Retry"_s)->click();
        QCOMPARE(service.showCalls.size(), 2U);
    }

    void whatSomebodyElseChangedIsShownBeforeAnythingIsSent()
    {
        FakeWebhookService service;
        const auto window = openEdit(service, sample());
        nameOf(*window)->setText(u"Mine"_s);
        button(*window, u"Save changes"_s)->click();
        Webhook theirs = sample();
        theirs.name = u"Theirs"_s;
        theirs.endpoint = u"https://elsewhere.kunde.net"_s;
        QVERIFY(service.showCalls.back()->answer(WebhookDetails{.webhook = theirs}));
        auto *page = window->findChild<ConflictPage *>();
        QTRY_VERIFY(page->isVisible());
        QVERIFY(service.patchCalls.empty());
        QVERIFY(!button(*window, u"Save changes"_s)->isEnabled());
        QCOMPARE(page->findChildren<QRadioButton *>().size(), 3);
        QVERIFY(page->findChild<QTableWidget *>()->item(0, 2)->text().contains(u"elsewhere"_s));

        for (auto *choice : page->findChildren<QRadioButton *>()) {
            if (choice->text() == u"Mine"_s)
                choice->click();
        }
        QVERIFY(button(*window, u"Save changes"_s)->isEnabled());
        button(*window, u"Save changes"_s)->click();
        QTRY_COMPARE(service.showCalls.size(), 3U);
        QVERIFY(service.showCalls.back()->answer(WebhookDetails{.webhook = theirs}));
        QTRY_COMPARE(service.patchCalls.size(), 1U);
        QCOMPARE(service.patchCalls.back()->argument.body, WebhookPatch{.name = u"Mine"_s});
    }

    void goingBackFromAConflictSendsNothing()
    {
        FakeWebhookService service;
        const auto window = openEdit(service, sample());
        nameOf(*window)->setText(u"Mine"_s);
        button(*window, u"Save changes"_s)->click();
        Webhook theirs = sample();
        theirs.name = u"Theirs"_s;
        QVERIFY(service.showCalls.back()->answer(WebhookDetails{.webhook = theirs}));
        QTRY_VERIFY(window->findChild<ConflictPage *>()->isVisible());
        QTest::keyClick(window.window, Qt::Key_Escape);
        QTRY_VERIFY(window->findChild<WebhookForm *>()->isVisible());
        QVERIFY(window.window);
        QCOMPARE(nameOf(*window)->text(), u"Mine"_s);
        QVERIFY(service.patchCalls.empty());
    }

    void theReviewListsOldAndNew()
    {
        FakeWebhookService service;
        const auto window = openEdit(service, sample());
        nameOf(*window)->setText(u"Renamed"_s);
        for (auto *choice : window->findChildren<QRadioButton *>()) {
            if (choice->text().remove(u'&') == u"Replace credential"_s)
                choice->click();
        }
        named<QLineEdit>(*window, u"Password"_s)->setText(u"hunter2"_s);
        button(*window, u"Review changes…"_s)->click();
        auto *table = window->findChild<ReviewPage *>()->findChild<QTableWidget *>();
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 1)->text(), sample().name);
        QCOMPARE(table->item(0, 2)->text(), u"Renamed"_s);
        QVERIFY(table->item(1, 2)->text().contains(u"replaced"_s));
        QVERIFY(!table->item(1, 2)->text().contains(u"hunter2"_s));
        button(*window, u"Back"_s)->click();
        QVERIFY(window->findChild<WebhookForm *>()->isVisible());
    }

    void replacingWarnsOfWhatIsDroppedAndSendsEverything()
    {
        FakeWebhookService service;
        const auto window = openEdit(service, sample());
        nameOf(*window)->setText(u"Renamed"_s);
        menuAction(*window, u"Replace whole webhook (PUT)…"_s)->trigger();
        QStringList texts;
        for (const auto *label : window->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        QVERIFY(texts.join(u'\n').contains(u"• Authentication: Basic, user name zd"_s));
        button(*window, u"Replace whole webhook"_s)->click();
        QTRY_COMPARE(service.showCalls.size(), 2U);
        QVERIFY(service.showCalls.back()->answer(WebhookDetails{.webhook = sample()}));
        QTRY_COMPARE(service.updateCalls.size(), 1U);
        QCOMPARE(service.updateCalls.back()->argument.body.description, u"Keep me"_s);
    }

    void serverErrorsLandOnTheirFieldsAndTheFormStays()
    {
        FakeWebhookService service;
        const auto window = openEdit(service, sample());
        nameOf(*window)->setText(u"Renamed"_s);
        button(*window, u"Save changes"_s)->click();
        QVERIFY(service.showCalls.back()->answer(WebhookDetails{.webhook = sample()}));
        QTRY_COMPARE(service.patchCalls.size(), 1U);
        ApiError refusal = failure(ApiError::Kind::Validation, 422);
        refusal.fields = {{.field = u"name"_s, .code = u"Taken"_s, .message = u"is taken"_s}};
        QVERIFY(service.patchCalls.back()->answer(refusal));
        QTRY_VERIFY(nameOf(*window)->hasFocus());
        QVERIFY(nameOf(*window)->accessibleDescription().contains(u"is taken"_s));
        QCOMPARE(nameOf(*window)->text(), u"Renamed"_s);
        QVERIFY(button(*window, u"Save changes"_s)->isEnabled());
    }

    void enterWhileSavingNeitherSavesTwiceNorCloses()
    {
        FakeWebhookService service;
        const auto window = openEdit(service, sample());
        nameOf(*window)->setText(u"Renamed"_s);
        QTest::keyClick(nameOf(*window), Qt::Key_Return);
        QCOMPARE(service.showCalls.size(), 2U);
        QTest::keyClick(window.window, Qt::Key_Return);
        QTest::keyClick(window.window, Qt::Key_Enter, Qt::ControlModifier);
        QTest::keyClick(window.window, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(service.showCalls.size(), 2U);
        QVERIFY(window->isVisible());
        QVERIFY(service.showCalls.back()->answer(WebhookDetails{.webhook = sample()}));
        QTRY_COMPARE(service.patchCalls.size(), 1U);
    }

    void doubleClickOnSaveSavesOnce()
    {
        FakeWebhookService service;
        const auto window = openEdit(service, sample());
        nameOf(*window)->setText(u"Renamed"_s);
        QPushButton *save = button(*window, u"Save changes"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QTest::mouseDClick(save, Qt::LeftButton);
        QCOMPARE(service.showCalls.size(), 2U);
    }

    void escapeWhileSavingStopsBeforeAnythingIsSent()
    {
        FakeWebhookService service;
        const auto window = openEdit(service, sample());
        nameOf(*window)->setText(u"Renamed"_s);
        button(*window, u"Save changes"_s)->click();
        QTest::keyClick(window.window, Qt::Key_Escape);
        QTRY_VERIFY(window->findChild<WebhookForm *>()->isEnabled());
        QVERIFY(service.showCalls.back()->wasCancelled());
        QVERIFY(window->isVisible());
        QVERIFY(service.patchCalls.empty());
        QCOMPARE(nameOf(*window)->text(), u"Renamed"_s);
    }

    void closingWhileThePatchIsOnItsWayLooksAtTheServer()
    {
        FakeWebhookService service;
        const auto window = openEdit(service, sample());
        nameOf(*window)->setText(u"Renamed"_s);
        button(*window, u"Save changes"_s)->click();
        QVERIFY(service.showCalls.back()->answer(WebhookDetails{.webhook = sample()}));
        QTRY_COMPARE(service.patchCalls.size(), 1U);
        window->close();
        QVERIFY(window->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(service.showCalls.size(), 3U, 5000);
        QVERIFY(service.showCalls.back()->answer(WebhookDetails{.webhook = sample()}));
        QTRY_VERIFY(window->findChild<Banner *>()->isVisible());
        QVERIFY(window->isVisible());
    }

    void closingWithChangesAsks()
    {
        FakeWebhookService service;
        const auto window = openEdit(service, sample());
        nameOf(*window)->setText(u"Renamed"_s);
        window->close();
        auto *box = window->findChild<QMessageBox *>();
        QTRY_VERIFY(box && box->isVisible());
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!window->findChild<QMessageBox *>());
        QVERIFY(window->isVisible());
        QTest::keyClick(window.window, Qt::Key_Escape);
        box = window->findChild<QMessageBox *>();
        QVERIFY(box);
        box->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(!window.window);
        QVERIFY(service.patchCalls.empty());
    }

    void closingWithoutChangesDoesNotAsk()
    {
        FakeWebhookService service;
        const auto window = openEdit(service, sample());
        QTest::keyClick(window.window, Qt::Key_Escape);
        QTRY_VERIFY(!window.window);
    }

    void aWebhookDeletedElsewhereOffersANewOne()
    {
        FakeWebhookService service;
        const auto window = openEdit(service, sample(), false);
        QSignalSpy wanted(window.window, &EditorWindow::newFromThisRequested);
        QVERIFY(service.showCalls.back()->fail(ApiError::Kind::NotFound, 404));
        auto *banner = window->findChild<Banner *>();
        QTRY_VERIFY(banner->isVisible());
        for (auto *candidate : banner->findChildren<QPushButton *>()) {
            if (candidate->text() == u"New webhook from this one"_s)
                candidate->click();
        }
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(TestEditorWindow)
#include "tst_editorwindow.moc"
