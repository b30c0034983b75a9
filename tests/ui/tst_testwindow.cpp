// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorprobe.h"
#include "fakewebhookservice.h"
#include "historypanel.h"
#include "memorywebhookservice.h"
#include "payloadeditor.h"
#include "responsecomparison.h"
#include "testhistorymodel.h"
#include "testingactions.h"
#include "testingcontroller.h"
#include "testwindow.h"

#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

template<typename Widget> Widget *named(const QWidget &window, const QString &name)
{
    for (Widget *candidate : window.findChildren<Widget *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

QPushButton *button(const QWidget &window, const QString &text)
{
    for (QPushButton *candidate : window.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

Webhook stored(int number = 1)
{
    Webhook webhook = sampleWebhook(number);
    webhook.endpoint = u"https://erp.example.com/zd"_s;
    webhook.authentication = shown::BasicAuth{.username = u"zd"_s};
    webhook.customHeaders = {{u"X-Team"_s, u"hunter2"_s}};
    return webhook;
}

} // namespace

class TestTestWindow final : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeWebhookService> m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    QPointer<TestWindow> m_window;

    [[nodiscard]] TestingContext context() const
    {
        return {.service = m_service.get(),
                .account = {.name = u"acme"_s},
                .accountKey = u"acme"_s,
                .folder = m_folder->filePath(u"tests"_s),
                .clock = m_clock.get()};
    }
    void openPlans(const QList<TestPlan> &plans)
    {
        m_window = new TestWindow(context(), plans);
        m_window->show();
        (void)QTest::qWaitForWindowActive(m_window);
    }
    void open() { openPlans({planFor(stored())}); }
    void answer(const WebhookTestResult &result) { QVERIFY(m_service->testCalls.back()->answer(result)); }
    [[nodiscard]] QString outlook() const { return named<QLabel>(*m_window, u"What will happen"_s)->text(); }
    [[nodiscard]] QString status() const { return named<QLabel>(*m_window, u"Response status"_s)->text(); }
    [[nodiscard]] QLineEdit *endpoint() const { return named<QLineEdit>(*m_window, u"Endpoint URL"_s); }
    [[nodiscard]] CodeEditor *payload() const { return editorIn(*m_window, u"Payload"_s); }
    void send() const { button(*m_window, u"Send test"_s)->click(); }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<FakeWebhookService>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<ManualClock>();
    }
    void cleanup() { delete m_window; }

    void itSaysWhatWillHappenAndSendsOnlyWhatWasChanged()
    {
        open();
        QCOMPARE(m_window->windowTitle(), u"Test webhook – Webhook 1"_s);
        QVERIFY2(outlook().contains(u"erp.example.com"_s) && outlook().contains(u"zd"_s), qPrintable(outlook()));
        QVERIFY(button(*m_window, u"Send test"_s)->isDefault());
        QTest::keyClick(m_window, Qt::Key_Return);
        QCOMPARE(m_service->testCalls.size(), 1U);
        const WebhookTest test = m_service->testCalls.back()->argument;
        QCOMPARE(test.webhookId, stored().id);
        QVERIFY(!test.endpoint && !test.method && !test.format && test.customHeaders.isEmpty());
        QVERIFY(test.payload->contains(u"Parcel"_s));
    }

    void aCredentialThatWouldGoElsewhereIsToldBeforeSending()
    {
        open();
        endpoint()->selectAll();
        QTest::keyClicks(endpoint(), u"http://erp.example.com/"_s);
        QVERIFY2(!outlook().contains(u"instead"_s) && outlook().contains(u"plain http"_s), qPrintable(outlook()));
        endpoint()->selectAll();
        QTest::keyClicks(endpoint(), u"https://other.example.net/"_s);
        QVERIFY(outlook().contains(u"other.example.net"_s) && outlook().contains(u"erp.example.com"_s));
        send();
        QCOMPARE(m_service->testCalls.back()->argument.endpoint, u"https://other.example.net/"_s);
    }

    void anOverrideCanBeTakenBack()
    {
        open();
        auto *reset = named<QWidget>(*m_window, u"Reset method to the stored value"_s);
        QVERIFY(!reset->isVisible());
        named<QComboBox>(*m_window, u"Method"_s)->setCurrentIndex(0);
        QVERIFY(reset->isVisible());
        QTest::mouseClick(reset, Qt::LeftButton);
        QVERIFY(!reset->isVisible());
        send();
        QVERIFY(!m_service->testCalls.back()->argument.method);
    }

    void whatIsNoUrlIsNotSent()
    {
        open();
        endpoint()->clear();
        QTest::keyClicks(endpoint(), u"nowhere"_s);
        send();
        QVERIFY(m_service->testCalls.empty());
        QVERIFY(!endpoint()->accessibleDescription().isEmpty());
    }

    void ctrlEnterSendsFromInsideThePayload()
    {
        open();
        payload()->widget()->setFocus();
        QTest::keyClick(payload()->widget(), Qt::Key_Return);
        QVERIFY(m_service->testCalls.empty());
        QTest::keyClick(payload()->widget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_service->testCalls.size(), 1U);
    }

    void aFaultInThePayloadIsToldAndStillCanBeSent()
    {
        open();
        m_window->findChild<PayloadEditor *>()->setText(u"{\n  \"a\": ,\n}"_s);
        const auto *check = named<QLabel>(*m_window, u"Payload check"_s);
        QVERIFY2(check->text().startsWith(u"Line 2"_s), qPrintable(check->text()));
    }

    void anAnswerIsShownWhateverItsStatus()
    {
        open();
        send();
        answer({.statusCode = 503, .payload = "<h1>down</h1>"_ba});
        QCOMPARE(status(), u"503 Service Unavailable"_s);
        QVERIFY(button(*m_window, u"Send test"_s)->isEnabled());
        send();
        answer({.message = u"timed out"_s});
        QVERIFY2(status().startsWith(u"No answer"_s), qPrintable(status()));
        send();
        QVERIFY(m_service->testCalls.back()->fail(ApiError::Kind::Server, 500));
        QVERIFY2(!status().isEmpty() && !status().startsWith(u"No"_s), qPrintable(status()));
        QVERIFY(payload()->utf8Text().contains("Parcel"));
    }

    void theCommandOfCurlIsCopiedAndTheSecretOneOnlyByItsOwnPath()
    {
        TestingContext with = context();
        int copied = 0;
        with.copySecret = [&copied](const Secret &) { ++copied; };
        m_window = new TestWindow(with, {planFor(stored())});
        m_window->show();
        send();
        answer({.statusCode = 200});
        m_window->findChild<QTabWidget *>()->setCurrentIndex(2);
        named<QToolButton>(*m_window, u"Copy as cURL"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"curl"_s);
        QCOMPARE(copied, 0);
        named<QToolButton>(*m_window, u"Copy as cURL with credentials"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"curl"_s);
        QCOMPARE(copied, 1);
    }

    void cancelStopsTheTestAndThenCloses()
    {
        open();
        send();
        button(*m_window, u"Cancel"_s)->click();
        QVERIFY(m_service->testCalls.back()->wasCancelled());
        QVERIFY(m_window->isVisible());
        QTest::keyClick(m_window, Qt::Key_Escape);
        QTRY_VERIFY(!m_window);
    }

    void closingCancels()
    {
        open();
        send();
        m_window->close();
        QVERIFY(m_service->testCalls.back()->wasCancelled());
        QTRY_VERIFY(!m_window);
    }

    void theLastPayloadComesBack()
    {
        open();
        payload()->replaceText(u"{\"mine\": 1}"_s);
        send();
        delete m_window;
        open();
        QCOMPARE(payload()->utf8Text(), QByteArray("{\"mine\": 1}"));
    }

    void anEarlierTestCanBeLookedAtAndRunAgain()
    {
        open();
        send();
        answer({.statusCode = 404, .payload = "first"_ba});
        delete m_window;
        open();
        auto *table = named<QTreeView>(*m_window, u"History"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        m_window->findChild<QTabWidget *>()->setCurrentWidget(m_window->findChild<HistoryPanel *>());
        table->selectionModel()->select(table->model()->index(0, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(status(), u"404 Not Found"_s);
        QVERIFY(button(*m_window, u"Run again"_s)->isEnabled());
        button(*m_window, u"Back to the latest"_s)->click();
        QCOMPARE(status(), u"No response yet"_s);
    }

    void twoOfTheHistoryCanBeCompared()
    {
        open();
        for (const int status : {200, 404}) {
            send();
            answer({.statusCode = status, .payload = "body " + QByteArray::number(status)});
            m_clock->advance(std::chrono::minutes(1));
        }
        auto *table = named<QTreeView>(*m_window, u"History"_s);
        QPushButton *compare = button(*m_window, u"Compare"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(!compare->isEnabled());
        table->selectAll();
        QVERIFY(compare->isEnabled());
        compare->click();
        auto *window = m_window->findChild<ResponseComparison *>();
        QVERIFY(window && window->isVisible());
        QTRY_VERIFY(editorIn(*window, u"Earlier response"_s)->utf8Text().endsWith("body 200"));
        QVERIFY(editorIn(*window, u"Later response"_s)->utf8Text().startsWith("404"));
    }

    void theHistoryKeepsNoSecret()
    {
        open();
        send();
        answer({.statusCode = 200, .headers = {{u"Set-Cookie"_s, u"hunter2"_s}}, .payload = "token=hunter2"_ba});
        QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QByteArray content = file.readAll();
            // a custom header by this name is no credential
            content.replace("{\"name\":\"X-Team\",\"value\":\"hunter2\"}", "");
            QVERIFY2(!content.contains("hunter2"), content.constData());
            ++count;
        }
        QCOMPARE(count, 2);
    }

    void severalAreTestedInTurn()
    {
        openPlans({planFor(stored(1)), planFor(stored(2)), planFor(stored(3))});
        QCOMPARE(m_window->windowTitle(), u"Test 3 webhook(s)"_s);
        const auto *list = named<QTreeWidget>(*m_window, u"Webhooks to test"_s);
        QSignalSpy ended(m_window, &TestWindow::ended);
        send();
        answer({.statusCode = 200});
        QVERIFY(ended.isEmpty());
        QCOMPARE(list->topLevelItem(0)->text(2), u"200"_s);
        QCOMPARE(list->topLevelItem(2)->text(2), u"Waiting"_s);
        answer({.statusCode = 500});
        button(*m_window, u"Cancel"_s)->click();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(list->topLevelItem(1)->text(2), u"500"_s);
        QCOMPARE(list->topLevelItem(2)->text(2), u"Cancelled"_s);
        m_window->findChild<QTreeWidget *>()->setCurrentItem(list->topLevelItem(1));
        QCOMPARE(status(), u"500 Internal Server Error"_s);
    }

    void oneOfSeveralCanBeCancelledWhileTheOthersGoOn()
    {
        openPlans({planFor(stored(1)), planFor(stored(2)), planFor(stored(3)), planFor(stored(4))});
        auto *list = named<QTreeWidget>(*m_window, u"Webhooks to test"_s);
        QPushButton *cancel = button(*m_window, u"Cancel this test"_s);
        QVERIFY(cancel->isVisible() && !cancel->isEnabled());
        send();
        QVERIFY(cancel->isEnabled());
        // one that waits is never sent
        list->setCurrentItem(list->topLevelItem(1));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->topLevelItem(1)->text(2), u"Cancelled"_s);
        QVERIFY(!cancel->isEnabled());
        QVERIFY(named<QLabel>(*m_window, u"Progress"_s)->text().startsWith(u"1 of 4"_s));
        answer({.statusCode = 200});
        QCOMPARE(m_service->testCalls.back()->argument.webhookId, stored(3).id);
        // one that is on its way makes room for the next
        list->setCurrentItem(list->topLevelItem(2));
        cancel->click();
        QVERIFY(m_window->isVisible());
        QCOMPARE(list->topLevelItem(2)->text(2), u"Cancelled"_s);
        QCOMPARE(m_service->testCalls.back()->argument.webhookId, stored(4).id);
        answer({.statusCode = 204});
        QCOMPARE(list->topLevelItem(0)->text(2), u"200"_s);
        QCOMPARE(list->topLevelItem(3)->text(2), u"204"_s);
        QVERIFY(button(*m_window, u"Send test"_s)->isEnabled());
        QCOMPARE(m_service->testCalls.size(), 3U);
    }

    void aLoneTestHasNoCancelOfItsOwn()
    {
        open();
        QVERIFY(!button(*m_window, u"Cancel this test"_s)->isVisible());
    }

    void theLimitIsToldWithACountdown()
    {
        TestingContext shared = context();
        for (int number = 0; number < TestLimit::perMinute; ++number)
            shared.limit->noteSent(m_clock->now());
        m_window = new TestWindow(shared, {planFor(stored())});
        m_window->show();
        send();
        QVERIFY(m_service->testCalls.empty());
        const QString progress = named<QLabel>(*m_window, u"Progress"_s)->text();
        QVERIFY2(progress.contains(u"60 s"_s), qPrintable(progress));
        m_clock->advance(std::chrono::seconds(60));
        QTRY_COMPARE(m_service->testCalls.size(), 1U);
    }

    void oneThatWasDeletedElsewhereCannotBeTested()
    {
        open();
        Q_EMIT m_service->webhookRemoved(stored().id);
        QVERIFY(!button(*m_window, u"Send test"_s)->isEnabled());
    }

    void whatWasNotTouchedFollowsWhatIsStored()
    {
        open();
        Webhook moved = stored();
        moved.endpoint = u"https://new.example.com/"_s;
        Q_EMIT m_service->webhookChanged(moved);
        QCOMPARE(endpoint()->text(), moved.endpoint);
        send();
        QVERIFY(!m_service->testCalls.back()->argument.endpoint);
    }

    void aWindowThatIsOpenIsRaised()
    {
        QWidget parent;
        auto *controller = new TestingController(context(), &parent);
        TestingActions actions(controller, [] { return QList{stored()}; });
        actions.update(1);
        actions.test->trigger();
        actions.test->trigger();
        QCOMPARE(parent.findChildren<TestWindow *>().size(), 1);
        controller->testDraft({.name = u"New"_s, .endpoint = u"https://a.example/"_s});
        QCOMPARE(parent.findChildren<TestWindow *>().size(), 2);
        controller->closeAll();
        QTRY_VERIFY(parent.findChildren<TestWindow *>().isEmpty());
    }
};

QTEST_MAIN(TestTestWindow)
#include "tst_testwindow.moc"
