// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutspage.h"

#include "columnroom.h"
#include "iconlabel.h"
#include "lefttoright.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

ShortcutsPage::ShortcutsPage(const ActionCatalogue &catalogue)
    : PreferencesPage(tr("Shortcuts"), u"keyboard"_s), m_model(catalogue)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(buildTable(), 1);
    layout->addWidget(buildEditor());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ShortcutsPage::showCurrent);
    const auto changed = [this] {
        showCurrent();
        Q_EMIT edited();
    };
    connect(&m_model, &QAbstractItemModel::dataChanged, this, changed);
    connect(&m_model, &QAbstractItemModel::modelReset, this, changed);
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    showCurrent();
}

QWidget *ShortcutsPage::buildTable()
{
    m_proxy = new QSortFilterProxyModel(this);
    m_proxy->setSourceModel(&m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setAccessibleName(tr("Search commands"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_table->model()->index(0, 0));
    });

    m_table = new QTableView;
    m_table->setModel(m_proxy);
    m_table->setAccessibleName(tr("Commands"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new IsolatingDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setMinimumHeight(120);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (const auto &[column, letters] : {std::pair{ShortcutModel::Command, 26}, std::pair{ShortcutModel::Menu, 12},
                                          std::pair{ShortcutModel::Shortcut, 24}})
        giveRoom(*m_table->horizontalHeader(), column, letters);

    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    return whole;
}

QKeySequenceEdit *ShortcutsPage::makeEdit(const QString &name) const
{
    auto *edit = new QKeySequenceEdit;
    edit->setAccessibleName(name);
    // it is the field within that a screen reader comes to
    if (auto *field = edit->findChild<QLineEdit *>())
        field->setAccessibleName(name);
    connect(edit, &QKeySequenceEdit::editingFinished, this, &ShortcutsPage::takeKeys);
    return edit;
}

QWidget *ShortcutsPage::buildEditor()
{
    m_name = new QLabel;
    m_name->setTextFormat(Qt::PlainText);
    m_first = makeEdit(tr("Shortcut"));
    m_second = makeEdit(tr("Second shortcut"));
    auto *first = new QLabel(tr("&Shortcut"));
    first->setBuddy(m_first);
    auto *second = new QLabel(tr("Sec&ond"));
    second->setBuddy(m_second);
    m_clear = new QPushButton(tr("&Clear"));
    m_reset = new QPushButton(tr("R&eset"));
    m_take = new QPushButton(tr("&Take it from there"));
    for (QPushButton *button : {m_clear, m_reset, m_take})
        button->setAutoDefault(false);
    m_icon = new IconLabel;
    m_remark = makeHint({});
    m_remark->setForegroundRole(QPalette::WindowText);
    auto *keys = new QHBoxLayout;
    keys->addWidget(first);
    keys->addWidget(m_first, 1);
    keys->addWidget(second);
    keys->addWidget(m_second, 1);
    keys->addWidget(m_clear);
    keys->addWidget(m_reset);
    auto *remark = new QHBoxLayout;
    remark->addWidget(m_icon);
    remark->addWidget(m_remark, 1);
    remark->addWidget(m_take);
    m_editor = new QWidget;
    auto *layout = new QVBoxLayout(m_editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addLayout(keys);
    layout->addLayout(remark);

    connect(m_clear, &QPushButton::clicked, this, [this] { m_model.setKeys(currentRow(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_model.reset(currentRow()); });
    connect(m_take, &QPushButton::clicked, this, [this] { m_model.takeFromOthers(currentRow()); });
    return m_editor;
}

int ShortcutsPage::currentRow() const
{
    return m_proxy->mapToSource(m_table->currentIndex()).row();
}

void ShortcutsPage::select(int row)
{
    m_search->clear();
    const QModelIndex index = m_proxy->mapFromSource(m_model.index(row, 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void ShortcutsPage::showCurrent()
{
    const int row = currentRow();
    m_editor->setEnabled(row >= 0);
    const ShortcutModel::Keys keys = row < 0 ? ShortcutModel::Keys() : m_model.keys(row);
    // one that is being typed into is left alone
    if (m_first->keySequence() != keys.value(0))
        m_first->setKeySequence(keys.value(0));
    if (m_second->keySequence() != keys.value(1))
        m_second->setKeySequence(keys.value(1));
    m_clear->setEnabled(!keys.isEmpty());
    m_reset->setEnabled(row >= 0 && m_model.isChanged(row));
    m_name->setText(row < 0 ? tr("No command is chosen") : m_model.command(row).name);
    const bool isConflict = row >= 0 && !m_model.conflicts(row).isEmpty();
    const QString warning = row < 0 ? QString() : m_model.warning(row);
    m_take->setVisible(isConflict);
    m_icon->setVisible(isConflict || !warning.isEmpty());
    m_icon->setIcon(isConflict ? u"error"_s : u"warning"_s, isConflict ? theme::Accent::Error : theme::Accent::Warning);
    if (isConflict)
        m_remark->setText(m_model.index(row, ShortcutModel::Remark).data().toString());
    else if (!warning.isEmpty())
        m_remark->setText(warning);
    else if (row >= 0 && m_model.command(row).isLocal)
        m_remark->setText(tr("Works while the table of webhooks has the focus."));
    else
        m_remark->setText(tr("Go into a field and press the keys."));
}

void ShortcutsPage::takeKeys()
{
    const int row = currentRow();
    if (row < 0)
        return;
    // further keys, which only a settings file can hold, stay
    m_model.setKeys(row,
                    ShortcutModel::Keys{m_first->keySequence(), m_second->keySequence()} + m_model.keys(row).mid(2));
}

void ShortcutsPage::show(const Preferences &preferences)
{
    m_model.setShortcuts(preferences.shortcuts);
}

void ShortcutsPage::writeTo(Preferences &preferences) const
{
    preferences.shortcuts = m_model.shortcuts();
}

QString ShortcutsPage::fault() const
{
    const int row = m_model.firstConflict();
    if (row < 0)
        return {};
    return tr("“%1” and “%2” have the same shortcut.")
        .arg(m_model.command(row).name, m_model.command(m_model.conflicts(row).constFirst()).name);
}

void ShortcutsPage::focusFault()
{
    select(m_model.firstConflict());
    m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace grapnel
