// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxtablemodel.h"

#include "relativetime.h"
#include "webhookwording.h"

#include <QLocale>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

InboxTableModel::InboxTableModel(QObject *parent, int mostRequests, qsizetype mostBytes)
    : QAbstractTableModel(parent), m_mostRequests(mostRequests), m_mostBytes(mostBytes)
{
}

void InboxTableModel::prepend(const ReceivedRequest &request)
{
    beginInsertRows({}, 0, 0);
    m_rows.push_front({.request = request});
    m_bytes += request.weight();
    endInsertRows();
    int keep = rowCount();
    qsizetype bytes = m_bytes;
    while (keep > 1 && (keep > m_mostRequests || bytes > m_mostBytes))
        bytes -= m_rows.at(static_cast<size_t>(--keep)).request.weight();
    if (keep < rowCount()) {
        m_dropped += rowCount() - keep;
        beginRemoveRows({}, keep, rowCount() - 1);
        m_rows.resize(static_cast<size_t>(keep));
        m_bytes = bytes;
        endRemoveRows();
    }
    Q_EMIT countChanged();
}

void InboxTableModel::setCheck(quint64 number, const SignatureCheck &check)
{
    const auto found = std::ranges::find_if(m_rows, [number](const Row &row) { return row.request.number == number; });
    if (found == m_rows.end() || found->check == check)
        return;
    found->check = check;
    const QModelIndex changed = index(static_cast<int>(found - m_rows.begin()), Signature);
    Q_EMIT dataChanged(changed, changed);
}

void InboxTableModel::clear()
{
    if (!m_rows.empty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_rows.clear();
        m_bytes = 0;
        endRemoveRows();
    }
    m_dropped = 0;
    Q_EMIT countChanged();
}

QString InboxTableModel::stateText(SignatureCheck::State state)
{
    switch (state) {
    case SignatureCheck::State::NotChecked:
        //: Of the signature of a request
        return tr("Not checked");
    case SignatureCheck::State::Checking:
        return tr("Checking…");
    case SignatureCheck::State::Valid:
        return tr("Valid signature");
    case SignatureCheck::State::DoesNotMatch:
        return tr("Signature does not match");
    case SignatureCheck::State::TestSecret:
        return tr("Signed with the static test secret");
    case SignatureCheck::State::NoSignature:
        return tr("No signature");
    case SignatureCheck::State::UnknownWebhook:
        return tr("Unknown webhook");
    case SignatureCheck::State::SecretUnavailable:
        return tr("Secret not available");
    }
    Q_UNREACHABLE();
}

int InboxTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InboxTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InboxTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case StateRole:
        return static_cast<int>(row.check.state);
    case FaultRole:
        return static_cast<int>(row.request.fault);
    default:
        return {};
    }
}

QString InboxTableModel::text(const Row &row, int column)
{
    const ReceivedRequest &request = row.request;
    switch (static_cast<Column>(column)) {
    case Time:
        return RelativeTime::clock(request.receivedAt.toLocalTime().time(), RelativeTime::Precision::Seconds);
    case Method:
        return visibleText(QString::fromUtf8(request.method));
    case Path:
        switch (request.fault) {
        case ReceivedRequest::Fault::None:
            return visibleText(QString::fromUtf8(request.target));
        case ReceivedRequest::Fault::Malformed:
            return tr("Not an HTTP request");
        case ReceivedRequest::Fault::BodyTooLarge:
            return tr("%1 (too large, refused)").arg(visibleText(QString::fromUtf8(request.target)));
        case ReceivedRequest::Fault::Incomplete:
            return tr("%1 (incomplete)").arg(visibleText(QString::fromUtf8(request.target)));
        }
        Q_UNREACHABLE();
    case Size:
        return QLocale().formattedDataSize(request.body.size(), 1);
    case Signature:
        return stateText(row.check.state);
    }
    Q_UNREACHABLE();
}

QString InboxTableModel::toolTip(const Row &row, int column)
{
    if (column == Time) {
        const QDateTime time = row.request.receivedAt;
        //: Both are times: local time, then UTC
        return tr("%1 (%2)").arg(QLocale().toString(time.toLocalTime(), QLocale::LongFormat),
                                 time.toString(Qt::ISODateWithMs));
    }
    if (column == Size)
        return tr("%n byte(s)", nullptr, static_cast<int>(row.request.body.size()));
    return toolTipText(text(row, column));
}

QVariant InboxTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Size ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (static_cast<Column>(section)) {
    case Time:
        return tr("Time");
    case Method:
        return tr("Method");
    case Path:
        //: Of a URL
        return tr("Path");
    case Size:
        return tr("Size");
    case Signature:
        return tr("Signature");
    }
    Q_UNREACHABLE();
}

} // namespace grapnel
