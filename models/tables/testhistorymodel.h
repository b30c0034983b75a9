// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "testrecord.h"

#include <QAbstractTableModel>

namespace grapnel
{

/// The last tests of a webhook as a table, newest first, as TestHistory lists them. Read-only.
class TestHistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Status, Elapsed, Size, Endpoint };
    static constexpr int ColumnCount = 5;

    /// \a clock must outlive the model.
    explicit TestHistoryModel(const Clock &clock = Clock::system(), QObject *parent = nullptr);

    /// Shows \a records in place of what it showed; rows that stay keep their selection.
    void setRecords(const QList<TestRecord> &records);
    [[nodiscard]] const TestRecord &at(int row) const { return m_records.at(row); }
    /// -1 when it is not there.
    [[nodiscard]] int rowOf(const QString &id) const;

    /// "200", "No answer", or "Failed" when the request itself did not succeed.
    [[nodiscard]] static QString statusText(const TestRecord &record);
    /// Tab-separated lines for the clipboard, times as ISO 8601.
    [[nodiscard]] QString copyText(const QList<int> &rows) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const TestRecord &record, int column) const;
    [[nodiscard]] static QString toolTip(const TestRecord &record, int column);

    const Clock &m_clock;
    QList<TestRecord> m_records;
};

} // namespace grapnel
