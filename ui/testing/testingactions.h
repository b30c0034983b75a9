// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook.h"

#include <QAction>

#include <functional>

namespace grapnel
{

class TestingController;

/// The command that tests webhooks, one QAction shared by menus, toolbar and context menu.
class TestingActions final : public QObject
{
    Q_OBJECT

public:
    /// \a selection gives the webhooks of the selected rows when the command runs.
    TestingActions(TestingController *controller, const std::function<QList<Webhook>()> &selection,
                   QObject *parent = nullptr);

    void update(int selectedCount) const;

    QAction *const test;

private:
    bool m_isReadOnly;
};

} // namespace grapnel
