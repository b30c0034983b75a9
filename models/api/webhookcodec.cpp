// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookcodec.h"

#include "jsonreader.h"
#include "redaction.h"
#include "webhookwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Keeps one copy of each text that repeats within a page: user ids and event types.
class SharedStrings
{
public:
    [[nodiscard]] QString share(const QString &text) { return text.isEmpty() ? QString() : *m_strings.insert(text); }

private:
    QSet<QString> m_strings;
};

ShownAuthentication readAuthentication(JsonReader &webhook)
{
    const std::optional<QJsonObject> object = webhook.object("authentication"_L1);
    if (!object)
        return shown::NoAuthentication();
    JsonReader reader(*object, webhook, "authentication"_L1);
    const QString type = reader.string("type"_L1).value_or(QString());
    const QString position = reader.string("add_position"_L1).value_or(u"header"_s);
    const QJsonObject data = reader.object("data"_L1).value_or(QJsonObject());
    JsonReader dataReader(data, reader, "data"_L1);
    // what goes elsewhere than into a header is not understood here and must not look as if it were
    if (position == "header"_L1) {
        if (type == "basic_auth"_L1)
            return shown::BasicAuth{.username = dataReader.string("username"_L1).value_or(QString())};
        if (type == "bearer_token"_L1)
            return shown::BearerToken();
        if (type == "api_key"_L1)
            return shown::ApiKey{.headerName = dataReader.string("name"_L1).value_or(QString())};
    }
    return shown::UnknownAuthentication{.type = type, .object = redactedAuthentication(*object)};
}

QList<CustomHeader> readCustomHeaders(JsonReader &webhook)
{
    const std::optional<QJsonObject> object = webhook.object("custom_headers"_L1);
    QList<CustomHeader> headers;
    if (!object)
        return headers;
    headers.reserve(object->size());
    for (auto field = object->begin(); field != object->end(); ++field) {
        if (!field.value().isString()) {
            const JsonReader reader(*object, webhook, "custom_headers"_L1);
            reader.addProblem({}, "expected strings"_L1);
        }
        headers.append({.name = field.key(), .value = field.value().toVariant().toString()});
    }
    return headers;
}

template<typename E> OpenEnum<E> readEnum(JsonReader &reader, QLatin1StringView key)
{
    const std::optional<QString> word = reader.string(key);
    return word ? openEnumOf<E>(*word) : OpenEnum<E>();
}

QStringList readSubscriptions(JsonReader &reader, SharedStrings &shared)
{
    // nearly every webhook has this list, so they share one
    static const QStringList conditional{Webhook::conditionalTicketEvents()};
    QStringList subscriptions = reader.strings("subscriptions"_L1);
    if (subscriptions == conditional)
        return conditional;
    for (QString &subscription : subscriptions)
        subscription = shared.share(subscription);
    return subscriptions;
}

Webhook readFields(JsonReader &reader, SharedStrings &shared)
{
    Webhook webhook;
    webhook.id = reader.id("id"_L1);
    webhook.name = reader.string("name"_L1).value_or(QString());
    webhook.description = reader.string("description"_L1);
    webhook.status = readEnum<WebhookStatus>(reader, "status"_L1);
    webhook.subscriptions = readSubscriptions(reader, shared);
    webhook.endpoint = reader.string("endpoint"_L1).value_or(QString());
    webhook.method = readEnum<HttpMethod>(reader, "http_method"_L1);
    webhook.format = readEnum<RequestFormat>(reader, "request_format"_L1);
    webhook.authentication = readAuthentication(reader);
    webhook.customHeaders = readCustomHeaders(reader);
    webhook.externalSource = reader.object("external_source"_L1);
    if (webhook.externalSource)
        webhook.externalSource = redacted(*webhook.externalSource);
    webhook.createdAt = reader.timestamp("created_at"_L1);
    webhook.createdBy = shared.share(reader.id("created_by"_L1));
    webhook.updatedAt = reader.timestamp("updated_at"_L1);
    webhook.updatedBy = shared.share(reader.id("updated_by"_L1));
    // signing secrets are said to come with a webhook; nothing that is only shown needs them
    webhook.unknownFields = redacted(reader.rest());
    return webhook;
}

} // namespace

Read<QJsonObject> readJsonObject(const QByteArray &body)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error == QJsonParseError::IllegalUTF8String)
        document = QJsonDocument::fromJson(QString::fromUtf8(body).toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return Unreadable{
            u"not JSON: %1 at byte %2 of %3"_s.arg(error.errorString()).arg(error.offset).arg(body.size())};
    if (!document.isObject())
        return Unreadable{u"expected a JSON object"_s};
    return document.object();
}

std::optional<Cursor> readNextCursor(const QJsonObject &answer)
{
    const QJsonObject meta = answer.value("meta"_L1).toObject();
    const QString cursor = meta.value("after_cursor"_L1).toString();
    if (!meta.value("has_more"_L1).toBool() || cursor.isEmpty())
        return std::nullopt;
    return Cursor{cursor};
}

Read<Page<Webhook>> readWebhookPage(const QJsonObject &answer)
{
    const QJsonValue list = answer.value("webhooks"_L1);
    if (!list.isArray())
        return Unreadable{u"webhooks: expected list"_s};
    const QJsonArray rows = list.toArray();
    Page<Webhook> page;
    JsonReader reader(answer, page.problems);
    if (const std::optional<QJsonObject> meta = reader.object("meta"_L1)) {
        JsonReader metaReader(*meta, reader, "meta"_L1);
        const bool hasMore = metaReader.boolean("has_more"_L1);
        const QString after = metaReader.string("after_cursor"_L1).value_or(QString());
        const QString before = metaReader.string("before_cursor"_L1).value_or(QString());
        if (hasMore && !after.isEmpty())
            page.next = Cursor{after};
        else if (hasMore)
            metaReader.addProblem("after_cursor"_L1, "missing although has_more is true"_L1);
        if (!before.isEmpty())
            page.previous = Cursor{before};
    }
    SharedStrings shared;
    page.items.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonValue row = rows.at(i);
        if (!row.isObject()) {
            reader.addProblem("webhooks"_L1, "expected object"_L1, i);
            continue;
        }
        const QJsonObject object = row.toObject();
        JsonReader rowReader(object, reader, "webhooks"_L1, i);
        Webhook webhook = readFields(rowReader, shared);
        if (webhook.id.isEmpty())
            rowReader.addProblem("id"_L1, "missing, webhook left out"_L1);
        else
            page.items.append(std::move(webhook));
    }
    return page;
}

Read<QJsonObject> readWebhookObject(const QJsonObject &answer)
{
    const QJsonValue webhook = answer.value("webhook"_L1);
    if (!webhook.isObject())
        return Unreadable{u"webhook: expected object"_s};
    return webhook.toObject();
}

Read<Webhook> readWebhook(const QJsonObject &webhook)
{
    QStringList problems;
    JsonReader reader(webhook, problems);
    SharedStrings shared;
    Webhook result = readFields(reader, shared);
    if (result.id.isEmpty())
        return Unreadable{u"webhook.id: missing"_s};
    return result;
}

} // namespace grapnel
