// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestlogview.h"

#include "columnroom.h"
#include "icons.h"
#include "lefttoright.h"
#include "requestlogmodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

RequestLogView::RequestLogView(QAbstractItemModel *rows, QWidget *parent) : QTableView(parent)
{
    setModel(rows);
    setAccessibleName(tr("Requests"));
    setItemDelegate(new IsolatingDelegate(this));
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideMiddle);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    setUpColumns();
    setUpActions();
    connectRows();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RequestLogView::onScrolled);
}

void RequestLogView::setUpColumns()
{
    using Model = RequestLogModel;
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    for (const auto &[column, letters] :
         {std::pair{Model::Account, 16}, std::pair{Model::Method, 10}, std::pair{Model::Path, 42},
          std::pair{Model::Status, 26}, std::pair{Model::Duration, 13}, std::pair{Model::Attempt, 13},
          std::pair{Model::Size, 12}, std::pair{Model::RequestId, 30}})
        giveRoom(*horizontalHeader(), column, letters);
    giveRoomForTimes(*horizontalHeader(), Model::Time, RelativeTime::Precision::Milliseconds);
    horizontalHeader()->setStretchLastSection(true);
}

void RequestLogView::setUpActions()
{
    m_copy = new QAction(icons::icon(u"copy"_s), tr("Copy"), this);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &RequestLogView::copyRows);
    m_copyId = new QAction(tr("Copy request id"), this);
    connect(m_copyId, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(selectedIds().join(u'\n')); });
    addActions({m_copy, m_copyId});
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RequestLogView::updateActions);
    updateActions();
}

void RequestLogView::connectRows()
{
    const auto follow = [this] {
        if (m_isFollowing)
            scrollToBottom();
    };
    connect(model(), &QAbstractItemModel::rowsInserted, this, follow);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, [this, follow](const QModelIndex &, int first, int last) {
        updateActions();
        // what is above goes: what is looked at moves up by as much, and so does the window to it
        if (!m_isFollowing && first == 0 && model()->rowCount() > 0)
            verticalScrollBar()->setValue(verticalScrollBar()->value()
                                          - (last + 1) * verticalHeader()->defaultSectionSize());
        follow();
    });
}

void RequestLogView::setFollowing(bool isFollowing)
{
    if (std::exchange(m_isFollowing, isFollowing) == isFollowing)
        return;
    if (isFollowing)
        scrollToBottom();
    Q_EMIT followingChanged(isFollowing);
}

void RequestLogView::onScrolled(int value)
{
    const bool isUpwards = value < std::exchange(m_scrolledTo, value);
    // fewer rows push it up as well, but to the end of them
    if (isUpwards && value < verticalScrollBar()->maximum())
        setFollowing(false);
}

void RequestLogView::keyPressEvent(QKeyEvent *event)
{
    // the base class would copy the current cell, or nothing at all over what the clipboard holds
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

QList<int> RequestLogView::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

QStringList RequestLogView::selectedIds() const
{
    QStringList ids;
    for (const int row : selectedRows()) {
        const QString id = model()->index(row, RequestLogModel::RequestId).data(RequestLogModel::CopyRole).toString();
        if (!id.isEmpty())
            ids.append(id);
    }
    return ids;
}

void RequestLogView::updateActions()
{
    m_copy->setEnabled(selectionModel()->hasSelection());
    m_copyId->setEnabled(!selectedIds().isEmpty());
}

void RequestLogView::copyRows()
{
    QStringList lines;
    for (const int row : selectedRows()) {
        QStringList cells;
        for (int column = 0; column < RequestLogModel::ColumnCount; ++column)
            cells.append(model()->index(row, column).data(RequestLogModel::CopyRole).toString());
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace grapnel
