// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QList>
#include <QWidget>

class QFormLayout;

namespace grapnel
{

/// Labels and values in two columns, labels muted and aligned at the leading edge; in a narrow place the value stands
/// under its label.
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
    void applyColors();
    void arrange();

    QFormLayout *m_layout = nullptr;
    QList<QLabel *> m_labels;
};

} // namespace grapnel
