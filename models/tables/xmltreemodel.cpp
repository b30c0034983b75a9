// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmltreemodel.h"

#include "webhookwording.h"

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;
using Kind = XmlNode::Kind;

namespace
{

QString shownName(const XmlNode &node)
{
    switch (node.kind) {
    case Kind::Document:
    case Kind::Element:
        return node.name;
    case Kind::Attribute:
        return u'@' + node.name;
    case Kind::Text:
        return u"#text"_s;
    case Kind::Comment:
        return u"#comment"_s;
    case Kind::Instruction:
        return u'?' + node.name;
    }
    Q_UNREACHABLE();
}

} // namespace

void XmlTreeModel::setDocument(std::shared_ptr<const XmlNode> document)
{
    beginResetModel();
    m_document = std::move(document);
    endResetModel();
}

const XmlNode *XmlTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const XmlNode *>(index.constInternalPointer()) : m_document.get();
}

QModelIndex XmlTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<size_t>(row)].get());
}

QModelIndex XmlTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const XmlNode *node = nodeOf(index)->parent;
    return node->parent ? createIndex(node->row, 0, node) : QModelIndex();
}

int XmlTreeModel::rowCount(const QModelIndex &parent) const
{
    const XmlNode *node = parent.column() > 0 ? nullptr : nodeOf(parent);
    return node ? static_cast<int>(node->children.size()) : 0;
}

int XmlTreeModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : JsonTreeModel::ColumnCount;
}

QVariant XmlTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const XmlNode &node = *nodeOf(index);
    const bool isName = index.column() == JsonTreeModel::Name;
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(isName ? shownName(node) : node.value);
    case Qt::ToolTipRole:
        return isName || node.value.isEmpty() ? QVariant() : QVariant(toolTipText(visibleText(node.value)));
    case CopyRole:
        return isName ? node.name : node.value;
    case PathRole:
        return xpathOf(node);
    case SubtreeRole:
        return xmlOf(node);
    default:
        return {};
    }
}

QVariant XmlTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Column: name of an XML element or attribute
    return section == JsonTreeModel::Name ? tr("Name")
                                          //: Column: value of an XML element or attribute
                                          : tr("Value");
}

} // namespace grapnel
