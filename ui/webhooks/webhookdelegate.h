// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lefttoright.h"

#include <QIcon>

namespace grapnel
{

/// Draws the cells of the webhook table: the status with its icon, a badge behind the name of what an app has made,
/// and the endpoint with its middle left out rather than its end.
class WebhookDelegate final : public IsolatingDelegate
{
    Q_OBJECT

public:
    explicit WebhookDelegate(QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QIcon m_active;
    QIcon m_inactive;
    QIcon m_unknown;
    QIcon m_appMade;
};

} // namespace grapnel
