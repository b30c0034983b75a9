// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestbody.h"

#include "jsonwriter.h"
#include "webhookwords.h"

namespace grapnel
{

namespace
{

template<typename E> void field(JsonWriter &json, QStringView name, const OpenEnum<E> &value)
{
    const QString word = wordOf(value);
    if (word.isEmpty())
        return;
    json.key(name);
    json.value(word);
}

void field(JsonWriter &json, QStringView name, const QString &value)
{
    json.key(name);
    json.value(value);
}

void field(JsonWriter &json, QStringView name, const QStringList &values)
{
    json.key(name);
    json.beginArray();
    for (const QString &value : values)
        json.value(value);
    json.endArray();
}

void field(JsonWriter &json, QStringView name, const QList<CustomHeader> &headers)
{
    if (headers.isEmpty())
        return;
    json.key(name);
    json.beginObject();
    for (const CustomHeader &header : headers)
        field(json, header.name, header.value);
    json.endObject();
}

void field(JsonWriter &json, QStringView name, const QList<WebhookPatch::HeaderChange> &changes)
{
    if (changes.isEmpty())
        return;
    json.key(name);
    json.beginObject();
    for (const WebhookPatch::HeaderChange &change : changes) {
        json.key(change.name);
        if (change.value)
            json.value(*change.value);
        else
            json.null();
    }
    json.endObject();
}

template<typename T> void field(JsonWriter &json, QStringView name, const std::optional<T> &value)
{
    if (value)
        field(json, name, *value);
}

/// One kind of authentication: its public part, where it has one, and its credential.
void authentication(JsonWriter &json, QStringView type, QStringView publicName, const QString &publicValue,
                    QStringView secretName, const Secret &secret)
{
    if (secret.isEmpty())
        return;
    json.key(u"authentication");
    json.beginObject();
    json.key(u"type");
    json.value(type);
    json.key(u"data");
    json.beginObject();
    if (!publicName.isEmpty())
        field(json, publicName, publicValue);
    json.key(secretName);
    json.value(secret);
    json.endObject();
    json.key(u"add_position");
    json.value(u"header");
    json.endObject();
}

enum class NoneIs { LeftOut, Null };

void authentication(JsonWriter &json, const std::optional<SentAuthentication> &sent, NoneIs none)
{
    if (!sent)
        return;
    if (const auto *key = std::get_if<sent::ApiKey>(&*sent)) {
        authentication(json, u"api_key", u"name", key->headerName, u"value", key->value);
    } else if (const auto *basic = std::get_if<sent::BasicAuth>(&*sent)) {
        authentication(json, u"basic_auth", u"username", basic->username, u"password", basic->password);
    } else if (const auto *bearer = std::get_if<sent::BearerToken>(&*sent)) {
        authentication(json, u"bearer_token", {}, {}, u"token", bearer->token);
    } else if (none == NoneIs::Null) {
        json.key(u"authentication");
        json.null();
    }
}

template<typename Fill> Secret wrapped(QStringView name, Fill fill)
{
    JsonWriter json;
    json.beginObject();
    json.key(name);
    json.beginObject();
    fill(json);
    json.endObject();
    json.endObject();
    return json.take();
}

} // namespace

Secret bodyOf(const WebhookDraft &draft)
{
    return wrapped(u"webhook", [&draft](JsonWriter &json) {
        field(json, u"name", draft.name);
        field(json, u"description", draft.description);
        field(json, u"status", draft.status);
        field(json, u"subscriptions", draft.subscriptions);
        field(json, u"endpoint", draft.endpoint);
        field(json, u"http_method", draft.method);
        field(json, u"request_format", draft.format);
        authentication(json, draft.authentication, NoneIs::LeftOut);
        field(json, u"custom_headers", draft.customHeaders);
    });
}

Secret bodyOf(const WebhookPatch &patch)
{
    return wrapped(u"webhook", [&patch](JsonWriter &json) {
        field(json, u"name", patch.name);
        field(json, u"description", patch.description);
        field(json, u"status", patch.status);
        field(json, u"subscriptions", patch.subscriptions);
        field(json, u"endpoint", patch.endpoint);
        field(json, u"http_method", patch.method);
        field(json, u"request_format", patch.format);
        authentication(json, patch.authentication, NoneIs::Null);
        field(json, u"custom_headers", patch.customHeaders);
    });
}

Secret bodyOf(const WebhookTest &test)
{
    return wrapped(u"request", [&test](JsonWriter &json) {
        field(json, u"endpoint", test.endpoint);
        field(json, u"http_method", test.method);
        field(json, u"request_format", test.format);
        authentication(json, test.authentication, NoneIs::Null);
        field(json, u"custom_headers", test.customHeaders);
        field(json, u"payload", test.payload);
    });
}

} // namespace grapnel
