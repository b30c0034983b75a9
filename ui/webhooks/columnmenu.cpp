// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnmenu.h"

#include "icons.h"

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

ColumnMenu::ColumnMenu(ColumnLayout *layout, const WebhookTableModel *model, QWidget *parent)
    : QMenu(tr("Columns"), parent), m_layout(layout)
{
    setIcon(icons::icon(u"columns"_s));
    for (int section = 0; section < WebhookTableModel::ColumnCount; ++section) {
        QAction *action = addAction(model->headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        m_actions[static_cast<std::size_t>(section)] = action;
        connect(action, &QAction::triggered, m_layout, [this, section](bool isShown) {
            m_layout->setShown(static_cast<ColumnLayout::Column>(section), isShown);
            update();
        });
    }
    addSeparator();
    connect(addAction(tr("Reset columns")), &QAction::triggered, m_layout, &ColumnLayout::reset);
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::update);
}

void ColumnMenu::update()
{
    for (std::size_t section = 0; section < m_actions.size(); ++section) {
        const bool isShown = m_layout->isShown(static_cast<ColumnLayout::Column>(section));
        m_actions[section]->setChecked(isShown);
        m_actions[section]->setEnabled(!isShown || m_layout->shownCount() > 1);
    }
}

} // namespace grapnel
