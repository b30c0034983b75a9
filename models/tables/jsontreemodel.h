// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QJsonObject>

#include <memory>

namespace grapnel
{

/// A JSON value as a tree: a row for each member or element, in the order of QJsonObject, which sorts names. What is
/// below a row is made when it is first looked at; the values themselves are shared with the value given.
class JsonTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Value };
    static constexpr int ColumnCount = 2;

    enum class Type { Null, Boolean, Number, String, Array, Object };
    enum Role {
        /// int of Type, the same for both columns.
        TypeRole = Qt::UserRole + 1,
        /// The value as QVariant, as QJsonValue::toVariant() makes it.
        RawRole,
        /// QString for the clipboard: the name; the bare text of a string; else the value as compact JSON.
        CopyRole,
        /// QString: JSON Pointer (RFC 6901) of the row, "/webhook/custom_headers/X-Team".
        PathRole,
    };

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    /// Shows another object, as a whole.
    void setObject(const QJsonObject &object);
    /// Empty when another value is shown.
    [[nodiscard]] QJsonObject object() const;
    /// Shows any value; one that is neither object nor array is a single row without a name.
    void setValue(const QJsonValue &value);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    /// DisplayRole: name or number of the element; strings as one line, other values as JSON has them, and of objects
    /// and arrays how many they hold.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Node;
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] static QString shownValue(const QJsonValue &value);
    [[nodiscard]] static QString copiedValue(const QJsonValue &value);
    [[nodiscard]] static QString pathOf(const Node &node);

    std::unique_ptr<Node> m_root;
};

} // namespace grapnel
