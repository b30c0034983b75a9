// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferencespage.h"
#include "shortcutmodel.h"

class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace grapnel
{

class IconLabel;

/// The commands and their shortcuts, which can be changed below the table.
class ShortcutsPage final : public PreferencesPage
{
    Q_OBJECT

public:
    /// \a catalogue is not owned and must outlive it.
    explicit ShortcutsPage(const ActionCatalogue &catalogue);

    [[nodiscard]] ShortcutModel *model() { return &m_model; }

    void show(const Preferences &preferences) override;
    void writeTo(Preferences &preferences) const override;
    [[nodiscard]] QString fault() const override;
    void focusFault() override;

private:
    QWidget *buildTable();
    QWidget *buildEditor();
    [[nodiscard]] QKeySequenceEdit *makeEdit(const QString &name) const;
    /// -1: none.
    [[nodiscard]] int currentRow() const;
    void select(int row);
    void showCurrent();
    void takeKeys();

    ShortcutModel m_model;
    QSortFilterProxyModel *m_proxy = nullptr;
    QLineEdit *m_search = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_editor = nullptr;
    QLabel *m_name = nullptr;
    QKeySequenceEdit *m_first = nullptr;
    QKeySequenceEdit *m_second = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_reset = nullptr;
    IconLabel *m_icon = nullptr;
    QLabel *m_remark = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace grapnel
