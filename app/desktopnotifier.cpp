// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopnotifier.h"

#ifdef GRAPNEL_HAS_SESSION_BUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>
#endif

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

DesktopNotifier::DesktopNotifier(QObject *parent) : QObject(parent) { }

#ifdef GRAPNEL_HAS_SESSION_BUS

namespace
{

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;

QDBusMessage call(QLatin1StringView method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

void DesktopNotifier::listen()
{
    if (std::exchange(m_isListening, true))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    // from anybody: naming the service would ask the bus and wait; isOurs() looks at who it is
    const auto listenTo = [&bus, this](QLatin1StringView signal, const char *slot) {
        bus.connect({}, path, service, signal, this, slot);
    };
    listenTo("ActionInvoked"_L1, SLOT(onActionInvoked(uint, QString, QDBusMessage)));
    listenTo("ActivationToken"_L1, SLOT(onActivationToken(uint, QString, QDBusMessage)));
    listenTo("NotificationClosed"_L1, SLOT(onClosed(uint, uint, QDBusMessage)));
}

void DesktopNotifier::show(const QString &text)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    m_isWithdrawn = false;
    // its number is what the next one replaces
    if (m_isAsking) {
        m_next = text;
        return;
    }
    listen();
    constexpr int asLongAsUsual = -1;
    const QVariantMap hints{{u"desktop-entry"_s, u"org.grapnel.Grapnel"_s}, {u"category"_s, u"transfer.complete"_s}};
    QDBusMessage message = call("Notify"_L1);
    message << u"Grapnel"_s << m_id << u"org.grapnel.Grapnel"_s << text << QString()
            << QStringList{u"default"_s, tr("Show")} << hints << asLongAsUsual;
    m_isAsking = true;
    auto *const watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        onShown(*watcher);
    });
}

void DesktopNotifier::onShown(const QDBusPendingCall &answer)
{
    m_isAsking = false;
    const QDBusPendingReply<uint> reply(answer);
    if (!reply.isError()) {
        m_id = reply.value();
        m_service = reply.reply().service();
        m_token.clear();
    }
    if (m_isWithdrawn)
        withdraw();
    else if (const QString next = std::exchange(m_next, {}); !next.isEmpty())
        show(next);
}

void DesktopNotifier::withdraw()
{
    m_isWithdrawn = true;
    m_next.clear();
    if (m_isAsking || m_id == 0)
        return;
    QDBusMessage message = call("CloseNotification"_L1);
    message << std::exchange(m_id, 0);
    QDBusConnection::sessionBus().call(message, QDBus::NoBlock);
}

bool DesktopNotifier::isOurs(uint id, const QDBusMessage &message) const
{
    return id != 0 && id == m_id && message.service() == m_service;
}

void DesktopNotifier::onActivationToken(uint id, const QString &token, const QDBusMessage &message)
{
    if (isOurs(id, message))
        m_token = token;
}

void DesktopNotifier::onActionInvoked(uint id, const QString &action, const QDBusMessage &message)
{
    if (isOurs(id, message) && action == "default"_L1)
        Q_EMIT activated(std::exchange(m_token, {}));
}

void DesktopNotifier::onClosed(uint id, [[maybe_unused]] uint reason, const QDBusMessage &message)
{
    if (isOurs(id, message))
        m_id = 0;
}

#else

void DesktopNotifier::show(const QString &) { }
void DesktopNotifier::withdraw() { }
void DesktopNotifier::onActionInvoked(uint, const QString &, const QDBusMessage &) { }
void DesktopNotifier::onActivationToken(uint, const QString &, const QDBusMessage &) { }
void DesktopNotifier::onClosed(uint, uint, const QDBusMessage &) { }

#endif

} // namespace grapnel
