// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pendingcall.h"
#include "result.h"
#include "secret.h"

#include <QObject>
#include <QString>

#include <functional>

namespace grapnel
{

/// Why a keychain did not do what was asked.
struct SecretStoreError {
    enum class Kind {
        /// There is no such entry.
        NotFound,
        /// Locked, and not unlocked by the user; or access was refused.
        Denied,
        /// There is no keychain, or none that can be reached.
        Unavailable,
        /// No answer in time; it may still be done.
        TimedOut,
        Other,
    };
    Kind kind = Kind::Other;
    /// The keychain's own words; plain text, nothing secret, may be empty.
    QString detail{};
    friend bool operator==(const SecretStoreError &, const SecretStoreError &) = default;
};

/// Keeps one secret for each account id. As with WebhookService, each operation takes a context and a handler, which is
/// called once and from the event loop, unless the context is gone or the PendingCall was cancelled. A cancelled write
/// or removal may be carried out all the same.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    template<typename T> using Handler = std::function<void(Result<T, SecretStoreError>)>;

    using QObject::QObject;

    virtual PendingCall read(const QString &id, QObject *context, Handler<Secret> handler) = 0;
    /// Replaces what was there. Operations on one id are carried out in the order of the calls.
    virtual PendingCall write(const QString &id, const Secret &secret, QObject *context, Handler<Done> handler) = 0;
    /// Done when there is no such entry.
    virtual PendingCall remove(const QString &id, QObject *context, Handler<Done> handler) = 0;
};

} // namespace grapnel
