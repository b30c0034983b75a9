// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload.h"

#include <QDateTime>

/// Payloads to test with, made up: what a trigger or automation may send of a ticket, and what Zendesk sends of each
/// event. Shapes by the reference, section 14, from resources/data/payloads.
namespace grapnel::payloadsamples
{

/// Names of the ticket samples besides the event types.
[[nodiscard]] QString ticket();
[[nodiscard]] QString comment();

/// \a name: one of the above or an event type, known or not. Times are around \a now (UTC); the same input gives the
/// same text. Plain: as JSON.
[[nodiscard]] QString payload(const QString &name, PayloadLanguage language, const QDateTime &now);

/// The sample that fits a webhook best: of its first event type, or of a ticket.
[[nodiscard]] QString bestFor(const QStringList &subscriptions);

} // namespace grapnel::payloadsamples
