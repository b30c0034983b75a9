// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhooktraits.h"

#include <QCoreApplication>

namespace grapnel
{

/// The words in which the table shows a webhook's values. Words of the API that this version does not know are shown
/// as they came.
class WebhookWording
{
    Q_DECLARE_TR_FUNCTIONS(grapnel::WebhookWording)

public:
    static QString status(const OpenEnum<WebhookStatus> &status);
    static QString method(const OpenEnum<HttpMethod> &method);
    static QString format(const OpenEnum<RequestFormat> &format);
    /// "Trigger or automation", "3 events" or "App".
    static QString connection(const WebhookTraits &traits);
    static QString authentication(const WebhookTraits &traits);
    /// The user's id, or "Zendesk".
    static QString creator(const QString &userId);
};

/// \a text as one line in which nothing is invisible: control characters become their Unicode pictures, and the
/// characters that reorder text around them become U+FFFD.
[[nodiscard]] QString visibleText(const QString &text);
/// \a text between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, to be put into a sentence of ours.
[[nodiscard]] QString isolated(const QString &text);
/// \a text for a tool tip, which would take it for rich text where it looks like that.
[[nodiscard]] QString toolTipText(const QString &text);

} // namespace grapnel
