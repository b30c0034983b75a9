// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTableWidget>

namespace grapnel
{

/// A read-only table of fields with a value before and one after; values may have several lines.
class ChangesTable final : public QTableWidget
{
    Q_OBJECT

public:
    struct Row {
        QString field{};
        QString before{};
        QString after{};
        friend bool operator==(const Row &, const Row &) = default;
    };

    ChangesTable(const QString &beforeTitle, const QString &afterTitle, QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace grapnel
