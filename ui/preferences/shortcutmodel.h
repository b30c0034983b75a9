// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actioncatalogue.h"

#include <QAbstractTableModel>

namespace grapnel
{

/// The commands with the shortcuts that are being chosen for them, and what speaks against these.
class ShortcutModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Command, Menu, Shortcut, Remark, ColumnCount };
    using Keys = QList<QKeySequence>;

    /// \a catalogue is not owned and must outlive it.
    explicit ShortcutModel(const ActionCatalogue &catalogue, QObject *parent = nullptr);

    void setShortcuts(const ShortcutPreferences &shortcuts);
    /// Those of commands that are not known now stay as they were set.
    [[nodiscard]] const ShortcutPreferences &shortcuts() const { return m_shortcuts; }

    [[nodiscard]] const ActionCatalogue::Command &command(int row) const { return m_commands.at(row); }
    [[nodiscard]] Keys keys(int row) const;
    /// Empty ones and repetitions are left out.
    void setKeys(int row, const Keys &keys);
    void reset(int row);
    [[nodiscard]] bool isChanged(int row) const;

    /// Rows of other commands that have a key of \a row, or one that begins with it or with which it begins.
    [[nodiscard]] QList<int> conflicts(int row) const;
    /// Takes these keys of \a row from all others.
    void takeFromOthers(int row);
    /// The first row with a conflict; -1 when there is none.
    [[nodiscard]] int firstConflict() const;
    /// What to know about keys of \a row that the user has chosen; empty: nothing.
    [[nodiscard]] QString warning(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QString remark(int row) const;
    void announce();

    QList<ActionCatalogue::Command> m_commands;
    ShortcutPreferences m_shortcuts;
};

} // namespace grapnel
