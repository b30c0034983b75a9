// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventpicker.h"

#include "accessiblenames.h"
#include "eventtext.h"
#include "eventtreemodel.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The raw type stands back behind its readable name; families stand out.
class EventDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == EventTreeModel::Type)
            option->palette.setBrush(QPalette::Text, option->palette.brush(QPalette::PlaceholderText));
        else if (!index.parent().isValid())
            option->font.setWeight(QFont::DemiBold);
    }
};

QString familyKey(const QModelIndex &family)
{
    return family.siblingAtColumn(EventTreeModel::Name).data().toString();
}

} // namespace

EventPicker::EventPicker(QWidget *parent)
    : QWidget(parent), m_model(new EventTreeModel(EventCatalogue::builtIn(), this))
{
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search events, or type zen:event-type:…"));
    m_search->setAccessibleName(tr("Search events"));
    accessiblenames::addClearButton(*m_search, tr("Clear the search"));
    m_search->installEventFilter(this);
    m_selectedOnly = new QCheckBox(tr("Selected onl&y"));
    m_add = new QPushButton(tr("Add event type"));
    m_add->setAutoDefault(false);
    m_add->hide();
    buildTree();
    m_count = new QLabel;
    m_count->setAccessibleName(tr("Selected events"));
    m_hint = new QLabel;
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);

    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_add);
    top->addWidget(m_selectedOnly);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_count);
    bottom->addWidget(m_hint, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    layout->addLayout(bottom);
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, this, &EventPicker::applyFilter);
    connect(m_selectedOnly, &QCheckBox::toggled, this, &EventPicker::applyFilter);
    connect(m_add, &QPushButton::clicked, this, &EventPicker::addTyped);
    connect(m_model, &EventTreeModel::modelReset, this, &EventPicker::restoreTree);
    connect(m_model, &EventTreeModel::selectionChanged, this, [this] {
        updateTexts();
        Q_EMIT changed();
    });
    updateTexts();
    restoreTree();
}

void EventPicker::buildTree()
{
    m_tree = new QTreeView;
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new EventDelegate(m_tree));
    m_tree->setAccessibleName(tr("Events"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setMinimumHeight(m_tree->fontMetrics().height() * 11);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(EventTreeModel::Name, m_tree->fontMetrics().averageCharWidth() * 38);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &family) {
        if (!m_restoring)
            m_unfolded.insert(familyKey(family));
    });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &family) {
        if (!m_restoring)
            m_unfolded.remove(familyKey(family));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!m_restoring && current.isValid())
            m_currentType = current.data(EventTreeModel::TypeRole).toString();
        // the check box is in the first column, and Space acts on the current one
        if (current.column() == EventTreeModel::Type)
            m_tree->setCurrentIndex(current.siblingAtColumn(EventTreeModel::Name));
    });
}

void EventPicker::setEvents(const QStringList &types)
{
    m_model->setSelected(types);
    m_unfolded.clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex family = m_model->index(row, EventTreeModel::Name);
        if (family.data(EventTreeModel::CheckedCountRole).toInt() > 0)
            m_unfolded.insert(familyKey(family));
    }
    restoreTree();
}

QStringList EventPicker::events() const
{
    return m_model->selected();
}

void EventPicker::applyFilter()
{
    m_model->setFilter(m_search->text(), m_selectedOnly->isChecked());
    updateTexts();
}

void EventPicker::addTyped()
{
    const QString type = m_search->text().trimmed();
    if (!EventCatalogue::isWellFormed(type))
        return;
    m_unfolded.insert(eventtext::family(EventCatalogue::familyOf(type)));
    m_currentType = type;
    m_model->add(type);
    m_search->clear();
    m_tree->setFocus(Qt::OtherFocusReason);
}

void EventPicker::updateTexts()
{
    m_count->setText(tr("%n selected", "events", m_model->selectedCount()));
    const QString typed = m_search->text().trimmed();
    const bool isType = typed.startsWith("zen:"_L1);
    const bool canAdd = EventCatalogue::isWellFormed(typed) && !m_model->selected().contains(typed);
    m_add->setVisible(isType && canAdd);
    if (isType && !EventCatalogue::isWellFormed(typed))
        m_hint->setText(tr("A whole event type reads like zen:event-type:ticket.created"));
    else if (m_model->rowCount() == 0)
        m_hint->setText(canAdd ? tr("Not in the list. Press Enter to add it.") : tr("No event matches"));
    else
        m_hint->clear();
}

void EventPicker::restoreTree()
{
    const QScopedValueRollback restoring(m_restoring, true);
    const bool filtered = !m_search->text().trimmed().isEmpty() || m_selectedOnly->isChecked();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex family = m_model->index(row, EventTreeModel::Name);
        m_tree->setExpanded(family, filtered || m_unfolded.contains(familyKey(family)));
    }
    const QModelIndex current = m_model->indexOf(m_currentType);
    m_tree->setCurrentIndex(current.isValid() ? current : m_model->index(0, EventTreeModel::Name));
    if (current.isValid())
        m_tree->scrollTo(current);
}

void EventPicker::toggle()
{
    const QModelIndex current = m_tree->currentIndex();
    if (current.isValid())
        m_model->setData(current, current.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                         Qt::CheckStateRole);
}

bool EventPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !isAncestorOf(QApplication::focusWidget()))
        Q_EMIT fieldLeft();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers() & Qt::ControlModifier)
        return false;
    if (watched == m_tree && isEnter) {
        toggle();
        return true;
    }
    if (watched == m_search && isEnter) {
        // Enter belongs to the search here and must not reach the window's default button
        if (m_add->isVisible())
            addTyped();
        else
            m_tree->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Down) {
        m_tree->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace grapnel
