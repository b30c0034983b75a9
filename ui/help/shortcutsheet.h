// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace grapnel
{

class ActionCatalogue;

/// "Keyboard shortcuts": all commands by menu with the keys that they have now, and the keys that are no commands.
class ShortcutSheet final : public QWidget
{
    Q_OBJECT

public:
    /// \a catalogue is not owned and must outlive it.
    explicit ShortcutSheet(const ActionCatalogue &catalogue, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Shortcuts are to be changed.
    void preferencesWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildKeys();
    void retranslate();
    void fill();
    void fillCommands();
    void filter();
    QTreeWidgetItem *groupOf(const QString &title);
    static void addRow(QTreeWidgetItem *group, const QString &name, const QString &keys);

    const ActionCatalogue &m_catalogue;
    QLineEdit *m_filter = nullptr;
    QTreeWidget *m_rows = nullptr;
    QLabel *m_nothing = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace grapnel
