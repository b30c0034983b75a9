// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxypassword.h"

#include <QPointer>

#include <memory>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

QString ProxyPassword::id()
{
    return u"proxy"_s;
}

ProxyPassword::ProxyPassword(SecretStore &keychain, QObject *parent) : QObject(parent), m_keychain(keychain) { }

PendingCall ProxyPassword::read(QObject *context, Handler<Secret> handler)
{
    if (!m_session)
        return m_keychain.read(id(), context, std::move(handler));
    const auto isWanted = std::make_shared<bool>(true);
    QMetaObject::invokeMethod(
        context,
        [isWanted, secret = *m_session, handler = std::move(handler)] {
            if (*isWanted)
                handler(secret);
        },
        Qt::QueuedConnection);
    return PendingCall([isWanted] { *isWanted = false; });
}

PendingCall ProxyPassword::write(const Secret &secret, QObject *context, Handler<Done> handler)
{
    return m_keychain.write(id(), secret, context,
                            [self = QPointer(this), handler = std::move(handler)](const auto &result) {
                                if (self && result) {
                                    self->m_session.reset();
                                    Q_EMIT self->changed();
                                }
                                handler(result);
                            });
}

PendingCall ProxyPassword::remove(QObject *context, Handler<Done> handler)
{
    if (m_session) {
        m_session.reset();
        Q_EMIT changed();
    }
    return m_keychain.remove(id(), context, [self = QPointer(this), handler = std::move(handler)](const auto &result) {
        if (self && result)
            Q_EMIT self->changed();
        handler(result);
    });
}

void ProxyPassword::keepForSession(const Secret &secret)
{
    m_session = secret;
    Q_EMIT changed();
}

} // namespace grapnel
