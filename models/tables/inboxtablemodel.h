// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivedrequest.h"
#include "signaturecheck.h"

#include <QAbstractTableModel>

#include <deque>

namespace grapnel
{

/// The requests that came in at the local inbox, newest first. Keeps so many, and so many bytes, and drops the oldest
/// beyond that; the newest always stays.
class InboxTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Method, Path, Size, Signature };
    static constexpr int ColumnCount = 5;
    enum Role {
        /// int of SignatureCheck::State.
        StateRole = Qt::UserRole + 1,
        /// int of ReceivedRequest::Fault.
        FaultRole,
    };

    explicit InboxTableModel(QObject *parent = nullptr, int mostRequests = 500, qsizetype mostBytes = 64 << 20);

    void prepend(const ReceivedRequest &request);
    /// Does nothing when the request of that number is no longer here.
    void setCheck(quint64 number, const SignatureCheck &check);
    void clear();

    [[nodiscard]] const ReceivedRequest &request(int row) const { return m_rows.at(static_cast<size_t>(row)).request; }
    [[nodiscard]] const SignatureCheck &check(int row) const { return m_rows.at(static_cast<size_t>(row)).check; }
    /// How many were dropped since the last clear().
    [[nodiscard]] int droppedCount() const { return m_dropped; }

    /// The state in words: "Valid signature".
    [[nodiscard]] static QString stateText(SignatureCheck::State state);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// After rows were added, dropped or cleared.
    void countChanged();

private:
    struct Row {
        ReceivedRequest request{};
        SignatureCheck check{};
    };
    [[nodiscard]] static QString text(const Row &row, int column);
    [[nodiscard]] static QString toolTip(const Row &row, int column);

    std::deque<Row> m_rows;
    qsizetype m_bytes = 0;
    int m_mostRequests;
    qsizetype m_mostBytes;
    int m_dropped = 0;
};

} // namespace grapnel
