// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook.h"

#include <QAction>

#include <functional>

namespace grapnel
{

class EditingController;

/// The commands on webhooks, one QAction each, shared by menus, toolbar and context menu; connected to the controller.
class EditingActions final : public QObject
{
    Q_OBJECT

public:
    /// \a selection gives the webhooks of the selected rows when a command runs.
    EditingActions(EditingController *controller, const std::function<QList<Webhook>()> &selection,
                   QObject *parent = nullptr);

    /// Enables what can be done with \a selection of which \a appMadeCount were made by an app, and says why not else.
    /// Nothing can be in an account that is read only.
    void update(int selectedCount, int appMadeCount);

    QAction *const newWebhook;
    QAction *const edit;
    QAction *const clone;
    QAction *const activate;
    QAction *const deactivate;
    QAction *const remove;
    QAction *const undo;

private:
    QAction *make(const QString &key, const QString &icon, const QString &text, const QKeySequence &shortcut);
    void setPossible(QAction *action, bool possible, const QString &whyNot = {});

    bool m_isReadOnly;
};

} // namespace grapnel
