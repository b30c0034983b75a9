// SPDX-License-Identifier: GPL-3.0-or-later
#include "testhistorymodel.h"

#include "relativetime.h"
#include "webhookwording.h"

#include <QLocale>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

TestHistoryModel::TestHistoryModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_clock(clock) { }

void TestHistoryModel::setRecords(const QList<TestRecord> &records)
{
    const auto stays = [&records](const TestRecord &old) {
        return std::ranges::find(records, old.id, &TestRecord::id) != records.end();
    };
    for (int row = static_cast<int>(m_records.size()) - 1; row >= 0; --row) {
        if (stays(m_records.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_records.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < records.size(); ++row) {
        if (row < m_records.size() && m_records.at(row).id == records.at(row).id)
            continue;
        beginInsertRows({}, row, row);
        m_records.insert(row, records.at(row));
        endInsertRows();
    }
    // times are told from now on
    if (!m_records.isEmpty())
        Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time));
}

int TestHistoryModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_records, id, &TestRecord::id);
    return found == m_records.end() ? -1 : static_cast<int>(found - m_records.begin());
}

QString TestHistoryModel::statusText(const TestRecord &record)
{
    if (record.error)
        return tr("Failed");
    //: The endpoint that a webhook was tested with did not answer
    return record.statusCode ? QString::number(*record.statusCode) : tr("No answer");
}

QString TestHistoryModel::text(const TestRecord &record, int column) const
{
    const QLocale locale;
    switch (static_cast<Column>(column)) {
    case Time:
        return RelativeTime::text(record.time, m_clock.now());
    case Status:
        return statusText(record);
    case Elapsed:
        //: Milliseconds
        return record.error ? QString() : tr("%1 ms").arg(locale.toString(qint64(record.elapsed.count())));
    case Size:
        return record.statusCode ? locale.formattedDataSize(record.responseSize) : QString();
    case Endpoint:
        return visibleText(record.endpoint);
    }
    return {};
}

QString TestHistoryModel::toolTip(const TestRecord &record, int column)
{
    switch (static_cast<Column>(column)) {
    case Time:
        return RelativeTime::absolute(record.time);
    case Status:
        return record.error ? toolTipText(record.error->detail) : toolTipText(record.message);
    case Elapsed:
        return tr("Measured here, from sending the request to Zendesk to the end of its answer");
    case Size:
        return record.isCut ? tr("Only the first 256 KiB are kept") : QString();
    case Endpoint:
        return toolTipText(record.endpoint);
    }
    return {};
}

QString TestHistoryModel::copyText(const QList<int> &rows) const
{
    QStringList lines;
    for (const int row : rows) {
        const TestRecord &record = m_records.at(row);
        QStringList cells{record.time.toUTC().toString(Qt::ISODateWithMs)};
        for (const int column : {Status, Elapsed, Size, Endpoint})
            cells.append(text(record, column));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

int TestHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int TestHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TestHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TestRecord &record = m_records.at(index.row());
    if (role == Qt::DisplayRole)
        return text(record, index.column());
    if (role == Qt::ToolTipRole)
        return toolTip(record, index.column());
    if (role == Qt::TextAlignmentRole && (index.column() == Elapsed || index.column() == Size))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    return {};
}

QVariant TestHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Time:
        return tr("Time");
    case Status:
        return tr("Status");
    case Elapsed:
        //: How long a test took
        return tr("Elapsed");
    case Size:
        //: Of an answer, in bytes
        return tr("Size");
    case Endpoint:
        return tr("Endpoint");
    }
    return {};
}

} // namespace grapnel
