// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsontreemodel.h"
#include "xmltree.h"

namespace grapnel
{

/// An XML document as a tree, with the columns of JsonTreeModel: elements and attributes ("@id") with their values in
/// the order of the document.
class XmlTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// The first two as in JsonTreeModel: QString for the clipboard, and XPath.
    enum Role {
        CopyRole = JsonTreeModel::CopyRole,
        PathRole = JsonTreeModel::PathRole,
        /// QString: the node and what is in it as XML.
        SubtreeRole = JsonTreeModel::PathRole + 1,
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Null shows nothing. Shared, as the model's indexes point into it.
    void setDocument(std::shared_ptr<const XmlNode> document);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const XmlNode *nodeOf(const QModelIndex &index) const;

    std::shared_ptr<const XmlNode> m_document;
};

} // namespace grapnel
