// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsheet.h"

#include "accessiblenames.h"
#include "actioncatalogue.h"
#include "columnroom.h"
#include "lefttoright.h"
#include "otherkeys.h"
#include "windowsize.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

enum Column { NameColumn, KeysColumn };

} // namespace

ShortcutSheet::ShortcutSheet(const ActionCatalogue &catalogue, QWidget *parent)
    : QWidget(parent, Qt::Window), m_catalogue(catalogue)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("shortcutSheet"_L1);
    build();
    buildKeys();
    retranslate();
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    connect(&catalogue, &ActionCatalogue::commandsChanged, this, &ShortcutSheet::fill);
    connect(&catalogue, &ActionCatalogue::shortcutsChanged, this, &ShortcutSheet::fill);
    resizeToFit(*this, {600, 640});
    m_filter->setFocus();
}

void ShortcutSheet::build()
{
    m_filter = new QLineEdit;
    m_rows = new QTreeWidget;
    m_rows->setColumnCount(2);
    m_rows->setItemDelegate(new IsolatingDelegate(m_rows));
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->header()->setSectionsMovable(false);
    giveRoom(*m_rows->header(), NameColumn, 46);
    m_nothing = new QLabel;
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->hide();
    m_change = new QPushButton;
    connect(m_change, &QPushButton::clicked, this, &ShortcutSheet::preferencesWanted);
    m_close = new QPushButton;
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_change);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_nothing);
    layout->addLayout(buttons);
}

void ShortcutSheet::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_filter->setPlaceholderText(tr("Filter by command or key"));
    m_filter->setAccessibleName(tr("Filter shortcuts"));
    accessiblenames::addClearButton(*m_filter, tr("Clear the filter"));
    m_rows->setHeaderLabels({tr("Command"), tr("Keys")});
    m_rows->setAccessibleName(tr("Shortcuts"));
    m_nothing->setText(tr("No command and no key matches."));
    m_change->setText(tr("C&hange shortcuts…"));
    m_close->setText(tr("&Close"));
    fill();
}

void ShortcutSheet::buildKeys()
{
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, [this] {
        if (m_filter->text().isEmpty())
            close();
        else
            m_filter->clear();
    });
}

QTreeWidgetItem *ShortcutSheet::groupOf(const QString &title)
{
    for (int i = 0; i < m_rows->topLevelItemCount(); ++i) {
        if (m_rows->topLevelItem(i)->text(NameColumn) == title)
            return m_rows->topLevelItem(i);
    }
    auto *group = new QTreeWidgetItem(m_rows, {title});
    QFont font = m_rows->font();
    font.setBold(true);
    group->setFont(NameColumn, font);
    group->setFirstColumnSpanned(true);
    return group;
}

void ShortcutSheet::addRow(QTreeWidgetItem *group, const QString &name, const QString &keys)
{
    new QTreeWidgetItem(group, {name, keys});
}

void ShortcutSheet::fillCommands()
{
    for (const ActionCatalogue::Command &command : m_catalogue.commands()) {
        QStringList keys;
        for (const QKeySequence &key : ActionCatalogue::shortcutsOf(command, m_catalogue.shortcuts()))
            keys.append(key.toString(QKeySequence::NativeText));
        addRow(groupOf(command.menu), command.name, keys.join(u", "_s));
    }
}

void ShortcutSheet::fill()
{
    m_rows->clear();
    fillCommands();
    for (const OtherKeys &others : otherKeys()) {
        for (const OtherKeys::Row &row : others.rows)
            addRow(groupOf(others.place), row.name, row.keys);
    }
    m_rows->expandAll();
    if (QTreeWidgetItem *first = m_rows->topLevelItem(0))
        m_rows->setCurrentItem(first);
    filter();
}

void ShortcutSheet::filter()
{
    const QString text = m_filter->text().simplified();
    bool anything = false;
    for (int i = 0; i < m_rows->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_rows->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *row = group->child(j);
            const bool isFound = group->text(NameColumn).contains(text, Qt::CaseInsensitive)
                || row->text(NameColumn).contains(text, Qt::CaseInsensitive)
                || row->text(KeysColumn).contains(text, Qt::CaseInsensitive);
            row->setHidden(!isFound);
            any = any || isFound;
        }
        group->setHidden(!any);
        anything = anything || any;
    }
    m_nothing->setVisible(!anything);
}

void ShortcutSheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_rows)
        retranslate();
}

} // namespace grapnel
