// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontreemodel.h"

#include "webhookwording.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace grapnel
{

struct JsonTreeModel::Node {
    QString name{};
    QJsonValue value{};
    Node *parent = nullptr;
    int row = 0;
    bool isExpanded = false;
    std::vector<std::unique_ptr<Node>> children{};

    [[nodiscard]] bool isContainer() const { return value.isObject() || value.isArray(); }
    void add(const QString &childName, const QJsonValue &childValue)
    {
        children.push_back(std::make_unique<Node>(
            Node{.name = childName, .value = childValue, .parent = this, .row = static_cast<int>(children.size())}));
    }
    void expand()
    {
        if (std::exchange(isExpanded, true))
            return;
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto member = object.constBegin(); member != object.constEnd(); ++member)
                add(member.key(), member.value());
        } else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const QJsonValue element : array)
                add(QString::number(children.size()), element);
        }
    }
};

namespace
{

JsonTreeModel::Type typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    case QJsonValue::Bool:
        return JsonTreeModel::Type::Boolean;
    case QJsonValue::Double:
        return JsonTreeModel::Type::Number;
    case QJsonValue::String:
        return JsonTreeModel::Type::String;
    case QJsonValue::Array:
        return JsonTreeModel::Type::Array;
    case QJsonValue::Object:
        return JsonTreeModel::Type::Object;
    }
    return JsonTreeModel::Type::Null;
}

/// JSON as Qt writes it knows only whole documents.
QString compactJson(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                             : wrapped.mid(1, wrapped.size() - 2));
}

} // namespace

JsonTreeModel::JsonTreeModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
    m_root->value = QJsonObject();
}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setObject(const QJsonObject &object)
{
    setValue(object);
}

void JsonTreeModel::setValue(const QJsonValue &value)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_root->value = value;
    if (!m_root->isContainer()) {
        m_root->add({}, value);
        m_root->isExpanded = true;
    }
    endResetModel();
}

QJsonObject JsonTreeModel::object() const
{
    return m_root->value.toObject();
}

JsonTreeModel::Node *JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    Node *node = index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
    node->expand();
    return node;
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Node *above = static_cast<Node *>(index.internalPointer())->parent;
    return above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const Node *node = parent.isValid() ? static_cast<Node *>(parent.internalPointer()) : m_root.get();
    if (node == m_root.get() && !node->isContainer())
        return true;
    return node->value.isObject() ? !node->value.toObject().isEmpty() : !node->value.toArray().isEmpty();
}

QString JsonTreeModel::shownValue(const QJsonValue &value)
{
    switch (typeOf(value)) {
    case Type::Object:
        //: Value of a JSON object that can be unfolded: how many members it has
        return tr("%n field(s)", nullptr, static_cast<int>(value.toObject().size()));
    case Type::Array:
        //: Value of a JSON array that can be unfolded: how many elements it has
        return tr("%n item(s)", nullptr, static_cast<int>(value.toArray().size()));
    case Type::String:
        return visibleText(value.toString());
    case Type::Null:
    case Type::Boolean:
    case Type::Number:
        break;
    }
    return compactJson(value);
}

QString JsonTreeModel::copiedValue(const QJsonValue &value)
{
    return value.isString() ? value.toString() : compactJson(value);
}

QString JsonTreeModel::pathOf(const Node &node)
{
    QString path;
    // a lone value is the whole document, whose pointer is empty
    for (const Node *at = &node; at->parent && at->parent->isContainer(); at = at->parent) {
        QString part = at->name;
        part.replace('~'_L1, "~0"_L1).replace('/'_L1, "~1"_L1);
        path.prepend(u'/' + part);
    }
    return path;
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *static_cast<Node *>(index.internalPointer());
    const bool isName = index.column() == Name;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return isName ? visibleText(node.name) : shownValue(node.value);
    case Qt::ToolTipRole:
        return isName || node.isContainer() ? QVariant() : QVariant(toolTipText(visibleText(copiedValue(node.value))));
    case TypeRole:
        return static_cast<int>(typeOf(node.value));
    case RawRole:
        return isName ? QVariant(node.name) : node.value.toVariant();
    case CopyRole:
        return isName ? node.name : copiedValue(node.value);
    case PathRole:
        return pathOf(node);
    }
    return {};
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        //: Column: name of a JSON member
        return tr("Name");
    case Value:
        //: Column: value of a JSON member
        return tr("Value");
    }
    return {};
}

} // namespace grapnel
