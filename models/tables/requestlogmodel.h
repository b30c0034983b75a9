// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestlog.h"

#include <QAbstractTableModel>

namespace grapnel
{

/// The requests of a log, oldest first. Follows the log: rows are added at the end and dropped at the start.
class RequestLogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Account, Method, Path, Status, Duration, Attempt, Size, RequestId };
    static constexpr int ColumnCount = 9;
    enum class Outcome {
        Good,
        Failed,
        /// Taken back here, so nothing went wrong.
        Cancelled,
    };
    enum Role {
        /// int of Outcome.
        OutcomeRole = Qt::UserRole + 1,
        /// The value for other programs: ISO 8601, milliseconds, bytes.
        CopyRole,
    };

    /// \a log must outlive the model.
    explicit RequestLogModel(const RequestLog &log, QObject *parent = nullptr);

    [[nodiscard]] const RequestLogEntry &entry(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    [[nodiscard]] int failedCount() const { return m_failed; }
    [[nodiscard]] static Outcome outcomeOf(const RequestLogEntry &entry);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// After rows were added, dropped or cleared.
    void countChanged();

private:
    void onEntryAdded(const RequestLogEntry &entry);
    void onCleared();
    void dropFirst(int count);
    [[nodiscard]] static QString failureText(ApiError::Kind kind);
    [[nodiscard]] static QString statusText(const RequestLogEntry &entry);
    [[nodiscard]] static QString text(const RequestLogEntry &entry, int column);
    [[nodiscard]] static QString copyText(const RequestLogEntry &entry, int column);
    [[nodiscard]] static QString toolTip(const RequestLogEntry &entry, int column);

    const RequestLog &m_log;
    /// Of its own: the log has changed already when it tells.
    std::deque<RequestLogEntry> m_rows;
    int m_failed = 0;
};

} // namespace grapnel
