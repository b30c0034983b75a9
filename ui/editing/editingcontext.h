// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountinfo.h"
#include "webhooklist.h"

#include <QPointer>
#include <QSet>
#include <QStringList>

namespace grapnel
{

class SignInOffer;

/// What the windows of one account work with; nothing is owned, and all must outlive the windows.
struct EditingContext {
    WebhookService *service = nullptr;
    /// For names that are taken and webhooks that are known; may be null.
    QPointer<WebhookList> list{};
    AccountInfo account{};
    /// Account::settingsKey().
    QString accountKey{};
    /// Where drafts of forms are kept; empty: nowhere.
    QString draftsFolder{};
    /// Where copies of deleted webhooks are saved.
    QString copiesFolder{};
    /// Told beside an error that signing in again helps against; may be null.
    SignInOffer *signIn = nullptr;

    [[nodiscard]] bool isProduction() const { return account.environment == Environment::Production; }
};

/// Names of the webhooks that \a list shows, but for the one with \a exceptId.
[[nodiscard]] QStringList knownNames(const WebhookList *list, const QString &exceptId = {});
/// Ids of the webhooks that \a list shows under \a name.
[[nodiscard]] QSet<QString> idsOfName(const WebhookList *list, const QString &name);

} // namespace grapnel
