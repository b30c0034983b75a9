// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlist.h"

#include "columnroom.h"
#include "icons.h"
#include "webhookwording.h"

#include <QAction>
#include <QHeaderView>
#include <QStyle>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{
enum Column { Name, Endpoint, Result };
}

TestList::TestList(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Webhooks to test"));
    setHeaderLabels({tr("Name"), tr("Endpoint"), tr("Result")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    header()->setSectionResizeMode(Endpoint, QHeaderView::Stretch);
    giveRoom(*header(), Result, 24);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (currentRow() >= 0)
            Q_EMIT rowChosen(currentRow());
    });
    m_cancel = new QAction(icons::icon(u"cancel"_s), tr("Cancel this test"), this);
    m_cancel->setShortcut(QKeySequence::Delete);
    m_cancel->setShortcutContext(Qt::WidgetShortcut);
    m_cancel->setEnabled(false);
    connect(m_cancel, &QAction::triggered, this, [this] { Q_EMIT cancelWanted(currentRow()); });
    addAction(m_cancel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void TestList::setPlans(const QList<TestPlan> &plans)
{
    clear();
    for (int row = 0; row < plans.size(); ++row) {
        addTopLevelItem(new QTreeWidgetItem);
        updatePlan(row, plans.at(row));
    }
    setCurrentItem(topLevelItem(0));
    updateGeometry();
}

void TestList::updatePlan(int row, const TestPlan &plan)
{
    QTreeWidgetItem *item = topLevelItem(row);
    item->setText(Name, visibleText(plan.name));
    item->setToolTip(Name, toolTipText(plan.name));
    item->setText(Endpoint, visibleText(plan.endpoint));
    item->setToolTip(Endpoint, toolTipText(plan.endpoint));
}

void TestList::setState(int row, const QString &text, const QString &icon, theme::Accent accent)
{
    QTreeWidgetItem *item = topLevelItem(row);
    item->setText(Result, text);
    item->setToolTip(Result, toolTipText(text));
    item->setIcon(Result, icon.isEmpty() ? QIcon() : icons::icon(icon, accent));
}

QSize TestList::sizeHint() const
{
    const int rows = qBound(2, topLevelItemCount(), 5);
    return {400, header()->sizeHint().height() + rows * sizeHintForRow(0) + 2 * frameWidth()};
}

} // namespace grapnel
