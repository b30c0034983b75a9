// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace grapnel
{

namespace
{
/// A page of the API: the next one is asked for while this one is read.
constexpr int rowsAhead = 100;
} // namespace

WebhookView::WebhookView(WebhookTableModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    m_columns = new ColumnLayout(horizontalHeader());
    setAccessibleName(tr("Webhooks"));
    setFrameShape(QFrame::NoFrame);
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
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setUpRows();

    m_endCheck.setSingleShot(true);
    m_endCheck.setInterval(0);
    connect(&m_endCheck, &QTimer::timeout, this, &WebhookView::checkEnd);
    connect(this, &QAbstractItemView::doubleClicked, this, &WebhookView::rowOpened);
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, &WebhookView::moved);
}

void WebhookView::setUpRows()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(rowHeightOf(TablePreferences::Density::Normal));
    horizontalHeader()->setFixedHeight(verticalHeader()->defaultSectionSize());

    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, &WebhookView::setAnchor);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &WebhookView::setAnchor);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeMoved, this, &WebhookView::setAnchor);
    const auto rowsChanged = [this] {
        ensureCurrent(0);
        m_endCheck.start();
    };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, rowsChanged);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, rowsChanged);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, rowsChanged);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, rowsChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, rowsChanged);
}

int WebhookView::rowHeightOf(TablePreferences::Density density) const
{
    const int letters = fontMetrics().height();
    switch (density) {
    case TablePreferences::Density::Compact:
        return letters + 4;
    case TablePreferences::Density::Normal:
        return (letters + 12) / 4 * 4;
    case TablePreferences::Density::Comfortable:
        return (letters + 24) / 4 * 4;
    }
    Q_UNREACHABLE();
}

void WebhookView::setDensity(TablePreferences::Density density)
{
    const int height = rowHeightOf(density);
    if (height == verticalHeader()->defaultSectionSize())
        return;
    const int top = rowAt(0);
    verticalHeader()->setDefaultSectionSize(height);
    if (top > 0)
        verticalScrollBar()->setValue(verticalHeader()->sectionPosition(top));
}

int WebhookView::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

QList<int> WebhookView::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    return rows;
}

QStringList WebhookView::selectedIds() const
{
    QStringList ids;
    for (const int row : selectedRows())
        ids.append(m_model->idAt(row));
    return ids;
}

bool WebhookView::isAtEnd() const
{
    const int last = m_model->rowCount() - 1;
    return last < 0 || rowViewportPosition(last) < viewport()->height();
}

bool WebhookView::isNearEnd() const
{
    const int lowest = rowAt(viewport()->height() - 1);
    return lowest < 0 || m_model->rowCount() - 1 - lowest < rowsAhead;
}

void WebhookView::keepPlace()
{
    m_keptIds = selectedIds();
    const QModelIndex current = currentIndex();
    m_keptRow = std::max(current.row(), 0);
    m_keptCurrent = current.isValid() ? m_model->idAt(current.row()) : QString();
    const bool isChosen = !m_keptIds.isEmpty() && m_keptIds != QStringList{m_selectedForUser};
    m_keptInSight = isChosen && viewport()->rect().intersects(rowRect(m_keptRow));
    m_anchor = QPersistentModelIndex();
}

void WebhookView::restorePlace()
{
    selectIds(m_keptIds);
    const int row = m_keptCurrent.isEmpty() ? -1 : m_model->rowOf(m_keptCurrent);
    if (row >= 0)
        selectionModel()->setCurrentIndex(shownIndex(row), QItemSelectionModel::NoUpdate);
    else
        ensureCurrent(m_keptRow);
    m_anchor = QPersistentModelIndex();
    if (row >= 0 && m_keptInSight)
        scrollTo(currentIndex());
    else
        scrollToTop();
    m_keptIds.clear();
    m_endCheck.start();
    Q_EMIT selectionCountChanged();
}

WebhookView::Place WebhookView::place() const
{
    const QModelIndex current = currentIndex();
    return {.selected = selectedIds(),
            .current = current.isValid() ? m_model->idAt(current.row()) : QString(),
            .offset = verticalScrollBar()->value()};
}

void WebhookView::setPlace(const Place &place)
{
    selectIds(place.selected);
    if (const int row = m_model->rowOf(place.current); row >= 0)
        selectionModel()->setCurrentIndex(shownIndex(row), QItemSelectionModel::NoUpdate);
    verticalScrollBar()->setValue(place.offset);
}

void WebhookView::selectIds(const QStringList &ids)
{
    QList<int> rows;
    for (const QString &id : ids) {
        if (const int row = m_model->rowOf(id); row >= 0)
            rows.append(row);
    }
    std::ranges::sort(rows);
    QItemSelection selection;
    for (qsizetype first = 0, next = 0; first < rows.size(); first = next) {
        while (next < rows.size() && rows[next] - rows[first] == next - first)
            ++next;
        selection.append(QItemSelectionRange(m_model->index(rows[first], 0),
                                             m_model->index(rows[next - 1], WebhookTableModel::ColumnCount - 1)));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

bool WebhookView::showRow(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    const QModelIndex index = shownIndex(row);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void WebhookView::enter()
{
    setFocus(Qt::OtherFocusReason);
    if (currentIndex().isValid() && selectedCount() == 0)
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void WebhookView::keyboardSearch(const QString &search)
{
    const bool goesOn = m_sinceTyped.isValid() && m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
    m_sinceTyped.start();
    m_typed = goesOn ? QString(m_typed + search) : search;
    // one letter again and again goes through the names that begin with it
    const bool isRepeated = m_typed.count(m_typed.first(1), Qt::CaseInsensitive) == m_typed.size();
    const QString wanted = isRepeated ? m_typed.first(1) : m_typed;
    const int count = m_model->rowCount();
    const int first = std::max(currentIndex().row(), 0) + (isRepeated ? 1 : 0);
    for (int step = 0; step < count; ++step) {
        const int row = (first + step) % count;
        const QModelIndex name = m_model->index(row, static_cast<int>(WebhookTableModel::Column::Name));
        if (name.data().toString().startsWith(wanted, Qt::CaseInsensitive)) {
            setCurrentIndex(shownIndex(row));
            return;
        }
    }
}

void WebhookView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        position = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    Q_EMIT menuRequested(position);
}

void WebhookView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    for (const QModelIndex &index : {current, previous}) {
        if (index.isValid())
            viewport()->update(rowRect(index.row()));
    }
}

void WebhookView::keyPressEvent(QKeyEvent *event)
{
    const QPersistentModelIndex before = currentIndex();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = (event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier)) == Qt::NoModifier;
    if (isEnter && isPlain && currentIndex().isValid())
        Q_EMIT rowOpened();
    else
        QTableView::keyPressEvent(event);
    if (currentIndex() != before)
        Q_EMIT moved();
}

QModelIndex WebhookView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // rows are what is chosen here: Home and End lead to the first and the last of them
    if (action == MoveHome || action == MoveEnd) {
        const int row = action == MoveHome ? 0 : m_model->rowCount() - 1;
        return m_model->index(row, std::max(currentIndex().column(), 0));
    }
    return QTableView::moveCursor(action, modifiers);
}

void WebhookView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid())
        return;
    QPainter painter(viewport());
    const bool isSelected = selectionModel()->isSelected(current);
    QColor colour = palette().color(isSelected ? QPalette::HighlightedText : QPalette::Highlight);
    if (isSelected)
        colour.setAlpha(150);
    painter.setPen(colour);
    painter.drawRect(rowRect(current.row()).adjusted(0, 0, -1, -1));
}

void WebhookView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->fit(viewport()->width());
}

void WebhookView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionCountChanged();
}

void WebhookView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    m_endCheck.start();
}

void WebhookView::updateGeometries()
{
    QTableView::updateGeometries();
    scrollToAnchor();
    m_endCheck.start();
}

void WebhookView::setAnchor()
{
    // at the very top the newest rows are wanted, not the place
    if (m_anchor.isValid() || verticalScrollBar()->value() == 0)
        return;
    const int row = rowAt(0);
    if (row < 0)
        return;
    m_anchor = m_model->index(row, 0);
    m_anchorOffset = -rowViewportPosition(row);
}

void WebhookView::scrollToAnchor()
{
    if (!m_anchor.isValid())
        return;
    const int position = verticalHeader()->sectionPosition(m_anchor.row()) + m_anchorOffset;
    m_anchor = QPersistentModelIndex();
    verticalScrollBar()->setValue(position);
}

void WebhookView::checkEnd()
{
    if (isNearEnd())
        Q_EMIT nearEnd();
    if (const bool isAtEnd = this->isAtEnd(); isAtEnd != m_isAtEnd) {
        m_isAtEnd = isAtEnd;
        Q_EMIT atEndChanged();
    }
}

void WebhookView::ensureCurrent(int row)
{
    const int count = m_model->rowCount();
    if (count == 0 || currentIndex().isValid())
        return;
    const bool isFirstTime = m_selectedForUser.isNull();
    const QModelIndex index = shownIndex(std::min(row, count - 1));
    if (isFirstTime)
        m_selectedForUser = m_model->idAt(index.row());
    selectionModel()->setCurrentIndex(index,
                                      isFirstTime ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                                                  : QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate));
}

QRect WebhookView::rowRect(int row) const
{
    const int width = std::min(viewport()->width(), horizontalHeader()->length());
    const int x = isRightToLeft() ? viewport()->width() - width : 0;
    return {x, rowViewportPosition(row), width, rowHeight(row)};
}

QModelIndex WebhookView::shownIndex(int row) const
{
    const QList<ColumnLayout::Column> columns = m_columns->shownColumns();
    return m_model->index(row, columns.isEmpty() ? 0 : static_cast<int>(columns.first()));
}

} // namespace grapnel
