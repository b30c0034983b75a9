// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounttools.h"
#include "banner.h"
#include "detailsdock.h"
#include "editingcontroller.h"
#include "fakewebhookservice.h"
#include "idlelock.h"
#include "manualclock.h"
#include "secretactions.h"
#include "secretedit.h"
#include "signaturecheckwindow.h"
#include "webhookpage.h"
#include "webhookview.h"
#include "windowprobe.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestIdleLock final : public QObject
{
    Q_OBJECT

    ManualClock m_clock;

private Q_SLOTS:
    void tellsOnceWhenTheTimeIsOver()
    {
        IdleLock lock(m_clock);
        lock.setTick(1ms);
        QSignalSpy idled(&lock, &IdleLock::idled);
        lock.setTime(5min);
        m_clock.advance(4min + 59s);
        QTest::qWait(0);
        QCOMPARE(idled.count(), 0);
        m_clock.advance(1s);
        QTRY_COMPARE(idled.count(), 1);
        QCOMPARE(idled.constFirst().constFirst().value<std::chrono::minutes>(), 5min);
        m_clock.advance(1h);
        QTest::qWait(5);
        QCOMPARE(idled.count(), 1);
    }

    void keysAndTheMouseBeginAnew()
    {
        QLineEdit edit;
        edit.show();
        IdleLock lock(m_clock);
        lock.setTick(1ms);
        QSignalSpy idled(&lock, &IdleLock::idled);
        lock.setTime(5min);
        for (int i = 0; i < 4; ++i) {
            m_clock.advance(3min);
            if (i % 2 == 0)
                QTest::keyClick(&edit, Qt::Key_A);
            else
                QTest::mouseMove(&edit, QPoint(i, 2));
            QTest::mouseClick(&edit, Qt::LeftButton);
        }
        QCOMPARE(idled.count(), 0);
        m_clock.advance(5min);
        QTRY_COMPARE(idled.count(), 1);
        QTest::keyClick(&edit, Qt::Key_A);
        m_clock.advance(5min);
        QTRY_COMPARE(idled.count(), 2);
    }

    void whatTheProgramDoesItselfIsNoInput()
    {
        QLineEdit edit;
        IdleLock lock(m_clock);
        QSignalSpy idled(&lock, &IdleLock::idled);
        lock.setTime(5min);
        m_clock.advance(4min);
        QKeyEvent own(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QCoreApplication::sendEvent(&edit, &own);
        lock.setTick(1ms);
        m_clock.advance(1min);
        QTRY_COMPARE(idled.count(), 1);
    }

    void theKeyThatWakesTheComputerComesTooLate()
    {
        QLineEdit edit;
        edit.show();
        IdleLock lock(m_clock);
        QSignalSpy idled(&lock, &IdleLock::idled);
        lock.setTime(5min);
        m_clock.advance(8h);
        QTest::keyClick(&edit, Qt::Key_A);
        QCOMPARE(idled.count(), 1);
    }

    void aClockThatIsSetBackDoesNotMakeItLonger()
    {
        IdleLock lock(m_clock);
        lock.setTick(1ms);
        QSignalSpy idled(&lock, &IdleLock::idled);
        lock.setTime(5min);
        m_clock.advance(-24h);
        QTest::qWait(5);
        m_clock.advance(5min);
        QTRY_COMPARE(idled.count(), 1);
    }

    void offIsOff()
    {
        IdleLock lock(m_clock);
        lock.setTick(1ms);
        QSignalSpy idled(&lock, &IdleLock::idled);
        lock.setTime(5min);
        lock.setTime(std::nullopt);
        m_clock.advance(24h);
        QTest::qWait(5);
        QCOMPARE(idled.count(), 0);
    }

    void secretsAreHiddenClearedAndWiped()
    {
        FakeWebhookService service;
        WebhookList list(&service);
        list.start();
        service.listCalls.back()->answer(Page<Webhook>{.items = {sampleWebhook(1)}});
        QMainWindow window;
        auto *page = new WebhookPage(&service, &list);
        window.setCentralWidget(page);
        auto *dock = new DetailsDock(page, &service);
        window.addDockWidget(Qt::RightDockWidgetArea, dock);
        auto *editing = new EditingController({.service = &service, .list = &list}, &window);
        auto *tools = new AccountTools({.service = &service, .clock = &m_clock},
                                       {.page = page, .dock = dock, .editing = editing}, &window);
        window.show();
        page->view()->selectRow(0);
        QCOMPARE(page->view()->selectedCount(), 1);
        tools->applyPreferences({.clipboardSeconds = std::nullopt, .idleLockMinutes = 5});

        tools->copySecret()->trigger();
        service.showSigningSecretCalls.back()->answer(
            SigningSecret{.secret = Secret("for the clipboard"_ba), .algorithm = u"SHA256"_s});
        QCOMPARE(QApplication::clipboard()->text(), u"for the clipboard"_s);
        QAction *check = tools->toolActions().constFirst();
        check->trigger();
        auto *checking = window.findChild<SignatureCheckWindow *>();
        QVERIFY(checking);
        checking->findChild<SecretEdit *>()->setText(u"typed"_s);

        m_clock.advance(5min);
        QTest::keyClick(page->view(), Qt::Key_Down);
        QVERIFY(QApplication::clipboard()->text().isEmpty());
        QVERIFY(checking->findChild<SecretEdit *>()->text().isEmpty());
        QVERIFY(checking->isVisible());
        const auto *banner = named<Banner>(*page, u"Secrets were hidden"_s);
        QVERIFY(banner && banner->isVisible());
    }
};

QTEST_MAIN(TestIdleLock)
#include "tst_idlelock.moc"
