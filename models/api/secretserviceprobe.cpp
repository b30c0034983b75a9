// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretserviceprobe.h"

#ifdef GRAPNEL_HAS_SESSION_BUS

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>
#include <QStringList>

#include <algorithm>
#include <array>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr QLatin1StringView secretService("org.freedesktop.secrets");
constexpr std::array keychains{secretService, "org.kde.kwalletd"_L1, "org.kde.kwalletd5"_L1, "org.kde.kwalletd6"_L1};

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

/// Calls \a then with the answer, which may be an error.
void call(const QDBusMessage &message, QObject *context, const std::function<void(const QDBusPendingCall &)> &then)
{
    auto *const watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, then] {
        watcher->deleteLater();
        then(*watcher);
    });
}

QDBusMessage searchFor(const QString &service, const QString &key)
{
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage message = QDBusMessage::createMethodCall(secretService, u"/org/freedesktop/secrets"_s,
                                                          u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    message.setAutoStartService(false);
    message << QVariant::fromValue(Attributes{{u"server"_s, service}, {u"user"_s, key}});
    return message;
}

} // namespace

void askSecretService(const QString &service, const QString &key, QObject *context,
                      std::function<void(SecretServiceState)> then)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        then({.isThere = false});
        return;
    }
    const QDBusMessage names = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                              u"org.freedesktop.DBus"_s, u"ListNames"_s);
    call(names, context, [service, key, context, then = std::move(then)](const QDBusPendingCall &listed) {
        const QStringList found = QDBusPendingReply<QStringList>(listed).value();
        const bool isThere
            = std::ranges::any_of(keychains, [&found](QLatin1StringView name) { return found.contains(name); });
        if (!found.contains(secretService)) {
            then({.isThere = isThere});
            return;
        }
        call(searchFor(service, key), context, [then](const QDBusPendingCall &searched) {
            const QDBusPendingReply<Paths, Paths> items(searched);
            if (items.isError())
                then({});
            else
                then({.holdsLocked = !items.argumentAt<1>().isEmpty(), .holdsOpen = !items.argumentAt<0>().isEmpty()});
        });
    });
}

} // namespace grapnel

#else

namespace grapnel
{

void askSecretService(const QString &, const QString &, QObject *, std::function<void(SecretServiceState)> then)
{
    then({});
}

} // namespace grapnel

#endif
