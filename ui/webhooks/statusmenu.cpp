// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusmenu.h"

#include <QActionGroup>

namespace grapnel
{

StatusMenu::StatusMenu(FilterBar *bar, QWidget *parent) : QMenu(tr("Status"), parent)
{
    auto *group = new QActionGroup(this);
    const auto add = [this, bar, group](const QString &text, std::optional<WebhookStatus> status) {
        QAction *action = addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, bar, [bar, status] { bar->setStatus(status); });
        connect(this, &QMenu::aboutToShow, action,
                [action, bar, status] { action->setChecked(bar->status() == status); });
    };
    add(tr("All"), std::nullopt);
    add(tr("Active"), WebhookStatus::Active);
    add(tr("Inactive"), WebhookStatus::Inactive);
}

} // namespace grapnel
