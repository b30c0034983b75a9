// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookservice.h"

#include <QSet>

namespace grapnel
{

/// A webhook that was sent to be made and whose answer never came.
struct CreationTrace {
    /// What it has if it was made; its authentication by kind and public part.
    Webhook expected{};
    /// Ids of webhooks of that name that were there before.
    QSet<QString> knownIds{};
    /// By this computer's clock, UTC.
    QDateTime sentAt{};
};

/// What looking for it found, newest first.
struct CreationFindings {
    /// Not known before, created within 5 minutes of the request, and alike in every field.
    QList<Webhook> same{};
    /// Not known before and of the same name, but different in content or, by less than a day, in time.
    QList<Webhook> similar{};
};

/// The webhook that \a draft makes, as the API would show it; without id and times.
[[nodiscard]] Webhook expectedOf(const WebhookDraft &draft);
/// Sorts one webhook into \a findings; \a now is this computer's time in UTC.
void judge(const Webhook &webhook, const CreationTrace &trace, const QDateTime &now, CreationFindings &findings);

/// Lists by name, to the last page, and judges what comes (reference: section 7.2).
[[nodiscard]] PendingCall findCreated(WebhookService &service, const CreationTrace &trace, const QDateTime &now,
                                      QObject *context, std::function<void(ApiResult<CreationFindings>)> handler);

} // namespace grapnel
