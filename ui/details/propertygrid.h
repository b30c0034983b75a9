// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace grapnel
{

/// Labels and values in two columns, labels muted and aligned at the leading edge; in a narrow place the value stands
/// under its label. Not a QFormLayout, which gives fields the height for another width when it wraps rows.
class PropertyGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit PropertyGrid(QWidget *parent = nullptr);

    /// Takes over \a value.
    void addRow(const QString &label, QWidget *value);
    /// Over both columns.
    void addWideRow(QWidget *widget);
    void addGap();
    /// \a value with its label.
    void setRowVisible(QWidget *value, bool isVisible);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        QWidget *whole = nullptr;
        QBoxLayout *layout = nullptr;
        QLabel *label = nullptr;
        QWidget *value = nullptr;
    };
    void applyColors();
    void arrange();

    QVBoxLayout *m_layout = nullptr;
    QList<Row> m_rows;
};

} // namespace grapnel
