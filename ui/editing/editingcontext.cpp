// SPDX-License-Identifier: GPL-3.0-or-later
#include "editingcontext.h"

namespace grapnel
{

namespace
{

QString nameAt(const WebhookTableModel &model, int row)
{
    const QModelIndex index = model.index(row, static_cast<int>(WebhookTableModel::Column::Name));
    return index.data(WebhookTableModel::RawRole).toString();
}

} // namespace

QStringList knownNames(const WebhookList *list, const QString &exceptId)
{
    QStringList names;
    const WebhookTableModel *model = list ? list->model() : nullptr;
    for (int row = 0; model && row < model->rowCount(); ++row) {
        if (model->idAt(row) != exceptId)
            names.append(nameAt(*model, row));
    }
    return names;
}

QSet<QString> idsOfName(const WebhookList *list, const QString &name)
{
    QSet<QString> ids;
    const WebhookTableModel *model = list ? list->model() : nullptr;
    for (int row = 0; model && row < model->rowCount(); ++row) {
        if (nameAt(*model, row) == name)
            ids.insert(model->idAt(row));
    }
    return ids;
}

} // namespace grapnel
