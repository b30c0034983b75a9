// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "apierror.h"
#include "pendingcall.h"

#include <QDateTime>
#include <QObject>

#include <functional>

namespace grapnel
{

/// Where an ApiClient has its credentials from, and new ones when they end. Reference: section 2.2.
class CredentialSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// False: they are kept elsewhere and have yet to be read, which renew() does. Until then there are none.
    [[nodiscard]] virtual bool isLoaded() const { return true; }
    [[nodiscard]] virtual Credentials credentials() const = 0;
    /// When they end, UTC; invalid: not known.
    [[nodiscard]] virtual QDateTime expiry() const = 0;
    /// There is a refresh token or a grant of the client's own.
    [[nodiscard]] virtual bool canRenew() const = 0;
    /// Gets new credentials and stores them; then credentials() are the new ones and the handler is called, from the
    /// event loop. An error of kind Unauthorized: the server will not have us without a new sign-in. Any other: nothing
    /// is known to be changed, and it may be tried again. One at a time. Cancelling it only takes the handler away when
    /// the request is under way: the server has then deleted the old ones, and the new ones must be stored.
    virtual PendingCall renew(QObject *context, std::function<void(ApiResult<Done>)> handler) = 0;

Q_SIGNALS:
    /// isLoaded() has become true.
    void loaded();
};

} // namespace grapnel
