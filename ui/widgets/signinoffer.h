// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <QObject>

class QAction;

namespace grapnel
{

/// Offers to sign in again where that helps against an error, in an account that can be signed in.
class SignInOffer final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// At first it is not possible.
    void setPossible(bool possible);
    /// "Sign in", "Sign in again", or "Sign in again with webhooks:write"; null where it does not help or is not
    /// possible. There is one for each \a owner, with which it goes.
    [[nodiscard]] QAction *action(const ApiError &error, QObject *owner);
    /// The action of \a offer, which may be null, before \a others; without one only these.
    [[nodiscard]] static QList<QAction *> before(const QList<QAction *> &others, SignInOffer *offer,
                                                 const ApiError &error, QObject *owner);

Q_SIGNALS:
    /// The user took the offer; \a missingScopes may be empty.
    void wanted(const QStringList &missingScopes);
    /// Whether it is possible has changed.
    void changed();

private:
    bool m_isPossible = false;
};

} // namespace grapnel
