// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookpreview.h"

#include <QJsonArray>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct AuthenticationPreview {
    QJsonValue operator()(const sent::NoAuthentication &) const { return QJsonValue::Null; }
    QJsonValue operator()(const sent::ApiKey &key) const
    {
        return object(u"api_key"_s, {{u"name"_s, key.headerName}, {u"value"_s, masked(key.value)}});
    }
    QJsonValue operator()(const sent::BasicAuth &basic) const
    {
        return object(u"basic_auth"_s, {{u"username"_s, basic.username}, {u"password"_s, masked(basic.password)}});
    }
    QJsonValue operator()(const sent::BearerToken &bearer) const
    {
        return object(u"bearer_token"_s, {{u"token"_s, masked(bearer.token)}});
    }

    /// An empty credential is shown empty, so that one sees that it is still to be typed.
    static QString masked(const Secret &secret) { return secret.isEmpty() ? QString() : maskedCredential(); }
    static QJsonObject object(const QString &type, const QJsonObject &data)
    {
        return {{u"type"_s, type}, {u"data"_s, data}, {u"add_position"_s, u"header"_s}};
    }
};

QString word(const OpenEnum<WebhookStatus> &status)
{
    switch (status.value) {
    case WebhookStatus::Unknown:
        return status.unknown;
    case WebhookStatus::Active:
        return u"active"_s;
    case WebhookStatus::Inactive:
        return u"inactive"_s;
    }
    Q_UNREACHABLE();
}

QString word(const OpenEnum<HttpMethod> &method)
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

QString word(const OpenEnum<RequestFormat> &format)
{
    switch (format.value) {
    case RequestFormat::Unknown:
        return format.unknown;
    case RequestFormat::Json:
        return u"json"_s;
    case RequestFormat::Xml:
        return u"xml"_s;
    case RequestFormat::FormEncoded:
        return u"form_encoded"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject wrapped(const QJsonObject &webhook)
{
    return {{u"webhook"_s, webhook}};
}

} // namespace

QJsonObject previewOf(const WebhookDraft &draft)
{
    QJsonObject webhook{{u"name"_s, draft.name},
                        {u"status"_s, word(draft.status)},
                        {u"subscriptions"_s, QJsonArray::fromStringList(draft.subscriptions)},
                        {u"endpoint"_s, draft.endpoint},
                        {u"http_method"_s, word(draft.method)},
                        {u"request_format"_s, word(draft.format)}};
    if (draft.description)
        webhook.insert("description"_L1, *draft.description);
    if (draft.authentication && !std::holds_alternative<sent::NoAuthentication>(*draft.authentication))
        webhook.insert("authentication"_L1, std::visit(AuthenticationPreview{}, *draft.authentication));
    if (!draft.customHeaders.isEmpty()) {
        QJsonObject headers;
        for (const CustomHeader &header : draft.customHeaders)
            headers.insert(header.name, header.value);
        webhook.insert("custom_headers"_L1, headers);
    }
    return wrapped(webhook);
}

QJsonObject previewOf(const WebhookPatch &patch)
{
    QJsonObject webhook;
    if (patch.name)
        webhook.insert("name"_L1, *patch.name);
    if (patch.description)
        webhook.insert("description"_L1, *patch.description);
    if (patch.status)
        webhook.insert("status"_L1, word(*patch.status));
    if (patch.subscriptions)
        webhook.insert("subscriptions"_L1, QJsonArray::fromStringList(*patch.subscriptions));
    if (patch.endpoint)
        webhook.insert("endpoint"_L1, *patch.endpoint);
    if (patch.method)
        webhook.insert("http_method"_L1, word(*patch.method));
    if (patch.format)
        webhook.insert("request_format"_L1, word(*patch.format));
    if (patch.authentication)
        webhook.insert("authentication"_L1, std::visit(AuthenticationPreview{}, *patch.authentication));
    if (!patch.customHeaders.isEmpty()) {
        QJsonObject headers;
        for (const WebhookPatch::HeaderChange &change : patch.customHeaders)
            headers.insert(change.name, change.value ? QJsonValue(*change.value) : QJsonValue::Null);
        webhook.insert("custom_headers"_L1, headers);
    }
    return wrapped(webhook);
}

QString maskedCredential()
{
    return QString(8, QChar(0x2022));
}

} // namespace grapnel
