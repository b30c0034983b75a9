// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace grapnel
{

/// What the session's bus knows of the keychains on it.
struct SecretServiceState {
    /// A Secret Service or KWallet is there.
    bool isThere = true;
    /// The Secret Service has such an entry, and it is locked.
    bool holdsLocked = false;
    /// It has one that is not.
    bool holdsOpen = false;
};

/// Asks for an entry as QtKeychain keeps it, without unlocking anything or starting a service; \a then is called from
/// the event loop unless \a context is gone. On systems without such a bus it is called at once, with nothing found.
void askSecretService(const QString &service, const QString &key, QObject *context,
                      std::function<void(SecretServiceState)> then);

} // namespace grapnel
