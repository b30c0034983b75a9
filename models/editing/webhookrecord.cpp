// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookrecord.h"

#include "credentialname.h"
#include "jsonreader.h"
#include "validation.h"
#include "webhookchanges.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

template<typename E> struct Word {
    QLatin1StringView word;
    E value;
};

constexpr std::array statusWords{Word<WebhookStatus>{"active"_L1, WebhookStatus::Active},
                                 Word<WebhookStatus>{"inactive"_L1, WebhookStatus::Inactive}};
constexpr std::array methodWords{
    Word<HttpMethod>{"GET"_L1, HttpMethod::Get}, Word<HttpMethod>{"POST"_L1, HttpMethod::Post},
    Word<HttpMethod>{"PUT"_L1, HttpMethod::Put}, Word<HttpMethod>{"PATCH"_L1, HttpMethod::Patch},
    Word<HttpMethod>{"DELETE"_L1, HttpMethod::Delete}};
constexpr std::array formatWords{Word<RequestFormat>{"json"_L1, RequestFormat::Json},
                                 Word<RequestFormat>{"xml"_L1, RequestFormat::Xml},
                                 Word<RequestFormat>{"form_encoded"_L1, RequestFormat::FormEncoded}};

template<typename E, std::size_t N> QString wordOf(const OpenEnum<E> &value, const std::array<Word<E>, N> &words)
{
    const auto *const found = std::ranges::find(words, value.value, &Word<E>::value);
    return found == words.end() ? value.unknown : QString(found->word);
}

template<typename E, std::size_t N>
OpenEnum<E> valueOf(const std::optional<QString> &word, const std::array<Word<E>, N> &words)
{
    const auto *const found
        = std::ranges::find_if(words, [&word](const Word<E> &known) { return known.word == word.value_or(QString()); });
    return found == words.end() ? OpenEnum<E>(word.value_or(QString())) : OpenEnum<E>(found->value);
}

QJsonObject authenticationObject(const QString &type, const QJsonObject &data)
{
    return {{u"type"_s, type}, {u"data"_s, data}, {u"add_position"_s, u"header"_s}};
}

struct ShownRecord {
    QStringList &missing;

    QJsonValue operator()(const shown::NoAuthentication &) const { return QJsonValue::Null; }
    QJsonValue operator()(const shown::ApiKey &key) const
    {
        missing.append(u"authentication.data.value"_s);
        return authenticationObject(u"api_key"_s, {{u"name"_s, key.headerName}});
    }
    QJsonValue operator()(const shown::BasicAuth &basic) const
    {
        missing.append(u"authentication.data.password"_s);
        return authenticationObject(u"basic_auth"_s, {{u"username"_s, basic.username}});
    }
    QJsonValue operator()(const shown::BearerToken &) const
    {
        missing.append(u"authentication.data.token"_s);
        return authenticationObject(u"bearer_token"_s, {});
    }
    QJsonValue operator()(const shown::UnknownAuthentication &unknown) const
    {
        missing.append(u"authentication.data"_s);
        return QJsonObject{{u"type"_s, unknown.type}};
    }
};

struct SentRecord {
    QStringList &missing;

    QJsonValue operator()(const sent::NoAuthentication &) const { return QJsonValue::Null; }
    QJsonValue operator()(const sent::ApiKey &key) const
    {
        return withoutCredential(u"api_key"_s, {{u"name"_s, key.headerName}});
    }
    QJsonValue operator()(const sent::BasicAuth &basic) const
    {
        return withoutCredential(u"basic_auth"_s, {{u"username"_s, basic.username}});
    }
    QJsonValue operator()(const sent::BearerToken &) const { return withoutCredential(u"bearer_token"_s, {}); }

    [[nodiscard]] QJsonObject withoutCredential(const QString &type, const QJsonObject &data) const
    {
        missing.append(u"authentication"_s);
        return authenticationObject(type, data);
    }
};

/// Names that signed and shared URLs use besides those of headers.
bool isCredentialParameter(const QString &name)
{
    static const QStringList others{u"sig"_s, u"code"_s, u"pwd"_s, u"auth"_s, u"sas"_s, u"jwt"_s};
    return isCredentialName(name) || others.contains(name, Qt::CaseInsensitive);
}

WebhookDraft stripped(WebhookDraft draft, QStringList &missing)
{
    draft.endpoint = withoutCredentials(draft.endpoint, missing);
    for (const CustomHeader &header : std::as_const(draft.customHeaders)) {
        if (mayHoldCredential(header))
            missing.append(u"custom_headers."_s + header.name);
    }
    draft.customHeaders.removeIf(mayHoldCredential);
    return draft;
}

/// All but authentication and headers.
QJsonObject plainRecord(const WebhookDraft &draft)
{
    QJsonObject record{{u"name"_s, draft.name},
                       {u"status"_s, wordOf(draft.status, statusWords)},
                       {u"subscriptions"_s, QJsonArray::fromStringList(draft.subscriptions)},
                       {u"endpoint"_s, draft.endpoint},
                       {u"http_method"_s, wordOf(draft.method, methodWords)},
                       {u"request_format"_s, wordOf(draft.format, formatWords)}};
    if (draft.description)
        record.insert("description"_L1, *draft.description);
    return record;
}

/// As an object, or as the list that drafts have.
QList<CustomHeader> headersOf(const QJsonValue &value)
{
    QList<CustomHeader> headers;
    const QJsonObject object = value.toObject();
    for (auto header = object.begin(); header != object.end(); ++header)
        headers.append({.name = header.key(), .value = header.value().toString()});
    for (const QJsonValue &header : value.toArray())
        headers.append({.name = header["name"_L1].toString(), .value = header["value"_L1].toString()});
    return headers;
}

SentAuthentication sentOf(const QJsonObject &authentication)
{
    const QString type = authentication.value("type"_L1).toString();
    const QJsonObject data = authentication.value("data"_L1).toObject();
    if (type == "api_key"_L1)
        return sent::ApiKey{.headerName = data.value("name"_L1).toString()};
    if (type == "basic_auth"_L1)
        return sent::BasicAuth{.username = data.value("username"_L1).toString()};
    if (type == "bearer_token"_L1)
        return sent::BearerToken{};
    return sent::NoAuthentication{};
}

ShownAuthentication shownOf(const QJsonObject &authentication)
{
    const QString type = authentication.value("type"_L1).toString();
    const QJsonObject data = authentication.value("data"_L1).toObject();
    if (type.isEmpty())
        return shown::NoAuthentication{};
    if (type == "api_key"_L1)
        return shown::ApiKey{.headerName = data.value("name"_L1).toString()};
    if (type == "basic_auth"_L1)
        return shown::BasicAuth{.username = data.value("username"_L1).toString()};
    if (type == "bearer_token"_L1)
        return shown::BearerToken{};
    return shown::UnknownAuthentication{.type = type, .object = authentication};
}

} // namespace

bool mayHoldCredential(const CustomHeader &header)
{
    const QList<ValidationIssue> issues = validate({.customHeaders = {{.name = header.name}}});
    return isCredentialName(header.name) || std::ranges::any_of(issues, [](const ValidationIssue &issue) {
               return issue.problem == ValidationIssue::Problem::HeaderLooksSecret
                   || issue.problem == ValidationIssue::Problem::HeaderReserved;
           });
}

QString withoutCredentials(const QString &endpoint, QStringList &missing)
{
    static const QRegularExpression userInfo(u"\\A(\\s*(?:[a-z][a-z0-9+.-]*://)?)[^/?#]*@"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parameter(u"(?<=[?&;#])([^=&;#]+)=([^&;#]+)"_s);
    QString result = endpoint;
    if (userInfo.match(result).hasMatch()) {
        result.replace(userInfo, u"\\1"_s);
        missing.append(u"endpoint.user_info"_s);
    }
    QList<QRegularExpressionMatch> found;
    for (auto match = parameter.globalMatch(result); match.hasNext();)
        found.append(match.next());
    found.removeIf([](const QRegularExpressionMatch &match) { return !isCredentialParameter(match.captured(1)); });
    for (const QRegularExpressionMatch &match : std::as_const(found))
        missing.append(u"endpoint.query."_s + match.captured(1));
    // from the end, so that the places of the others stay right
    std::for_each(found.crbegin(), found.crend(), [&result](const QRegularExpressionMatch &match) {
        result.remove(match.capturedStart(2), match.capturedLength(2));
    });
    return result;
}

QJsonObject recordOf(const Webhook &webhook, QStringList &missing)
{
    const WebhookDraft kept = stripped(draftOf(webhook), missing);
    QJsonObject record = plainRecord(kept);
    record.insert("id"_L1, webhook.id);
    QJsonObject headers;
    for (const CustomHeader &header : kept.customHeaders)
        headers.insert(header.name, header.value);
    if (!headers.isEmpty())
        record.insert("custom_headers"_L1, headers);
    if (const QJsonValue shown = std::visit(ShownRecord{missing}, webhook.authentication); !shown.isNull())
        record.insert("authentication"_L1, shown);
    const auto addTime = [&record](QLatin1StringView key, const QDateTime &time) {
        if (time.isValid())
            record.insert(key, time.toUTC().toString(Qt::ISODateWithMs));
    };
    addTime("created_at"_L1, webhook.createdAt);
    addTime("updated_at"_L1, webhook.updatedAt);
    if (!webhook.createdBy.isEmpty())
        record.insert("created_by"_L1, webhook.createdBy);
    if (!webhook.updatedBy.isEmpty())
        record.insert("updated_by"_L1, webhook.updatedBy);
    if (webhook.externalSource)
        missing.append(u"external_source"_s);
    missing.append(webhook.unknownFields.keys());
    missing.append(u"signing_secret"_s);
    return record;
}

QJsonObject recordOf(const WebhookDraft &draft, QStringList &missing)
{
    const WebhookDraft kept = stripped(draft, missing);
    QJsonObject record = plainRecord(kept);
    if (kept.authentication)
        record.insert("authentication"_L1, std::visit(SentRecord{missing}, *kept.authentication));
    QJsonArray headers;
    for (const CustomHeader &header : kept.customHeaders)
        headers.append(QJsonObject{{u"name"_s, header.name}, {u"value"_s, header.value}});
    record.insert("custom_headers"_L1, headers);
    return record;
}

std::optional<WebhookDraft> draftOfRecord(const QJsonObject &record)
{
    QStringList problems;
    JsonReader reader(record, problems);
    const std::optional<QString> name = reader.string("name"_L1);
    if (!name)
        return std::nullopt;
    WebhookDraft draft{.name = *name,
                       .description = reader.string("description"_L1),
                       .status = valueOf(reader.string("status"_L1), statusWords),
                       .subscriptions = reader.strings("subscriptions"_L1),
                       .endpoint = reader.string("endpoint"_L1).value_or(QString()),
                       .method = valueOf(reader.string("http_method"_L1), methodWords),
                       .format = valueOf(reader.string("request_format"_L1), formatWords),
                       .customHeaders = headersOf(record.value("custom_headers"_L1))};
    if (const QJsonValue authentication = record.value("authentication"_L1); !authentication.isUndefined())
        draft.authentication = sentOf(authentication.toObject());
    if (!problems.isEmpty())
        return std::nullopt;
    return draft;
}

std::optional<Webhook> webhookOfRecord(const QJsonObject &record)
{
    const std::optional<WebhookDraft> draft = draftOfRecord(record);
    if (!draft)
        return std::nullopt;
    QStringList problems;
    JsonReader reader(record, problems);
    return Webhook{.id = reader.id("id"_L1),
                   .name = draft->name,
                   .description = draft->description,
                   .status = draft->status,
                   .subscriptions = draft->subscriptions,
                   .endpoint = draft->endpoint,
                   .method = draft->method,
                   .format = draft->format,
                   .authentication = shownOf(record.value("authentication"_L1).toObject()),
                   .customHeaders = draft->customHeaders,
                   .createdAt = reader.timestamp("created_at"_L1),
                   .createdBy = reader.string("created_by"_L1).value_or(QString()),
                   .updatedAt = reader.timestamp("updated_at"_L1),
                   .updatedBy = reader.string("updated_by"_L1).value_or(QString())};
}

} // namespace grapnel
