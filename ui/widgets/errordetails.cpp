// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Without what could let someone in.
QString redacted(QString text)
{
    static const QRegularExpression userInfo(u"(//)[^/@\\s]+@"_s);
    static const QRegularExpression query(u"(https?://[^\\s?\"']*)\\?[^\\s\"']*"_s);
    static const QRegularExpression scheme(u"\\b(bearer|basic)\\s+[\\w.~+/=-]{6,}"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pair(
        u"(\\w*(?:token|secret|password|api[_-]?key|credential|cookie)\\w*[\"']?\\s*[:=]\\s*)(\"[^\"]*\"|'[^']*'|\\S+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.replace(userInfo, u"\\1"_s)
        .replace(query, u"\\1"_s)
        .replace(scheme, u"\\1 ••••••••"_s)
        .replace(pair, u"\\1••••••••"_s);
}

QString kindName(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::Cancelled:
        return u"cancelled"_s;
    case Kind::Timeout:
        return u"no complete answer in time"_s;
    case Kind::Unreachable:
        return u"server not reached"_s;
    case Kind::ConnectionLost:
        return u"connection lost"_s;
    case Kind::Tls:
        return u"no trusted connection"_s;
    case Kind::Unauthorized:
        return u"credentials refused"_s;
    case Kind::Forbidden:
        return u"forbidden"_s;
    case Kind::NotFound:
        return u"not found"_s;
    case Kind::Conflict:
        return u"conflict"_s;
    case Kind::Validation:
        return u"not accepted"_s;
    case Kind::RateLimited:
        return u"rate limited"_s;
    case Kind::Rejected:
        return u"rejected"_s;
    case Kind::Server:
        return u"server error"_s;
    case Kind::Redirected:
        return u"redirected to another origin"_s;
    case Kind::Protocol:
        return u"unexpected answer"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorDetails(const ApiError &error, const QDateTime &time)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(name + u": " + redacted(value).replace(u'\n', u"\n  "_s));
    };
    add(u"Application"_s,
        QString(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()).trimmed());
    add(u"Time"_s, time.toUTC().toString(Qt::ISODate));
    add(u"Operation"_s, error.operation.section(u'?', 0, 0));
    add(u"Result"_s, kindName(error.kind));
    add(u"HTTP status"_s, error.httpStatus > 0 ? QString::number(error.httpStatus) : u"none"_s);
    add(u"Code"_s, error.code);
    add(u"Message"_s, error.detail);
    for (const FieldError &field : error.fields)
        add(u"Field"_s, QStringList{field.field, field.code, field.message}.join(u" | "_s));
    if (error.retryAfter)
        add(u"Retry after"_s, QString::number(std::chrono::duration<double>(*error.retryAfter).count()) + u" s");
    add(u"Request id"_s, error.requestId);
    return lines.join(u'\n');
}

} // namespace grapnel
