// SPDX-License-Identifier: GPL-3.0-or-later
#include "responseheaders.h"

#include "copybutton.h"
#include "lefttoright.h"
#include "webhookwording.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

ResponseHeaders::ResponseHeaders(MessageKind message, QWidget *parent)
    : QWidget(parent), m_table(leftToRight(new QTableWidget(0, 2))),
      m_copyAll(new CopyButton(tr("Copy all headers"), true)), m_copyOne(new QToolButton)
{
    m_table->setAccessibleName(message == MessageKind::Request ? tr("Request headers") : tr("Response headers"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // the longest of Zendesk's names
    const int longest = fontMetrics().horizontalAdvance(u"X-Zendesk-Webhook-Signature-Timestamp"_s) + 16;
    m_table->setColumnWidth(0, message == MessageKind::Request ? longest : 220);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(tr("Copy header"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    connect(copy, &QAction::triggered, this, &ResponseHeaders::copyCurrent);
    m_copyOne->setText(copy->text());
    m_copyOne->setAccessibleName(copy->text());
    m_copyOne->setFocusPolicy(Qt::StrongFocus);
    m_copyOne->setAutoRaise(true);
    connect(m_copyOne, &QToolButton::clicked, copy, &QAction::trigger);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_copyOne->setEnabled(!m_table->selectedItems().isEmpty()); });

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_copyOne);
    buttons->addWidget(m_copyAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
    setHeaders({});
}

void ResponseHeaders::setHeaders(const QList<CustomHeader> &headers)
{
    m_table->setSortingEnabled(false);
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(headers.size()));
    QString all;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const CustomHeader &header = headers.at(row);
        all += header.name + u": "_s + header.value + u'\n';
        for (const auto &[column, text] : {std::pair{0, header.name}, {1, header.value}}) {
            auto *item = new QTableWidgetItem(visibleText(text));
            item->setData(Qt::UserRole, text);
            item->setToolTip(toolTipText(visibleText(text)));
            m_table->setItem(row, column, item);
        }
    }
    // as they came, until a title is clicked
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_copyAll->setCopiedText(all);
    m_copyOne->setEnabled(false);
}

void ResponseHeaders::copyCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    QGuiApplication::clipboard()->setText(m_table->item(row, 0)->data(Qt::UserRole).toString() + u": "_s
                                          + m_table->item(row, 1)->data(Qt::UserRole).toString());
}

} // namespace grapnel
