// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "valuetext.h"
#include "webhook.h"

/// What the overview says of a webhook, as visible plain text in tones.
namespace grapnel::overviewtext
{

using Runs = QList<ValueText::Run>;

/// Something to mind about a value.
struct Note {
    QString icon{};
    theme::Accent accent = theme::Accent::Muted;
    QString text{};
};

/// The whole address, its host emphasised.
[[nodiscard]] Runs endpoint(const QString &endpoint);
/// Plain http, credentials in the address, a host that reads otherwise than it is sent.
[[nodiscard]] QList<Note> endpointNotes(const QString &endpoint);
/// What only an app may do with its webhook.
[[nodiscard]] QString appMade(const Webhook &webhook);
/// "Trigger or automation", or the events by family with their numbers.
[[nodiscard]] Runs connection(const Webhook &webhook);
/// The kind and its public part.
[[nodiscard]] Runs authentication(const ShownAuthentication &authentication);
/// One a line; values that look like credentials are masked.
[[nodiscard]] Runs customHeaders(const QList<CustomHeader> &headers);
/// Local time, then how long ago and by whom; empty when \a time is invalid.
[[nodiscard]] Runs moment(const QDateTime &time, const QString &userId, const QDateTime &now);

} // namespace grapnel::overviewtext
