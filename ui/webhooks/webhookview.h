// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnlayout.h"
#include "preferences.h"
#include "webhooktablemodel.h"

#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QTableView>
#include <QTimer>

namespace grapnel
{

/// The table of webhooks. Keeps the selection, the current row and the place that is scrolled to while rows come, go
/// or are put into another order, and tells when more rows are wanted.
class WebhookView final : public QTableView
{
    Q_OBJECT

public:
    /// \a model is not owned.
    explicit WebhookView(WebhookTableModel *model, QWidget *parent = nullptr);

    [[nodiscard]] ColumnLayout *columns() const { return m_columns; }

    /// How high the rows are; the topmost that shows stays where it is.
    void setDensity(TablePreferences::Density density);

    [[nodiscard]] int selectedCount() const;
    /// Rows in order.
    [[nodiscard]] QList<int> selectedRows() const;
    /// The last row shows.
    [[nodiscard]] bool isAtEnd() const;
    /// Fewer than a page of rows remain below what shows.
    [[nodiscard]] bool isNearEnd() const;

    /// The rows are about to be replaced by others; to be followed by restorePlace().
    void keepPlace();
    void restorePlace();

    /// What is selected and which rows show, for another view of the same rows.
    struct Place {
        QStringList selected{};
        QString current{};
        int offset = 0;
    };
    [[nodiscard]] Place place() const;
    /// Where the rows are still there. To be called when the view has its size.
    void setPlace(const Place &place);

    /// Selects the row of \a id alone and brings it into sight; false when it is not shown.
    bool showRow(const QString &id);
    /// Takes the focus and selects the current row if nothing is selected.
    void enter();

    /// From the current row on, and round, to a name that begins with what was typed within a moment.
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void selectionCountChanged();
    /// isNearEnd(), told again, once for a turn of the event loop, whenever rows, place or size have changed.
    void nearEnd();
    /// The user has scrolled or gone to another row.
    void moved();
    /// The last row has come into sight, or has left it.
    void atEndChanged();
    /// Enter or a double click on a row.
    void rowOpened();
    /// A context menu is wanted; \a position is global.
    void menuRequested(const QPoint &position);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

private:
    void setUpRows();
    [[nodiscard]] int rowHeightOf(TablePreferences::Density density) const;
    void setAnchor();
    void scrollToAnchor();
    void checkEnd();
    /// A view with rows and no current index makes screen readers crash on Qt 6.4.
    void ensureCurrent(int row);
    void selectIds(const QStringList &ids);
    [[nodiscard]] QStringList selectedIds() const;
    [[nodiscard]] QRect rowRect(int row) const;
    /// An index of \a row in a column that shows.
    [[nodiscard]] QModelIndex shownIndex(int row) const;

    WebhookTableModel *m_model;
    ColumnLayout *m_columns;
    /// The topmost row that shows while rows above it come or go, and how much of it is scrolled out.
    QPersistentModelIndex m_anchor;
    int m_anchorOffset = 0;
    QStringList m_keptIds;
    QString m_keptCurrent;
    int m_keptRow = 0;
    bool m_keptInSight = false;
    /// The row that was selected here rather than by the user.
    QString m_selectedForUser;
    QTimer m_endCheck;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
    bool m_isAtEnd = true;
};

} // namespace grapnel
