// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutmodel.h"

#include "icons.h"
#include "textkeys.h"

#include <algorithm>

#include <QAction>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

bool clash(const QKeySequence &a, const QKeySequence &b)
{
    return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

bool clashWithAny(const QKeySequence &key, const ShortcutModel::Keys &others)
{
    return std::ranges::any_of(others, [&key](const QKeySequence &other) { return clash(key, other); });
}

} // namespace

ShortcutModel::ShortcutModel(const ActionCatalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent), m_commands(catalogue.commands())
{
    connect(&catalogue, &ActionCatalogue::commandsChanged, this, [this, &catalogue] {
        beginResetModel();
        m_commands = catalogue.commands();
        endResetModel();
    });
}

void ShortcutModel::setShortcuts(const ShortcutPreferences &shortcuts)
{
    m_shortcuts = shortcuts;
    announce();
}

ShortcutModel::Keys ShortcutModel::keys(int row) const
{
    return ActionCatalogue::shortcutsOf(command(row), m_shortcuts);
}

void ShortcutModel::setKeys(int row, const Keys &keys)
{
    Keys wanted;
    for (const QKeySequence &key : keys) {
        if (!key.isEmpty() && !wanted.contains(key))
            wanted.append(key);
    }
    if (wanted == command(row).defaults)
        return reset(row);
    QStringList texts;
    for (const QKeySequence &key : std::as_const(wanted))
        texts.append(key.toString(QKeySequence::PortableText));
    m_shortcuts.keys.insert(command(row).key, texts);
    announce();
}

void ShortcutModel::reset(int row)
{
    m_shortcuts.keys.remove(command(row).key);
    announce();
}

bool ShortcutModel::isChanged(int row) const
{
    return keys(row) != command(row).defaults;
}

QList<int> ShortcutModel::conflicts(int row) const
{
    QList<int> rows;
    const Keys ours = keys(row);
    for (int other = 0; other < rowCount(); ++other) {
        const Keys theirs = other == row ? Keys() : keys(other);
        if (std::ranges::any_of(theirs, [&ours](const QKeySequence &key) { return clashWithAny(key, ours); }))
            rows.append(other);
    }
    return rows;
}

void ShortcutModel::takeFromOthers(int row)
{
    const Keys ours = keys(row);
    for (const int other : conflicts(row)) {
        Keys theirs = keys(other);
        theirs.removeIf([&ours](const QKeySequence &key) { return clashWithAny(key, ours); });
        setKeys(other, theirs);
    }
}

int ShortcutModel::firstConflict() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!conflicts(row).isEmpty())
            return row;
    }
    return -1;
}

QString ShortcutModel::warning(int row) const
{
    for (const QKeySequence &key : keys(row)) {
        if (command(row).defaults.contains(key))
            continue;
        const QString shown = key.toString(QKeySequence::NativeText);
        switch (textUseOf(key)) {
        case TextUse::None:
            break;
        case TextUse::Typed:
            return tr("%1 types a character: it works only where nothing is typed, and no longer finds a name in the "
                      "table.")
                .arg(shown);
        case TextUse::Edits:
            return tr("%1 is a key of text fields, which keep it for themselves while you are in one.").arg(shown);
        }
    }
    return {};
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_commands.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ShortcutModel::remark(int row) const
{
    QStringList others;
    for (const int other : conflicts(row))
        others.append(command(other).name);
    if (!others.isEmpty()) //: Two commands have the same shortcut; %1 names the others
        return tr("Conflict with %1").arg(others.join(", "_L1));
    if (!warning(row).isEmpty())
        return tr("Key of text fields");
    return isChanged(row) ? tr("Changed") : QString();
}

QString ShortcutModel::text(int row, Column column) const
{
    switch (column) {
    case Command:
        return command(row).name;
    case Menu:
        return command(row).menu;
    case Shortcut: {
        QStringList texts;
        for (const QKeySequence &key : keys(row))
            texts.append(key.toString(QKeySequence::NativeText));
        return texts.join("  "_L1);
    }
    case Remark:
        return remark(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, static_cast<Column>(index.column()));
    if (role == Qt::DecorationRole && index.column() == Remark) {
        if (!conflicts(row).isEmpty())
            return icons::icon(u"error"_s, theme::Accent::Error);
        if (!warning(row).isEmpty())
            return icons::icon(u"warning"_s, theme::Accent::Warning);
    }
    return {};
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Command:
        return tr("Command");
    case Menu:
        return tr("Menu");
    case Shortcut:
        return tr("Shortcut");
    case Remark:
        return tr("Remark");
    case ColumnCount:
        break;
    }
    return {};
}

void ShortcutModel::announce()
{
    // a key that changes may make or end conflicts of any row
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace grapnel
