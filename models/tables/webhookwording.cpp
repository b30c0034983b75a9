// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookwording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace grapnel
{

QString WebhookWording::status(const OpenEnum<WebhookStatus> &status)
{
    switch (status.value) {
    case WebhookStatus::Unknown:
        break;
    case WebhookStatus::Active:
        //: Status of a webhook
        return tr("Active");
    case WebhookStatus::Inactive:
        //: Status of a webhook
        return tr("Inactive");
    }
    return status.unknown;
}

QString WebhookWording::method(const OpenEnum<HttpMethod> &method)
{
    switch (method.value) {
    case HttpMethod::Unknown:
        break;
    case HttpMethod::Get:
        return u"GET"_s;
    case HttpMethod::Post:
        return u"POST"_s;
    case HttpMethod::Put:
        return u"PUT"_s;
    case HttpMethod::Patch:
        return u"PATCH"_s;
    case HttpMethod::Delete:
        return u"DELETE"_s;
    }
    return method.unknown;
}

QString WebhookWording::format(const OpenEnum<RequestFormat> &format)
{
    switch (format.value) {
    case RequestFormat::Unknown:
        break;
    case RequestFormat::Json:
        return u"JSON"_s;
    case RequestFormat::Xml:
        return u"XML"_s;
    case RequestFormat::FormEncoded:
        //: Format of a request's body: application/x-www-form-urlencoded
        return tr("Form-encoded");
    }
    return format.unknown;
}

QString WebhookWording::connection(const WebhookTraits &traits)
{
    if (traits.isAppMade) {
        //: What the webhook is connected to: a Zendesk app made it
        return tr("App");
    }
    if (traits.subscriptions == QStringList{Webhook::conditionalTicketEvents()}) {
        //: What the webhook is connected to: the business rules "trigger" and "automation" of Zendesk
        return tr("Trigger or automation");
    }
    if (traits.subscriptions.isEmpty())
        return {};
    //: What the webhook is connected to: so many event types of Zendesk
    return tr("%n event(s)", nullptr, static_cast<int>(traits.subscriptions.size()));
}

QString WebhookWording::authentication(const WebhookTraits &traits)
{
    switch (traits.auth) {
    case WebhookTraits::Auth::None:
        //: Authentication of a webhook at its endpoint
        return tr("None");
    case WebhookTraits::Auth::ApiKey:
        //: Authentication of a webhook at its endpoint
        return tr("API key");
    case WebhookTraits::Auth::Basic:
        //: Authentication of a webhook at its endpoint: HTTP Basic
        return tr("Basic");
    case WebhookTraits::Auth::Bearer:
        //: Authentication of a webhook at its endpoint: a bearer token
        return tr("Bearer");
    case WebhookTraits::Auth::Unknown:
        break;
    }
    return traits.unknownAuth;
}

QString WebhookWording::creator(const QString &userId)
{
    return userId == Webhook::systemUser() ? u"Zendesk"_s : userId;
}

namespace
{

bool isReordering(char16_t unit)
{
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

char16_t visible(char16_t unit)
{
    if (unit < 0x20)
        return static_cast<char16_t>(0x2400 + unit);
    if (unit == 0x7F)
        return u'\u2421';
    if (unit == 0x2028 || unit == 0x2029)
        return u'\u2424';
    if ((unit >= 0x80 && unit < 0xA0) || isReordering(unit))
        return u'\uFFFD';
    return unit;
}

} // namespace

QString visibleText(const QString &text)
{
    const auto isHidden = [](QChar c) { return visible(c.unicode()) != c.unicode(); };
    if (std::none_of(text.cbegin(), text.cend(), isHidden))
        return text;
    QString shown = text;
    shown.replace("\r\n"_L1, "\n"_L1);
    std::transform(shown.cbegin(), shown.cend(), shown.begin(), [](QChar c) { return QChar(visible(c.unicode())); });
    return shown;
}

QString isolated(const QString &text)
{
    return text.isEmpty() ? text : QString(u'\u2068' + text + u'\u2069');
}

QString toolTipText(const QString &text)
{
    if (!text.contains('<'_L1) && !text.contains('&'_L1))
        return text;
    QString escaped = text.toHtmlEscaped();
    escaped.replace('\n'_L1, "<br/>"_L1);
    return "<qt>"_L1 + escaped + "</qt>"_L1;
}

} // namespace grapnel
