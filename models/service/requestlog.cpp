// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestlog.h"

#include <QLoggingCategory>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Q_LOGGING_CATEGORY(httpLog, "grapnel.http", QtWarningMsg)

QLatin1StringView wordOf(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::Cancelled:
        return "cancelled"_L1;
    case Kind::Timeout:
        return "timed out"_L1;
    case Kind::Unreachable:
        return "unreachable"_L1;
    case Kind::ConnectionLost:
        return "connection lost"_L1;
    case Kind::Tls:
        return "no trusted connection"_L1;
    case Kind::Redirected:
        return "redirect not followed"_L1;
    case Kind::Protocol:
        return "unusable answer"_L1;
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::Validation:
    case Kind::RateLimited:
    case Kind::Rejected:
    case Kind::Server:
        return "refused"_L1;
    }
    return {};
}

QString lineOf(const RequestLogEntry &entry)
{
    QString line = u"%1 %2 status %3, %4 ms, %5 bytes, attempt %6"_s.arg(
        grapnel::wordOf(entry.verb), entry.pathTemplate, QString::number(entry.status),
        QString::number(entry.duration.count()), QString::number(entry.bytes), QString::number(entry.attempt));
    if (entry.failure)
        line += u", " + wordOf(*entry.failure);
    if (!entry.requestId.isEmpty())
        line += u", request id " + entry.requestId;
    return line;
}

} // namespace

RequestLog::RequestLog(qsizetype capacity, QObject *parent) : QObject(parent), m_capacity(capacity) { }

void RequestLog::add(const RequestLogEntry &entry)
{
    qCInfo(httpLog).noquote() << lineOf(entry);
    m_entries.push_back(entry);
    while (static_cast<qsizetype>(m_entries.size()) > m_capacity)
        m_entries.pop_front();
    Q_EMIT entryAdded(entry);
}

void RequestLog::clear()
{
    if (m_entries.empty())
        return;
    m_entries.clear();
    Q_EMIT cleared();
}

} // namespace grapnel

#include "moc_requestlog.cpp"
