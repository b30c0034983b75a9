// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QHash>

namespace grapnel
{

/// Keeps secrets until it is destroyed, and nowhere else: where there is no keychain to be used.
class MemorySecretStore final : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    PendingCall read(const QString &id, QObject *context, Handler<Secret> handler) override;
    PendingCall write(const QString &id, const Secret &secret, QObject *context, Handler<Done> handler) override;
    PendingCall remove(const QString &id, QObject *context, Handler<Done> handler) override;

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace grapnel
