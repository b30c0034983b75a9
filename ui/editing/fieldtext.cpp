// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldtext.h"

#include <QCoreApplication>

namespace grapnel::fieldtext
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

struct KindText {
    QString operator()(const shown::NoAuthentication &) const { return FieldText::tr("None"); }
    QString operator()(const shown::ApiKey &) const { return FieldText::tr("API key"); }
    QString operator()(const shown::BasicAuth &) const { return FieldText::tr("Basic"); }
    QString operator()(const shown::BearerToken &) const { return FieldText::tr("Bearer token"); }
    QString operator()(const shown::UnknownAuthentication &unknown) const { return unknown.type; }
};

struct ShownText {
    template<typename Other> QString operator()(const Other &other) const { return KindText{}(other); }
    QString operator()(const shown::ApiKey &key) const
    {
        return key.headerName.isEmpty() ? KindText{}(key) : FieldText::tr("API key in %1").arg(key.headerName);
    }
    QString operator()(const shown::BasicAuth &basic) const
    {
        return basic.username.isEmpty() ? KindText{}(basic) : FieldText::tr("Basic, user name %1").arg(basic.username);
    }
};

struct SentText {
    QString operator()(const sent::NoAuthentication &) const { return FieldText::tr("None"); }
    QString operator()(const sent::ApiKey &key) const
    {
        return FieldText::tr("API key in %1, value replaced").arg(key.headerName);
    }
    QString operator()(const sent::BasicAuth &basic) const
    {
        return FieldText::tr("Basic, user name %1, password replaced").arg(basic.username);
    }
    QString operator()(const sent::BearerToken &) const { return FieldText::tr("Bearer token, replaced"); }
};

QString headers(const QList<CustomHeader> &list)
{
    QStringList lines;
    for (const CustomHeader &header : list)
        lines.append(header.name + u": "_s + header.value);
    lines.sort(Qt::CaseInsensitive);
    return lines.join(u'\n');
}

} // namespace

QString label(WebhookField field)
{
    switch (field) {
    case WebhookField::Name:
        return FieldText::tr("Name");
    case WebhookField::Description:
        return FieldText::tr("Description");
    case WebhookField::Endpoint:
        return FieldText::tr("Endpoint URL");
    case WebhookField::Subscriptions:
        return FieldText::tr("Events");
    case WebhookField::Method:
        //: HTTP method
        return FieldText::tr("Method");
    case WebhookField::Format:
        return FieldText::tr("Request format");
    case WebhookField::Authentication:
        return FieldText::tr("Authentication");
    case WebhookField::CustomHeaders:
        return FieldText::tr("Custom headers");
    case WebhookField::Status:
        return FieldText::tr("Status");
    }
    Q_UNREACHABLE();
}

QString status(const OpenEnum<WebhookStatus> &status)
{
    switch (status.value) {
    case WebhookStatus::Unknown:
        return status.unknown;
    case WebhookStatus::Active:
        return FieldText::tr("Active");
    case WebhookStatus::Inactive:
        return FieldText::tr("Inactive");
    }
    Q_UNREACHABLE();
}

QString method(const OpenEnum<HttpMethod> &method)
{
    switch (method.value) {
    case HttpMethod::Unknown:
        return method.unknown;
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
    Q_UNREACHABLE();
}

QString format(const OpenEnum<RequestFormat> &format)
{
    switch (format.value) {
    case RequestFormat::Unknown:
        return format.unknown;
    case RequestFormat::Json:
        return u"JSON"_s;
    case RequestFormat::Xml:
        return u"XML"_s;
    case RequestFormat::FormEncoded:
        return FieldText::tr("Form-encoded");
    }
    Q_UNREACHABLE();
}

QString subscriptions(const QStringList &subscriptions)
{
    if (subscriptions == QStringList{Webhook::conditionalTicketEvents()})
        return FieldText::tr("Trigger or automation");
    QStringList sorted = subscriptions;
    sorted.sort();
    return sorted.join(u'\n');
}

QString kind(const ShownAuthentication &authentication)
{
    return std::visit(KindText{}, authentication);
}

QString authentication(const ShownAuthentication &authentication)
{
    return std::visit(ShownText{}, authentication);
}

QString authentication(const SentAuthentication &authentication)
{
    return std::visit(SentText{}, authentication);
}

QString value(const Webhook &webhook, WebhookField field)
{
    return value(draftOf(webhook), webhook, field);
}

QString value(const WebhookDraft &draft, const Webhook &base, WebhookField field)
{
    switch (field) {
    case WebhookField::Name:
        return draft.name;
    case WebhookField::Description:
        return draft.description.value_or(QString());
    case WebhookField::Endpoint:
        return draft.endpoint;
    case WebhookField::Subscriptions:
        return subscriptions(draft.subscriptions);
    case WebhookField::Method:
        return method(draft.method);
    case WebhookField::Format:
        return format(draft.format);
    case WebhookField::Authentication:
        return draft.authentication ? authentication(*draft.authentication) : authentication(base.authentication);
    case WebhookField::CustomHeaders:
        return headers(draft.customHeaders);
    case WebhookField::Status:
        return status(draft.status);
    }
    Q_UNREACHABLE();
}

} // namespace grapnel::fieldtext
