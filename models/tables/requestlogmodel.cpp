// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestlogmodel.h"

#include "relativetime.h"
#include "webhookwording.h"

#include <QLocale>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

bool isNumber(int column)
{
    return column == RequestLogModel::Duration || column == RequestLogModel::Attempt || column == RequestLogModel::Size;
}

} // namespace

RequestLogModel::RequestLogModel(const RequestLog &log, QObject *parent)
    : QAbstractTableModel(parent), m_log(log), m_rows(log.entries())
{
    for (const RequestLogEntry &entry : m_rows)
        m_failed += outcomeOf(entry) == Outcome::Failed ? 1 : 0;
    connect(&log, &RequestLog::entryAdded, this, &RequestLogModel::onEntryAdded);
    connect(&log, &RequestLog::cleared, this, &RequestLogModel::onCleared);
}

RequestLogModel::Outcome RequestLogModel::outcomeOf(const RequestLogEntry &entry)
{
    if (!entry.failure)
        return Outcome::Good;
    return *entry.failure == ApiError::Kind::Cancelled ? Outcome::Cancelled : Outcome::Failed;
}

void RequestLogModel::onEntryAdded(const RequestLogEntry &entry)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back(entry);
    m_failed += outcomeOf(entry) == Outcome::Failed ? 1 : 0;
    endInsertRows();
    dropFirst(rowCount() - static_cast<int>(m_log.entries().size()));
    Q_EMIT countChanged();
}

void RequestLogModel::onCleared()
{
    dropFirst(rowCount());
    Q_EMIT countChanged();
}

void RequestLogModel::dropFirst(int count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, 0, count - 1);
    for (int row = 0; row < count; ++row) {
        m_failed -= outcomeOf(m_rows.front()) == Outcome::Failed ? 1 : 0;
        m_rows.pop_front();
    }
    endRemoveRows();
}

int RequestLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RequestLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RequestLogEntry &shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return toolTip(shown, index.column());
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case OutcomeRole:
        return static_cast<int>(outcomeOf(shown));
    case CopyRole:
        return copyText(shown, index.column());
    default:
        return {};
    }
}

QString RequestLogModel::failureText(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Cancelled:
        //: Of a request
        return tr("Cancelled");
    case ApiError::Kind::Timeout:
        return tr("Timed out");
    case ApiError::Kind::Unreachable:
        return tr("Not reached");
    case ApiError::Kind::ConnectionLost:
        return tr("Connection lost");
    case ApiError::Kind::Tls:
        return tr("No trusted connection");
    case ApiError::Kind::Unauthorized:
        return tr("Not signed in");
    case ApiError::Kind::Forbidden:
        return tr("Not allowed");
    case ApiError::Kind::NotFound:
        //: Of the target of a request
        return tr("Not found");
    case ApiError::Kind::Conflict:
        return tr("Conflict");
    case ApiError::Kind::Validation:
        //: Of a request
        return tr("Not accepted");
    case ApiError::Kind::RateLimited:
        return tr("Rate limit");
    case ApiError::Kind::Rejected:
        //: Of a request
        return tr("Refused");
    case ApiError::Kind::Server:
        return tr("Server error");
    case ApiError::Kind::Redirected:
        return tr("Redirect not followed");
    case ApiError::Kind::Protocol:
        return tr("Unusable answer");
    }
    Q_UNREACHABLE();
}

QString RequestLogModel::statusText(const RequestLogEntry &entry)
{
    QString status = entry.status == 0 ? QString() : QString::number(entry.status);
    if (!entry.failure)
        return status;
    const QString failure = failureText(*entry.failure);
    return status.isEmpty() ? failure : QString(status + u' ' + failure);
}

QString RequestLogModel::text(const RequestLogEntry &entry, int column)
{
    using namespace std::chrono_literals;
    switch (static_cast<Column>(column)) {
    case Time:
        return RelativeTime::clock(entry.time.toLocalTime().time(), RelativeTime::Precision::Milliseconds);
    case Account:
        return visibleText(entry.account);
    case Method:
        return wordOf(entry.verb);
    case Path:
        return visibleText(entry.pathTemplate);
    case Status:
        return statusText(entry);
    case Duration:
        if (entry.duration < 10s)
            //: Milliseconds
            return tr("%1 ms").arg(QLocale().toString(static_cast<qlonglong>(entry.duration.count())));
        //: Seconds
        return tr("%1 s").arg(QLocale().toString(static_cast<double>(entry.duration.count()) / 1000, 'f', 1));
    case Attempt:
        //: The number of an attempt that repeats an earlier one
        return entry.attempt > 1 ? tr("%1 (repeat)").arg(QLocale().toString(entry.attempt))
                                 : QLocale().toString(entry.attempt);
    case Size:
        return QLocale().formattedDataSize(entry.bytes, 1);
    case RequestId:
        return visibleText(entry.requestId);
    }
    Q_UNREACHABLE();
}

QString RequestLogModel::copyText(const RequestLogEntry &entry, int column)
{
    switch (static_cast<Column>(column)) {
    case Time:
        return entry.time.toUTC().toString(Qt::ISODateWithMs);
    case Duration:
        return QString::number(entry.duration.count());
    case Attempt:
        return QString::number(entry.attempt);
    case Size:
        return QString::number(entry.bytes);
    case Account:
    case Method:
    case Path:
    case Status:
    case RequestId:
        return text(entry, column);
    }
    Q_UNREACHABLE();
}

QString RequestLogModel::toolTip(const RequestLogEntry &entry, int column)
{
    if (column == Time)
        return RelativeTime::absolute(entry.time);
    if (column == Size)
        return tr("%n byte(s)", nullptr, static_cast<int>(entry.bytes));
    return toolTipText(text(entry, column));
}

QVariant RequestLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return ((isNumber(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter).toInt();
    if (role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (static_cast<Column>(section)) {
    case Time:
        return tr("Time");
    case Account:
        return tr("Account");
    case Method:
        return tr("Method");
    case Path:
        //: Of a URL
        return tr("Path");
    case Status:
        //: Of an answer of HTTP
        return tr("Status");
    case Duration:
        return tr("Duration");
    case Attempt:
        return tr("Attempt");
    case Size:
        return tr("Size");
    case RequestId:
        return tr("Request id");
    }
    Q_UNREACHABLE();
}

} // namespace grapnel
