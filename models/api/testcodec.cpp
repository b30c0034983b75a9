// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcodec.h"

#include "testpayload.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Text as it is, anything structured as JSON.
QString textOf(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

/// A list of {key, value}, or a map.
QList<CustomHeader> readHeaders(const QJsonValue &value)
{
    QList<CustomHeader> headers;
    const QJsonArray entries = value.toArray();
    for (const auto &entry : entries) {
        const QJsonObject object = entry.toObject();
        const QString name = object.value("key"_L1).toString(object.value("name"_L1).toString());
        if (!name.isEmpty())
            headers.append({.name = name, .value = textOf(object.value("value"_L1))});
    }
    const QJsonObject map = value.toObject();
    for (auto field = map.begin(); field != map.end(); ++field)
        headers.append({.name = field.key(), .value = textOf(field.value())});
    return headers;
}

std::optional<int> readStatus(const QJsonValue &value)
{
    bool isNumber = false;
    const int status = value.toVariant().toInt(&isNumber);
    return isNumber && status > 0 ? std::optional(status) : std::nullopt;
}

Read<WebhookTestResult> readResult(const QJsonObject &answer)
{
    const bool isPublishedShape = !answer.contains("response"_L1) && answer.value("test"_L1).isObject();
    const QJsonValue value = answer.value(isPublishedShape ? "test"_L1 : "response"_L1);
    if (!value.isObject())
        return Unreadable{u"response: expected object"_s};
    const QJsonObject response = value.toObject();
    WebhookTestResult result;
    result.statusCode = readStatus(response.value(isPublishedShape ? "response_code"_L1 : "status_code"_L1));
    result.headers = readHeaders(response.value(isPublishedShape ? "response_headers"_L1 : "headers"_L1));
    result.payload = textOf(response.value(isPublishedShape ? "response_body"_L1 : "payload"_L1)).toUtf8();
    result.message = textOf(response.value("message"_L1));
    if (result.message.isEmpty())
        result.message = textOf(response.value("error"_L1));
    return result;
}

} // namespace

Read<WebhookTestResult> readTestResult(QByteArray &answer)
{
    const std::optional<PayloadToken> payload = findPayload(answer);
    const Read<QJsonObject> object = readJsonObject(payload ? withoutPayload(answer, *payload) : answer);
    if (!object)
        return object.error();
    Read<WebhookTestResult> result = readResult(*object);
    if (!result || !payload)
        return result;
    WebhookTestResult whole = std::move(result).value();
    reduceToPayload(answer, *payload);
    whole.payload = std::exchange(answer, {});
    return whole;
}

} // namespace grapnel
