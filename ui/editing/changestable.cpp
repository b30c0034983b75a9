// SPDX-License-Identifier: GPL-3.0-or-later
#include "changestable.h"

#include "safetext.h"

#include <QHeaderView>
#include <QResizeEvent>

namespace grapnel
{

ChangesTable::ChangesTable(const QString &beforeTitle, const QString &afterTitle, QWidget *parent)
    : QTableWidget(0, 3, parent)
{
    setHorizontalHeaderLabels({tr("Field"), beforeTitle, afterTitle});
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setShowGrid(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
}

void ChangesTable::setRows(const QList<Row> &rows)
{
    //: Stands for a field that is empty
    const QString none = tr("(none)");
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const Row &values = rows.at(row);
        int column = 0;
        for (const QString &text : {values.field, values.before, values.after}) {
            auto *item = new QTableWidgetItem(text.isEmpty() ? none : safetext::lines(text));
            item->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            setItem(row, column++, item);
        }
    }
    if (rowCount() > 0)
        setCurrentCell(0, 0);
    resizeRowsToContents();
}

void ChangesTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        resizeRowsToContents();
}

} // namespace grapnel
