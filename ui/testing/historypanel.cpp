// SPDX-License-Identifier: GPL-3.0-or-later
#include "historypanel.h"

#include "actionbuttons.h"
#include "columnroom.h"
#include "lefttoright.h"
#include "testhistory.h"
#include "webhookwording.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

HistoryPanel::HistoryPanel(const Clock &clock, QWidget *parent) : QWidget(parent), m_model(clock)
{
    m_table = new QTreeView;
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new IsolatingDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    giveRoom(*m_table->header(), TestHistoryModel::Time, 16);
    giveRoom(*m_table->header(), TestHistoryModel::Status, 17);
    giveRoom(*m_table->header(), TestHistoryModel::Elapsed, 14);
    giveRoom(*m_table->header(), TestHistoryModel::Size, 13);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPanel::onSelectionChanged);

    m_empty = new QLabel(tr("Tests that you send appear here."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_note = new QLabel;
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->setSpacing(8);
    buildActions();
    auto *buttons = new ActionButtons;
    buttons->setActions({m_runAgain, m_compare, m_copy, m_clear});
    layout->addWidget(buttons);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_note);
    setRecords({});
}

void HistoryPanel::buildActions()
{
    m_runAgain = new QAction(tr("Run again"), this);
    //: A command: shows two answers side by side
    m_compare = new QAction(tr("Compare"), this);
    m_compare->setToolTip(tr("Select two tests that were answered to see what differs"));
    m_copy = new QAction(tr("Copy"), this);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_clear = new QAction(tr("Clear history…"), this);
    m_table->addActions({m_runAgain, m_compare, m_copy});
    connect(m_runAgain, &QAction::triggered, this,
            [this] { Q_EMIT runAgainWanted(m_model.at(selectedRows().constFirst()).id); });
    connect(m_compare, &QAction::triggered, this, [this] {
        const QList<int> rows = selectedRows();
        Q_EMIT comparisonWanted(m_model.at(rows.constFirst()).id, m_model.at(rows.constLast()).id);
    });
    connect(m_copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_model.copyText(selectedRows())); });
    connect(m_clear, &QAction::triggered, this, &HistoryPanel::askBeforeClearing);
}

void HistoryPanel::setRecords(const QList<TestRecord> &records)
{
    m_model.setRecords(records);
    m_table->setVisible(!records.isEmpty());
    m_empty->setVisible(records.isEmpty());
    onSelectionChanged();
}

void HistoryPanel::setFolder(const QString &folder)
{
    m_note->setText(folder.isEmpty()
                        ? tr("Nothing is kept when this window closes.")
                        //: %1 is a folder
                        : tr("The last payload and the last %n test(s) are kept in %1, without credentials.", nullptr,
                             TestHistory::mostRecords)
                              .arg(isolated(QDir::toNativeSeparators(folder))));
}

void HistoryPanel::clearSelection()
{
    const QSignalBlocker blocker(m_table->selectionModel());
    m_table->clearSelection();
    m_table->viewport()->update();
}

QList<int> HistoryPanel::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void HistoryPanel::onSelectionChanged()
{
    const QList<int> rows = selectedRows();
    m_runAgain->setEnabled(rows.size() == 1);
    m_compare->setEnabled(rows.size() == 2
                          && std::ranges::none_of(rows, [this](int row) { return m_model.at(row).error.has_value(); }));
    m_copy->setEnabled(!rows.isEmpty());
    m_clear->setEnabled(m_model.rowCount() > 0);
    if (rows.size() == 1)
        Q_EMIT recordChosen(m_model.at(rows.constFirst()).id);
}

void HistoryPanel::askBeforeClearing()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Clear history"), tr("Forget the tests of this webhook?"),
                                QMessageBox::Cancel, this);
    box->setInformativeText(tr("Their requests and responses are deleted from this computer."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *clear = box->addButton(tr("Clear history"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(clear, &QPushButton::clicked, this, &HistoryPanel::clearWanted);
    box->open();
}

} // namespace grapnel
