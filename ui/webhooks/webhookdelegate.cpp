// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookdelegate.h"

#include "icons.h"
#include "webhooktablemodel.h"

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;
using Column = WebhookTableModel::Column;

WebhookDelegate::WebhookDelegate(QObject *parent)
    : IsolatingDelegate(parent), m_active(icons::icon(u"status-active"_s, theme::Accent::Success)),
      m_inactive(icons::icon(u"status-inactive"_s, theme::Accent::Muted)),
      m_unknown(icons::icon(u"status-unknown"_s, theme::Accent::Warning)),
      m_appMade(icons::icon(u"app-made"_s, theme::Accent::Muted))
{
}

void WebhookDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    IsolatingDelegate::initStyleOption(option, index);
    // the view frames the current row as a whole
    option->state &= ~QStyle::State_HasFocus;
    const auto column = static_cast<Column>(index.column());
    if (column == Column::Endpoint)
        option->textElideMode = Qt::ElideMiddle;
    if (column == Column::Status) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        switch (static_cast<WebhookStatus>(index.data(WebhookTableModel::RawRole).toInt())) {
        case WebhookStatus::Active:
            option->icon = m_active;
            break;
        case WebhookStatus::Inactive:
            option->icon = m_inactive;
            break;
        case WebhookStatus::Unknown:
            option->icon = m_unknown;
            break;
        }
    } else if (column == Column::Name && index.data(WebhookTableModel::AppMadeRole).toBool()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationPosition = QStyleOptionViewItem::Right;
        option->icon = m_appMade;
    }
}

} // namespace grapnel
