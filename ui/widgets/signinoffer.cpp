// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinoffer.h"

#include "credentialerror.h"
#include "errortext.h"
#include "signintext.h"

#include <QAction>

namespace grapnel
{

void SignInOffer::setPossible(bool possible)
{
    if (possible == m_isPossible)
        return;
    m_isPossible = possible;
    Q_EMIT changed();
}

QAction *SignInOffer::action(const ApiError &error, QObject *owner)
{
    const QStringList missing = missingScopes(error);
    if (!m_isPossible || (error.kind != ApiError::Kind::Unauthorized && missing.isEmpty()))
        return nullptr;
    const QString name = QStringLiteral("signInAgain");
    auto *action = owner->findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
    if (!action) {
        action = new QAction(owner);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, action] { Q_EMIT wanted(action->data().toStringList()); });
    }
    action->setText(error.code == credentialerror::notSignedIn ? tr("Sign in") : signintext::signInAgain(missing));
    action->setData(missing);
    return action;
}

QList<QAction *> SignInOffer::before(const QList<QAction *> &others, SignInOffer *offer, const ApiError &error,
                                     QObject *owner)
{
    QAction *action = offer ? offer->action(error, owner) : nullptr;
    return action ? QList{action} + others : others;
}

} // namespace grapnel
