// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontreemodel.h"
#include "lefttoright.h"
#include "responsebody.h"
#include "safetext.h"
#include "xmltreemodel.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTreeView>

/// What can be taken out of a body: values of its tree, and the whole as a file.
namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

void ResponseBody::buildTree()
{
    m_jsonModel = new JsonTreeModel(this);
    m_xmlModel = new XmlTreeModel(this);
    m_tree = leftToRight(new QTreeView);
    m_tree->setAccessibleName(tr("Body as a tree"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    showTree(m_jsonModel, 0);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString &text, const QKeySequence &keys, auto textOf) {
        auto *action = new QAction(text, m_tree);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_tree->addAction(action);
        connect(action, &QAction::triggered, this, [this, textOf] {
            const QModelIndex current = m_tree->currentIndex();
            if (current.isValid())
                QGuiApplication::clipboard()->setText(textOf(current.siblingAtColumn(JsonTreeModel::Value)));
        });
    };
    add(tr("Copy value"), QKeySequence::Copy,
        [](const QModelIndex &index) { return index.data(JsonTreeModel::CopyRole).toString(); });
    add(tr("Copy path"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        [](const QModelIndex &index) { return index.data(JsonTreeModel::PathRole).toString(); });
    add(tr("Copy subtree"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), [](const QModelIndex &index) {
        if (const QVariant subtree = index.data(XmlTreeModel::SubtreeRole); subtree.isValid())
            return subtree.toString();
        const QString value = index.data(JsonTreeModel::CopyRole).toString();
        const auto type = static_cast<JsonTreeModel::Type>(index.data(JsonTreeModel::TypeRole).toInt());
        const bool isLeaf = type != JsonTreeModel::Type::Array && type != JsonTreeModel::Type::Object;
        return isLeaf ? value : QString::fromUtf8(prettyJson(value.toUtf8()));
    });
    m_pages->addWidget(m_tree);
}

void ResponseBody::showTree(QAbstractItemModel *model, int depth)
{
    constexpr int nameWidth = 260;
    if (m_tree->model() != model) {
        m_tree->setModel(model);
        m_tree->header()->resizeSection(JsonTreeModel::Name, nameWidth);
    }
    m_tree->expandToDepth(depth);
}

QString ResponseBody::suggestedName() const
{
    const QString stem = isOfRequest() ? u"request"_s : u"response"_s;
    switch (m_kind) {
    case BodyKind::Json:
        return stem + u".json"_s;
    case BodyKind::Xml:
        return stem + u".xml"_s;
    case BodyKind::Html:
        return stem + u".html"_s;
    case BodyKind::Image: {
        const QString kind = m_response.header(u"Content-Type"_s).section(u';', 0, 0).section(u'/', 1).trimmed();
        const bool isKnown = kind == "png"_L1 || kind == "gif"_L1 || kind == "webp"_L1;
        return stem + u'.' + (isKnown ? kind : kind == "jpeg"_L1 ? u"jpg"_s : u"bin"_s);
    }
    case BodyKind::Binary:
        return stem + u".bin"_s;
    case BodyKind::Empty:
    case BodyKind::Text:
        break;
    }
    return stem + u".txt"_s;
}

void ResponseBody::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the body"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName());
    connect(dialog, &QFileDialog::fileSelected, this, &ResponseBody::write);
    dialog->open();
}

void ResponseBody::write(const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(m_response.body) == m_response.body.size() && file.commit())
        m_saveNote = tr("Saved as %1.").arg(safetext::quoted(path));
    else
        m_saveNote = tr("Could not be saved: %1").arg(file.errorString());
    showNote();
}

} // namespace grapnel
