// SPDX-License-Identifier: GPL-3.0-or-later
// On a session bus of its own, see tests/support/with-bus; without one nothing may happen.
#include "attention.h"
#include "desktopnotifier.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

/// A service for notifications that keeps what it was asked for.
class FakeNotifications final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        QString application{};
        uint replaces = 0;
        QString summary{};
        QString body{};
        QStringList actions{};
        QVariantMap hints{};
    };
    QList<Shown> shown;
    QList<uint> closed;
    uint last = 40;

public Q_SLOTS:
    uint Notify(const QString &application, uint replaces, const QString &, const QString &summary, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({application, replaces, summary, body, actions, hints});
        return replaces == 0 ? ++last : replaces;
    }
    void CloseNotification(uint id)
    {
        closed.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);
};

class SignalCount final : public QObject
{
    Q_OBJECT

public:
    int seen = 0;

public Q_SLOTS:
    void add() { ++seen; }
};

class NotificationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // the service has a connection of its own, as it has on a desktop
        m_bus = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"service"_s));
        QVERIFY(m_bus->registerObject(u"/org/freedesktop/Notifications"_s, &m_service,
                                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(m_bus->registerService(u"org.freedesktop.Notifications"_s));
        m_service.shown.clear();
        m_service.closed.clear();
    }

    void cleanup()
    {
        m_bus.reset();
        QDBusConnection::disconnectFromBus(u"service"_s);
    }

    void itIsShownWithAnActionAndLittleElse()
    {
        DesktopNotifier notifier;
        notifier.show(u"3 webhooks activated"_s);
        QTRY_COMPARE(m_service.shown.size(), 1);
        const FakeNotifications::Shown &shown = m_service.shown.constFirst();
        QCOMPARE(shown.application, u"Grapnel"_s);
        QCOMPARE(shown.summary, u"3 webhooks activated"_s);
        QCOMPARE(shown.body, QString());
        QCOMPARE(shown.actions.value(0), u"default"_s);
        QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"org.grapnel.Grapnel"_s);
    }

    void choosingItBringsItsToken()
    {
        DesktopNotifier notifier;
        QSignalSpy activated(&notifier, &DesktopNotifier::activated);
        const uint id = show(notifier);
        Q_EMIT m_service.ActivationToken(id + 7, u"of-another"_s);
        Q_EMIT m_service.ActionInvoked(id + 7, u"default"_s);
        Q_EMIT m_service.ActivationToken(id, u"let-me"_s);
        Q_EMIT m_service.ActionInvoked(id, u"default"_s);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.constFirst().constFirst().toString(), u"let-me"_s);
    }

    void anotherProgramCannotChooseIt()
    {
        DesktopNotifier notifier;
        QSignalSpy activated(&notifier, &DesktopNotifier::activated);
        const uint id = show(notifier);
        QDBusConnection other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"other"_s);
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
                                                         u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
        signal << id << u"default"_s;
        QVERIFY(other.send(signal));
        // the service's own comes after it
        Q_EMIT m_service.ActivationToken(id, u"real"_s);
        Q_EMIT m_service.ActionInvoked(id, u"default"_s);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.constFirst().constFirst().toString(), u"real"_s);
        QDBusConnection::disconnectFromBus(u"other"_s);
    }

    void theNextReplacesTheOneThatShows()
    {
        DesktopNotifier notifier;
        const uint id = show(notifier);
        notifier.show(u"two"_s);
        QTRY_COMPARE(m_service.shown.size(), 2);
        QCOMPARE(m_service.shown.constLast().replaces, id);
    }

    void oneThatWasClosedIsNotReplaced()
    {
        DesktopNotifier notifier;
        const uint id = show(notifier);
        Q_EMIT m_service.NotificationClosed(id, 2);
        // signals come in order: when this one is here, that one was
        QDBusConnection bus = QDBusConnection::sessionBus();
        SignalCount count;
        QVERIFY(bus.connect({}, u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s,
                            u"NotificationClosed"_s, &count, SLOT(add())));
        Q_EMIT m_service.NotificationClosed(id + 1, 2);
        QTRY_VERIFY(count.seen > 0);
        show(notifier);
        QCOMPARE(m_service.shown.constLast().replaces, 0U);
    }

    void itIsTakenAwayOnceItShows()
    {
        DesktopNotifier notifier;
        notifier.show(u"one"_s);
        // its number is not known yet
        notifier.withdraw();
        QTRY_COMPARE(m_service.closed.size(), 1);
        notifier.withdraw();
        notifier.show(u"two"_s);
        QTRY_COMPARE(m_service.shown.size(), 2);
        QCOMPARE(m_service.closed.size(), 1);
    }

    void withoutAServiceNothingHappens()
    {
        QVERIFY(m_bus->unregisterService(u"org.freedesktop.Notifications"_s));
        DesktopNotifier notifier;
        notifier.show(u"one"_s);
        notifier.withdraw();
        QTest::qWait(0);
        QVERIFY(m_service.shown.isEmpty());
    }

    void nothingIsToldWhileAWindowIsActive()
    {
        bool isAway = false;
        Attention attention([&isAway] { return isAway; });
        attention.tell(u"here"_s);
        isAway = true;
        attention.tell(u"away"_s);
        QTRY_COMPARE(m_service.shown.size(), 1);
        QCOMPARE(m_service.shown.constFirst().summary, u"away"_s);
    }

    void nothingIsToldWhenItIsSwitchedOff()
    {
        Attention attention([] { return true; });
        attention.setEnabled(false);
        attention.tell(u"off"_s);
        attention.setEnabled(true);
        attention.tell(u"on"_s);
        QTRY_COMPARE(m_service.shown.size(), 1);
        QCOMPARE(m_service.shown.constFirst().summary, u"on"_s);
    }

    void choosingItBringsTheWindowToTheFront()
    {
        QWidget window;
        Attention attention([] { return true; });
        attention.setWindow(&window);
        attention.tell(u"done"_s);
        QTRY_COMPARE(m_service.shown.size(), 1);
        Q_EMIT m_service.ActivationToken(m_service.last, u"let-me"_s);
        Q_EMIT m_service.ActionInvoked(m_service.last, u"default"_s);
        QTRY_VERIFY(window.isVisible());
        QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
    }

private:
    /// Its number, once the service has it.
    uint show(DesktopNotifier &notifier)
    {
        const auto before = m_service.shown.size();
        notifier.show(u"one"_s);
        const bool isShown = QTest::qWaitFor([this, before] { return m_service.shown.size() > before; });
        return isShown ? m_service.last : 0;
    }

    std::unique_ptr<QDBusConnection> m_bus;
    FakeNotifications m_service;
};

QTEST_MAIN(NotificationsTest)
#include "tst_notifications.moc"
