// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventcatalogue.h"

#include <QAbstractItemModel>
#include <QSet>

namespace grapnel
{

/// Event types by family, each with a check box: the catalogue and, after it, types that it does not hold but that
/// the webhook has or the user added. A filter hides rows and never unchecks them; the box of a family speaks of
/// and changes the rows shown.
class EventTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Type };
    static constexpr int ColumnCount = 2;
    enum Role {
        /// QString: the raw type; empty for a family.
        TypeRole = Qt::UserRole + 1,
        /// bool: the catalogue does not hold this type.
        UnknownRole,
        /// int: of a family, the checked ones among all of its types, shown or not.
        CheckedCountRole,
        /// int: of a family, all of its types.
        TotalRole,
    };

    explicit EventTreeModel(const EventCatalogue &catalogue = EventCatalogue::builtIn(), QObject *parent = nullptr);

    /// Checks exactly \a types; those that the catalogue does not hold get rows of their own.
    void setSelected(const QStringList &types);
    /// In the order of the catalogue, then those added.
    [[nodiscard]] QStringList selected() const;
    [[nodiscard]] int selectedCount() const { return static_cast<int>(m_checked.size()); }

    /// Checks \a type and gives it a row when it has none.
    void add(const QString &type);
    /// Shows types that hold every word of \a text, in raw form or as shown.
    void setFilter(const QString &text, bool selectedOnly);
    /// Where \a type is shown; invalid when it is not.
    [[nodiscard]] QModelIndex indexOf(const QString &type) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The set of checked types has changed.
    void selectionChanged();

private:
    struct Family {
        QString name{};
        QStringList types{};
        QStringList shown{};
    };

    [[nodiscard]] QVariant familyData(const Family &family, int column, int role) const;
    [[nodiscard]] QVariant typeData(const QString &type, int column, int role) const;
    [[nodiscard]] Qt::CheckState stateOf(const Family &family) const;
    void place(const QString &type);
    void applyFilter();

    const EventCatalogue &m_catalogue;
    QList<Family> m_families;
    /// Rows of m_families that have a type to show.
    QList<int> m_shown;
    QSet<QString> m_checked;
    QStringList m_words;
    bool m_selectedOnly = false;
};

} // namespace grapnel
