// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookchanges.h"

#include <QWidget>

class QLabel;

namespace grapnel
{

/// Warns of what Zendesk drops when a whole webhook is replaced (PUT).
class ReplacePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReplacePage(QWidget *parent = nullptr);

    /// \a lost as lostByReplacing() gives it.
    void setLost(const Webhook &webhook, const QList<WebhookField> &lost);

private:
    QLabel *m_lost = nullptr;
};

} // namespace grapnel
