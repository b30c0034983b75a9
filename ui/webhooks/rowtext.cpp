// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowtext.h"

namespace grapnel
{
namespace
{

QString field(QString text)
{
    for (QChar &character : text) {
        if (character == u'\t' || character == u'\n' || character == u'\r')
            character = u' ';
    }
    return text;
}

} // namespace

QString rowText(const WebhookTableModel &model, const QList<int> &rows, const QList<WebhookTableModel::Column> &columns,
                bool withHeaders)
{
    QStringList lines;
    lines.reserve(rows.size() + 1);
    QStringList fields;
    if (withHeaders) {
        for (const auto column : columns)
            fields.append(model.headerData(static_cast<int>(column), Qt::Horizontal).toString());
        lines.append(fields.join(u'\t'));
    }
    for (const int row : rows) {
        fields.clear();
        for (const auto column : columns) {
            const QModelIndex index = model.index(row, static_cast<int>(column));
            fields.append(field(index.data(WebhookTableModel::CopyRole).toString()));
        }
        lines.append(fields.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace grapnel
