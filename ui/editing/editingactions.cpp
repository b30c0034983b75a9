// SPDX-License-Identifier: GPL-3.0-or-later
#include "editingactions.h"

#include "editingcontroller.h"
#include "icons.h"
#include "readonlytext.h"

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

EditingActions::EditingActions(EditingController *controller, const std::function<QList<Webhook>()> &selection,
                               QObject *parent)
    : QObject(parent), newWebhook(make(u"new-webhook"_s, u"new"_s, tr("&New webhook…"), QKeySequence::New)),
      edit(make(u"edit"_s, u"edit"_s, tr("&Edit…"), Qt::CTRL | Qt::Key_E)),
      clone(make(u"clone"_s, u"clone"_s, tr("&Clone…"), Qt::CTRL | Qt::Key_D)),
      activate(make(u"activate"_s, u"activate"_s, tr("&Activate"), Qt::CTRL | Qt::SHIFT | Qt::Key_A)),
      deactivate(make(u"deactivate"_s, u"deactivate"_s, tr("Deacti&vate"), Qt::CTRL | Qt::SHIFT | Qt::Key_D)),
      remove(make(u"delete"_s, u"delete"_s, tr("&Delete…"), QKeySequence::Delete)),
      undo(make(u"undo"_s, u"undo"_s, tr("&Undo"), QKeySequence::Undo)), m_isReadOnly(controller->isReadOnly())
{
    connect(newWebhook, &QAction::triggered, controller, [controller] { controller->newWebhook(); });
    connect(edit, &QAction::triggered, controller, [controller, selection] {
        for (const Webhook &webhook : selection())
            controller->edit(webhook);
    });
    connect(clone, &QAction::triggered, controller, [controller, selection] {
        if (const QList<Webhook> webhooks = selection(); webhooks.size() == 1)
            controller->clone(webhooks.constFirst());
    });
    connect(activate, &QAction::triggered, controller,
            [controller, selection] { controller->setStatus(selection(), WebhookStatus::Active); });
    connect(deactivate, &QAction::triggered, controller,
            [controller, selection] { controller->setStatus(selection(), WebhookStatus::Inactive); });
    connect(remove, &QAction::triggered, controller, [controller, selection] { controller->remove(selection()); });
    connect(undo, &QAction::triggered, controller, &EditingController::undo);
    const auto updateUndo = [this, controller] {
        undo->setEnabled(controller->canUndo());
        undo->setText(controller->undoText());
    };
    connect(controller, &EditingController::undoChanged, this, updateUndo);
    updateUndo();
    update(0, 0);
}

QAction *EditingActions::make(const QString &key, const QString &icon, const QString &text,
                              const QKeySequence &shortcut)
{
    auto *action = new QAction(icons::icon(icon), text, this);
    action->setObjectName(key);
    action->setShortcut(shortcut);
    return action;
}

void EditingActions::update(int selectedCount, int appMadeCount)
{
    if (m_isReadOnly) {
        for (QAction *action : {newWebhook, edit, clone, activate, deactivate, remove})
            setPossible(action, false, readOnlyText());
        return;
    }
    constexpr int mostWindows = 5;
    const bool any = selectedCount > 0;
    const bool allAppMade = any && appMadeCount == selectedCount;
    setPossible(edit, any && selectedCount <= mostWindows);
    setPossible(clone, selectedCount == 1 && !allAppMade,
                allAppMade ? tr("Made by an app: Zendesk refuses to clone it.") : QString());
    setPossible(activate, any);
    setPossible(deactivate, any);
    setPossible(remove, any && !allAppMade,
                allAppMade ? tr("Made by an app: Zendesk refuses to delete it. Uninstall the app instead.")
                           : QString());
}

void EditingActions::setPossible(QAction *action, bool possible, const QString &whyNot)
{
    action->setEnabled(possible);
    // an empty tool tip goes back to the action's text
    action->setToolTip(whyNot);
    action->setStatusTip(whyNot);
}

} // namespace grapnel
