// SPDX-License-Identifier: GPL-3.0-or-later
#include "actioncatalogue.h"

#include "plaintitle.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace grapnel
{

void ActionCatalogue::addMenu(const QMenu &menu)
{
    bool isChanged = false;
    const QString title = plainTitle(menu.title());
    for (QAction *action : menu.actions()) {
        if (const QMenu *submenu = action->menu()) {
            for (QAction *inner : submenu->actions())
                isChanged |= add(inner, plainTitle(inner->text()), title);
        } else {
            isChanged |= add(action, plainTitle(action->text()), title);
        }
    }
    if (isChanged)
        Q_EMIT commandsChanged();
}

void ActionCatalogue::addCommand(QAction *action, const QString &name, const QString &menu)
{
    if (add(action, name, menu))
        Q_EMIT commandsChanged();
}

bool ActionCatalogue::add(QAction *action, const QString &name, const QString &menu)
{
    const QString key = action->objectName();
    if (key.isEmpty())
        return false;
    auto known = std::ranges::find(m_commands, key, &Command::key);
    const bool isNew = known == m_commands.end();
    const bool isSame = m_actions.value(key) == action;
    // one that is in two menus stays in the first
    const bool isRenamed = !isNew && (known->name != name || (!isSame && known->menu != menu));
    if (isRenamed) {
        known->name = name;
        known->menu = menu;
    }
    if (isSame)
        return isRenamed;
    m_actions[key] = action;
    if (isNew) {
        m_commands.append({.key = key,
                           .name = name,
                           .menu = menu,
                           .defaults = action->shortcuts(),
                           .isLocal = action->shortcutContext() != Qt::WindowShortcut
                               && action->shortcutContext() != Qt::ApplicationShortcut});
        known = std::prev(m_commands.end());
    }
    applyTo(*action, *known);
    return isNew || isRenamed;
}

void ActionCatalogue::apply(const ShortcutPreferences &shortcuts)
{
    m_shortcuts = shortcuts;
    for (const Command &command : std::as_const(m_commands)) {
        if (QAction *action = m_actions.value(command.key))
            applyTo(*action, command);
    }
    Q_EMIT shortcutsChanged();
}

void ActionCatalogue::applyTo(QAction &action, const Command &command) const
{
    action.setShortcuts(shortcutsOf(command, m_shortcuts));
}

QList<QKeySequence> ActionCatalogue::shortcutsOf(const Command &command, const ShortcutPreferences &shortcuts)
{
    const auto chosen = shortcuts.keys.constFind(command.key);
    if (chosen == shortcuts.keys.constEnd())
        return command.defaults;
    QList<QKeySequence> sequences;
    bool isUnderstood = true;
    for (const QString &text : *chosen) {
        const QKeySequence sequence = QKeySequence::fromString(text, QKeySequence::PortableText);
        const bool isKey = !sequence.isEmpty() && sequence[0].key() != Qt::Key_unknown;
        isUnderstood = isUnderstood && isKey;
        if (isKey)
            sequences.append(sequence);
    }
    // a broken file must not take a key away
    return sequences.isEmpty() && !isUnderstood ? command.defaults : sequences;
}

} // namespace grapnel
