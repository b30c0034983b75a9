// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace grapnel
{

class HeaderTableModel;

/// The custom headers of a webhook: a table of names and values, edited in place. Values are shown as they are,
/// because the API shows them too.
class HeaderEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderEditor(QWidget *parent = nullptr);

    void setHeaders(const QList<CustomHeader> &headers);
    /// Rows in which nothing was typed are left out.
    [[nodiscard]] QList<CustomHeader> headers() const;
    /// Takes over what is being typed into a cell, so that headers() has it.
    void commitEdit();

Q_SIGNALS:
    void changed();
    /// The focus has left the table.
    void fieldLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow();
    void removeSelected();
    void fitHeight();

    HeaderTableModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace grapnel
