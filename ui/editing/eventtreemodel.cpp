// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventtreemodel.h"

#include "eventtext.h"

#include <QLocale>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The internal id of a family's index; that of a type is the row of its family plus one.
constexpr quintptr familyId = 0;

QString number(qsizetype count)
{
    return QLocale().toString(count);
}

} // namespace

EventTreeModel::EventTreeModel(const EventCatalogue &catalogue, QObject *parent)
    : QAbstractItemModel(parent), m_catalogue(catalogue)
{
    for (const EventCatalogue::Family &family : catalogue.families())
        m_families.append({.name = family.name, .types = family.types});
    applyFilter();
}

void EventTreeModel::setSelected(const QStringList &types)
{
    const QSet<QString> checked(types.cbegin(), types.cend());
    if (checked == m_checked)
        return;
    beginResetModel();
    m_checked = checked;
    for (const QString &type : types)
        place(type);
    applyFilter();
    endResetModel();
    Q_EMIT selectionChanged();
}

QStringList EventTreeModel::selected() const
{
    QStringList types;
    for (const Family &family : m_families) {
        std::ranges::copy_if(family.types, std::back_inserter(types),
                             [this](const QString &type) { return m_checked.contains(type); });
    }
    return types;
}

void EventTreeModel::add(const QString &type)
{
    if (m_checked.contains(type))
        return;
    beginResetModel();
    m_checked.insert(type);
    place(type);
    applyFilter();
    endResetModel();
    Q_EMIT selectionChanged();
}

void EventTreeModel::setFilter(const QString &text, bool selectedOnly)
{
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words && selectedOnly == m_selectedOnly)
        return;
    beginResetModel();
    m_words = words;
    m_selectedOnly = selectedOnly;
    applyFilter();
    endResetModel();
}

QModelIndex EventTreeModel::indexOf(const QString &type) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const auto child = m_families.at(m_shown.at(row)).shown.indexOf(type);
        if (child >= 0)
            return index(static_cast<int>(child), Name, index(row, Name));
    }
    return {};
}

QModelIndex EventTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : familyId);
}

QModelIndex EventTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == familyId)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), Name, familyId);
}

int EventTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_shown.size());
    if (parent.internalId() != familyId || parent.column() != Name)
        return 0;
    return static_cast<int>(m_families.at(m_shown.at(parent.row())).shown.size());
}

int EventTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant EventTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == familyId)
        return familyData(m_families.at(m_shown.at(index.row())), index.column(), role);
    const Family &family = m_families.at(m_shown.at(index.parent().row()));
    return typeData(family.shown.at(index.row()), index.column(), role);
}

QVariant EventTreeModel::familyData(const Family &family, int column, int role) const
{
    const auto checked
        = std::ranges::count_if(family.types, [this](const QString &type) { return m_checked.contains(type); });
    if (role == CheckedCountRole)
        return static_cast<int>(checked);
    if (role == TotalRole)
        return static_cast<int>(family.types.size());
    if (column == Type) {
        //: Of a family of events: how many are chosen, and of how many
        return role == Qt::DisplayRole ? tr("%1 of %2").arg(number(checked), number(family.types.size())) : QVariant();
    }
    if (role == Qt::DisplayRole)
        return eventtext::family(family.name);
    if (role == Qt::CheckStateRole)
        return stateOf(family);
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2 of %3 selected")
            .arg(eventtext::family(family.name), number(checked), number(family.types.size()));
    return {};
}

QVariant EventTreeModel::typeData(const QString &type, int column, int role) const
{
    if (role == TypeRole)
        return type;
    if (role == UnknownRole)
        return !m_catalogue.contains(type);
    if (column == Type)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? type : QVariant();
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return eventtext::event(type);
    if (role == Qt::CheckStateRole)
        return m_checked.contains(type) ? Qt::Checked : Qt::Unchecked;
    return {};
}

Qt::CheckState EventTreeModel::stateOf(const Family &family) const
{
    const auto isChecked = [this](const QString &type) { return m_checked.contains(type); };
    if (std::ranges::all_of(family.shown, isChecked))
        return Qt::Checked;
    return std::ranges::any_of(family.shown, isChecked) ? Qt::PartiallyChecked : Qt::Unchecked;
}

bool EventTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Name || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool isFamily = index.internalId() == familyId;
    const QModelIndex top = isFamily ? index : index.parent();
    const Family &family = m_families.at(m_shown.at(top.row()));
    const QStringList types = isFamily ? family.shown : QStringList{family.shown.at(index.row())};
    // a click on a half-checked family arrives as Checked
    for (const QString &type : types) {
        if (value.toInt() == Qt::Unchecked)
            m_checked.remove(type);
        else
            m_checked.insert(type);
    }
    const QList<int> roles{Qt::CheckStateRole, Qt::DisplayRole, Qt::AccessibleTextRole};
    Q_EMIT dataChanged(top, top.siblingAtColumn(Type), roles);
    Q_EMIT dataChanged(this->index(0, Name, top), this->index(rowCount(top) - 1, Type, top), roles);
    Q_EMIT selectionChanged();
    return true;
}

Qt::ItemFlags EventTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    return index.internalId() == familyId ? flags : flags | Qt::ItemNeverHasChildren;
}

void EventTreeModel::place(const QString &type)
{
    const QString name = EventCatalogue::familyOf(type);
    auto family = std::ranges::find(m_families, name, &Family::name);
    if (family == m_families.end())
        family = m_families.insert(m_families.end(), {.name = name});
    if (!family->types.contains(type))
        family->types.append(type);
}

void EventTreeModel::applyFilter()
{
    m_shown.clear();
    for (int i = 0; i < m_families.size(); ++i) {
        Family &family = m_families[i];
        const QString familyText = eventtext::family(family.name);
        family.shown.clear();
        for (const QString &type : std::as_const(family.types)) {
            const QString text = QString(type + u' ' + familyText + u' ' + eventtext::event(type)).toCaseFolded();
            const bool matches
                = std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
            if (matches && (!m_selectedOnly || m_checked.contains(type)))
                family.shown.append(type);
        }
        if (!family.shown.isEmpty())
            m_shown.append(i);
    }
}

} // namespace grapnel
