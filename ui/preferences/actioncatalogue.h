// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace grapnel
{

/// The commands of the program, by a key that no translation changes: the object name of their action. Gives them the
/// shortcuts that the user has chosen. A command that has gone with its account stays known, so that its shortcut can
/// still be changed.
class ActionCatalogue final : public QObject
{
    Q_OBJECT

public:
    struct Command {
        QString key{};
        /// As in the menu, without the mnemonic.
        QString name{};
        /// Title of its menu, without the mnemonic.
        QString menu{};
        /// What it has by itself.
        QList<QKeySequence> defaults{};
        /// It works in the table only; text fields keep the key for themselves.
        bool isLocal = false;
    };

    using QObject::QObject;

    /// Adds the actions of \a menu and its submenus that have an object name, with their present shortcuts as default,
    /// and gives them those that are chosen. Of what is known already the names are taken anew; not owned.
    void addMenu(const QMenu &menu);
    /// Adds one \a action, as \a name in place of its text, which may be of the moment; else as addMenu().
    void addCommand(QAction *action, const QString &name, const QString &menu);
    /// Gives all actions, and those to come, their shortcuts. What is no key sequence is passed over.
    void apply(const ShortcutPreferences &shortcuts);

    /// In the order in which they were added first.
    [[nodiscard]] const QList<Command> &commands() const { return m_commands; }
    /// What apply() was given.
    [[nodiscard]] const ShortcutPreferences &shortcuts() const { return m_shortcuts; }
    /// Null for a command whose action has gone.
    [[nodiscard]] QAction *action(const QString &key) const { return m_actions.value(key); }
    /// What \a command has with \a shortcuts.
    [[nodiscard]] static QList<QKeySequence> shortcutsOf(const Command &command, const ShortcutPreferences &shortcuts);

Q_SIGNALS:
    /// commands() has more of them, or other names.
    void commandsChanged();
    /// apply() has given the actions their shortcuts.
    void shortcutsChanged();

private:
    /// True if that changes commands().
    bool add(QAction *action, const QString &name, const QString &menu);
    void applyTo(QAction &action, const Command &command) const;

    QList<Command> m_commands;
    QHash<QString, QPointer<QAction>> m_actions;
    ShortcutPreferences m_shortcuts;
};

} // namespace grapnel
