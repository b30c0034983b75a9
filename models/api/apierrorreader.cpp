// SPDX-License-Identifier: GPL-3.0-or-later
#include "apierrorreader.h"

#include "plaintext.h"
#include "shortened.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// How much of a body is looked at for what it says, in bytes.
constexpr auto excerptBytes = qsizetype{16} * 1024;

/// The first of \a keys that \a object has a text or number for.
QString textOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        QString text = object.value(key).toVariant().toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString joined(const QString &title, const QString &message)
{
    if (title.isEmpty() || title == message)
        return message;
    return message.isEmpty() ? title : QString(title + u": " + message);
}

/// "/webhook/custom_headers/X-Team" as "custom_headers.X-Team". RFC 6901, plus JSON:API's usual prefix.
QString fieldOfPointer(const QString &pointer)
{
    QStringList parts = pointer.split(u'/', Qt::SkipEmptyParts);
    for (const QLatin1StringView wrapper : {"data"_L1, "attributes"_L1, "webhook"_L1, "request"_L1})
        if (parts.size() > 1 && parts.first() == wrapper)
            parts.removeFirst();
    for (QString &part : parts)
        part.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    return parts.join(u'.');
}

/// Shape 9.
void readErrorList(const QJsonArray &errors, ApiError &error)
{
    QStringList details;
    for (const auto &value : errors) {
        const QJsonObject object = value.toObject();
        const QString message = textOf(object, {"detail"_L1, "message"_L1, "description"_L1});
        const QString text = value.isString() ? value.toString() : joined(textOf(object, {"title"_L1}), message);
        const QString code = textOf(object, {"code"_L1});
        if (error.code.isEmpty())
            error.code = code;
        if (!text.isEmpty())
            details.append(text);
        const QString pointer = object.value("source"_L1).toObject().value("pointer"_L1).toString();
        const QString field = pointer.isEmpty() ? textOf(object, {"field"_L1}) : fieldOfPointer(pointer);
        if (!field.isEmpty())
            error.fields.append(
                {.field = field, .code = code, .message = plainExcerpt(message.isEmpty() ? text : message)});
    }
    error.detail = details.join(u'\n');
}

/// Shape 8: a map from field to what is wrong with it, one thing or a list.
void readFieldMap(const QJsonObject &map, ApiError &error)
{
    QStringList lines;
    for (auto field = map.begin(); field != map.end(); ++field) {
        const QJsonArray entries = field.value().isArray() ? field.value().toArray() : QJsonArray{field.value()};
        for (const auto &entry : entries) {
            const QJsonObject object = entry.toObject();
            const QString message
                = entry.isString() ? entry.toString() : textOf(object, {"description"_L1, "message"_L1, "error"_L1});
            if (message.isEmpty())
                continue;
            error.fields.append(
                {.field = field.key(), .code = textOf(object, {"error"_L1}), .message = plainExcerpt(message)});
            lines.append(field.key() + u": " + message);
        }
    }
    if (!lines.isEmpty())
        error.detail = joined(error.detail, lines.join(u'\n'));
}

/// A code has no blanks; what has some is a sentence.
bool isCode(const QString &text)
{
    return !text.isEmpty() && !text.contains(u' ');
}

void readObject(const QJsonObject &object, ApiError &error)
{
    const QJsonValue errors = object.value("errors"_L1);
    const QJsonValue inner = object.value("error"_L1);
    if (errors.isArray()) {
        readErrorList(errors.toArray(), error);
    } else if (errors.isObject() || errors.isString()) {
        readErrorList({errors}, error);
    } else if (inner.isObject()) {
        const QJsonObject innerObject = inner.toObject();
        error.code = textOf(innerObject, {"code"_L1});
        error.detail = joined(textOf(innerObject, {"title"_L1}), textOf(innerObject, {"message"_L1, "description"_L1}));
        readFieldMap(innerObject.value("details"_L1).toObject(), error);
    } else {
        const QString word = inner.toString();
        const QString description = textOf(object, {"description"_L1, "error_description"_L1, "message"_L1});
        if (isCode(word))
            error.code = word;
        error.detail = isCode(word) && !description.isEmpty() ? description : joined(word, description);
    }
    readFieldMap(object.value("details"_L1).toObject(), error);
}

} // namespace

ApiError readError(const HttpAnswer &answer, const QDateTime &now)
{
    ApiError error{.kind = kindOf(answer.status),
                   .httpStatus = answer.status,
                   .code = {},
                   .detail = {},
                   .requestId = QString::fromLatin1(answer.header("X-Request-ID")),
                   .operation = {},
                   .retryAfter = readRetryAfter(answer.header("Retry-After"), now),
                   .fields = {}};
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (document.isObject())
        readObject(document.object(), error);
    else
        error.detail = QString::fromUtf8(answer.body.left(excerptBytes));
    error.detail = plainExcerpt(error.detail);
    if (error.detail.isEmpty())
        error.detail = answer.reason;
    return error;
}

ApiError unusableAnswer(const HttpAnswer &answer, const QString &reason)
{
    ApiError error{.kind = ApiError::Kind::Protocol,
                   .httpStatus = answer.status,
                   .code = {},
                   .detail = reason,
                   .requestId = QString::fromLatin1(answer.header("X-Request-ID")),
                   .operation = {},
                   .retryAfter = {},
                   .fields = {}};
    const QByteArray type = answer.header("Content-Type");
    if (!type.contains("json")) {
        // what a proxy or a captive portal says helps more than where its page stops being JSON
        const QString excerpt = plainExcerpt(QString::fromUtf8(answer.body.left(excerptBytes)));
        if (!excerpt.isEmpty())
            error.detail = reason + u'\n' + excerpt;
    }
    return error;
}

ApiError::Kind kindOf(int status)
{
    using Kind = ApiError::Kind;
    switch (status) {
    case 400:
    case 422:
        return Kind::Validation;
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 409:
    case 412:
        return Kind::Conflict;
    case 429:
        return Kind::RateLimited;
    default:
        break;
    }
    if (status >= 500 && status < 600)
        return Kind::Server;
    if (status >= 400 && status < 500)
        return Kind::Rejected;
    return status >= 300 && status < 400 ? Kind::Redirected : Kind::Protocol;
}

QString plainExcerpt(const QString &text)
{
    constexpr qsizetype longest = 300;
    QStringList lines;
    for (const QString &line : withoutTags(text).split(u'\n')) {
        const QString simplified = line.simplified();
        if (!simplified.isEmpty())
            lines.append(simplified);
    }
    return shortened(lines.join(u'\n'), longest);
}

std::optional<std::chrono::milliseconds> readRetryAfter(const QByteArray &value, const QDateTime &now)
{
    const QByteArray trimmed = value.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    // a timer takes no more milliseconds than an int holds
    constexpr double longest = std::numeric_limits<int>::max();
    bool isNumber = false;
    const double seconds = trimmed.toDouble(&isNumber);
    if (isNumber && std::isfinite(seconds))
        return std::chrono::milliseconds(std::llround(std::clamp(seconds * 1000, 0.0, longest)));
    // the three forms of RFC 9110, 5.6.7, without the day of the week that each begins with
    const QString text = QString::fromLatin1(trimmed).simplified();
    const QString date = text.mid(text.indexOf(u' ') + 1);
    for (const QLatin1StringView form :
         {"dd MMM yyyy hh:mm:ss 'GMT'"_L1, "dd-MMM-yy hh:mm:ss 'GMT'"_L1, "MMM d hh:mm:ss yyyy"_L1}) {
        QDateTime time = QLocale::c().toDateTime(date, QString(form));
        if (!time.isValid())
            continue;
        time = QDateTime::fromString(time.toString(u"yyyy-MM-ddThh:mm:ssZ"_s), Qt::ISODate);
        if (time.date().year() < 1970)
            time = time.addYears(100);
        const auto wait = static_cast<double>(now.msecsTo(time));
        return std::chrono::milliseconds(std::llround(std::clamp(wait, 0.0, longest)));
    }
    return std::nullopt;
}

} // namespace grapnel
