// SPDX-License-Identifier: GPL-3.0-or-later
#include "headereditor.h"

#include "columnroom.h"
#include "headertablemodel.h"
#include "icons.h"
#include "lefttoright.h"
#include "validationtext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Adds to each row a mark and the words for what is wrong with it.
class RowProblems final : public QIdentityProxyModel
{
public:
    RowProblems(HeaderTableModel *model, QObject *parent) : QIdentityProxyModel(parent), m_model(model)
    {
        setSourceModel(model);
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DecorationRole && index.column() == HeaderTableModel::Name) {
            const QList<ValidationIssue> issues = m_model->issuesAt(index.row());
            if (issues.isEmpty())
                return {};
            const bool isError = std::ranges::any_of(issues, &ValidationIssue::isError);
            return isError ? icons::icon(u"error"_s, theme::Accent::Error)
                           : icons::icon(u"warning"_s, theme::Accent::Warning);
        }
        if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) {
            QStringList lines;
            for (const ValidationIssue &issue : m_model->issuesAt(index.row()))
                lines.append(validationText(issue));
            // a tool tip guesses at rich text, and the header's name is in it
            return role == Qt::ToolTipRole ? lines.join(u'\n').toHtmlEscaped() : lines.join(u'\n');
        }
        return QIdentityProxyModel::data(index, role);
    }

private:
    HeaderTableModel *m_model;
};

constexpr int mostRowsShown = 6;

} // namespace

HeaderEditor::HeaderEditor(QWidget *parent) : QWidget(parent), m_model(new HeaderTableModel(this))
{
    m_table = leftToRight(new QTableView);
    m_table->setModel(new RowProblems(m_model, m_table));
    m_table->setAccessibleName(tr("Custom headers"));
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                             | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setWordWrap(false);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 10);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    giveRoom(*m_table->horizontalHeader(), HeaderTableModel::Name, 26);
    m_table->installEventFilter(this);

    m_add = new QPushButton(icons::icon(u"new"_s), tr("Add header"));
    m_remove = new QPushButton(tr("Remove header"));
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    setFocusProxy(m_table);

    connect(m_add, &QPushButton::clicked, this, &HeaderEditor::addRow);
    connect(m_remove, &QPushButton::clicked, this, &HeaderEditor::removeSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_table->selectionModel()->hasSelection()); });
    connect(m_model, &HeaderTableModel::headersChanged, this, [this] {
        fitHeight();
        m_remove->setEnabled(m_table->selectionModel()->hasSelection());
        Q_EMIT changed();
    });
    fitHeight();
}

void HeaderEditor::setHeaders(const QList<CustomHeader> &headers)
{
    m_model->setHeaders(headers);
}

QList<CustomHeader> HeaderEditor::headers() const
{
    return m_model->headers();
}

void HeaderEditor::commitEdit()
{
    // a cell's editor hands over its text when it loses the focus
    QWidget *editor = QApplication::focusWidget();
    if (editor && m_table->viewport()->isAncestorOf(editor))
        m_table->setFocus(Qt::OtherFocusReason);
}

void HeaderEditor::addRow()
{
    commitEdit();
    const QModelIndex cell = m_table->model()->index(m_model->appendRow(), HeaderTableModel::Name);
    m_table->setCurrentIndex(cell);
    m_table->scrollTo(cell);
    m_table->edit(cell);
}

void HeaderEditor::removeSelected()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows, std::greater());
    for (const int row : std::as_const(rows))
        m_model->removeRows(row, 1);
    m_table->setFocus(Qt::OtherFocusReason);
}

void HeaderEditor::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, mostRowsShown);
    const int frame = 2 * m_table->frameWidth();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize() + frame);
}

bool HeaderEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !isAncestorOf(QApplication::focusWidget()))
        Q_EMIT fieldLeft();
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete && m_table->selectionModel()->hasSelection()) {
            removeSelected();
            return true;
        }
        // Enter edits the cell; left alone it would reach the window's default button
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isEnter && !(static_cast<QKeyEvent *>(event)->modifiers() & Qt::ControlModifier)
            && m_table->currentIndex().isValid()) {
            m_table->edit(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace grapnel
