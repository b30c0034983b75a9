// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooktablemodel.h"

#include "relativetime.h"
#include "webhookstore.h"
#include "webhookwording.h"

using namespace Qt::Literals::StringLiterals;

namespace grapnel
{

WebhookTableModel::WebhookTableModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_store(std::make_unique<WebhookStore>()), m_clock(clock)
{
}

WebhookTableModel::~WebhookTableModel() = default;

int WebhookTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WebhookTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WebhookTableModel::shownText(std::uint32_t slot, Column column) const
{
    const WebhookStore::Traits &traits = m_store->traits(slot);
    switch (column) {
    case Column::Status:
        return visibleText(WebhookWording::status(traits.status));
    case Column::Name:
        return visibleText(m_store->name(slot));
    case Column::Endpoint:
        return visibleText(m_store->endpoint(slot));
    case Column::Method:
        return visibleText(WebhookWording::method(traits.method));
    case Column::Format:
        return visibleText(WebhookWording::format(traits.format));
    case Column::Connection:
        return WebhookWording::connection(traits);
    case Column::Authentication:
        return visibleText(WebhookWording::authentication(traits));
    case Column::Updated:
        return shownDate(m_store->updatedAt(slot));
    case Column::Created:
        return shownDate(m_store->createdAt(slot));
    case Column::CreatedBy:
        return visibleText(WebhookWording::creator(m_store->createdBy(slot)));
    case Column::Id:
        return visibleText(m_store->id(slot));
    case Column::Description:
        return visibleText(m_store->description(slot));
    case Column::CustomHeaders:
        if (const qsizetype count = m_store->customHeaders(slot).size(); count > 0)
            return QLocale().toString(count);
        return {};
    }
    return {};
}

QString WebhookTableModel::shownDate(const QDateTime &time) const
{
    return m_hasRelativeDates ? RelativeTime::text(time, m_clock.now()) : RelativeTime::dateAndTime(time);
}

QString WebhookTableModel::toolTip(std::uint32_t slot, Column column) const
{
    static constexpr qsizetype mostLines = 20;
    const WebhookStore::Traits &traits = m_store->traits(slot);
    const auto list = [](QStringList lines) {
        if (lines.size() > mostLines) {
            const int more = static_cast<int>(lines.size() - mostLines);
            lines = lines.mid(0, mostLines);
            //: Last line of a list that is too long for a tool tip
            lines.append(tr("and %n more", nullptr, more));
        }
        return lines.join('\n'_L1);
    };
    switch (column) {
    case Column::Updated:
        return RelativeTime::absolute(m_store->updatedAt(slot));
    case Column::Created:
        return RelativeTime::absolute(m_store->createdAt(slot));
    case Column::Connection: {
        if (traits.subscriptions == QStringList{Webhook::conditionalTicketEvents()})
            return shownText(slot, column);
        QStringList lines;
        for (const QString &type : traits.subscriptions)
            lines.append(visibleText(type));
        return list(lines);
    }
    case Column::Authentication: {
        const QString name = isolated(visibleText(m_store->authName(slot)));
        const QString kind = shownText(slot, column);
        //: Tool tip: kind of authentication, and the name of its user or header
        return name.isEmpty() ? kind : tr("%1: %2").arg(kind, name);
    }
    case Column::CustomHeaders: {
        QStringList lines;
        for (const CustomHeader &header : m_store->customHeaders(slot))
            lines.append(visibleText(header.name));
        return list(lines);
    }
    case Column::Status:
    case Column::Name:
    case Column::Endpoint:
    case Column::Method:
    case Column::Format:
    case Column::CreatedBy:
    case Column::Id:
    case Column::Description:
        break;
    }
    return shownText(slot, column);
}

QString WebhookTableModel::copyText(std::uint32_t slot, Column column) const
{
    if (column == Column::Updated)
        return m_store->updatedAt(slot).toString(Qt::ISODate);
    if (column == Column::Created)
        return m_store->createdAt(slot).toString(Qt::ISODate);
    return shownText(slot, column);
}

QVariant WebhookTableModel::rawValue(std::uint32_t slot, Column column) const
{
    switch (column) {
    case Column::Status:
        return static_cast<int>(m_store->traits(slot).status.value);
    case Column::Name:
        return m_store->name(slot);
    case Column::Endpoint:
        return m_store->endpoint(slot);
    case Column::Updated:
        return m_store->updatedAt(slot);
    case Column::Created:
        return m_store->createdAt(slot);
    case Column::CreatedBy:
        return m_store->createdBy(slot);
    case Column::Id:
        return m_store->id(slot);
    case Column::Description:
        return m_store->description(slot);
    case Column::CustomHeaders:
        return static_cast<int>(m_store->customHeaders(slot).size());
    case Column::Method:
    case Column::Format:
    case Column::Connection:
    case Column::Authentication:
        break;
    }
    return shownText(slot, column);
}

QVariant WebhookTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::uint32_t slot = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shownText(slot, column);
    case Qt::ToolTipRole:
        return toolTipText(toolTip(slot, column));
    case Qt::TextAlignmentRole:
        if (column == Column::CustomHeaders)
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case IdRole:
        return m_store->id(slot);
    case RawRole:
        return rawValue(slot, column);
    case CopyRole:
        return copyText(slot, column);
    case AppMadeRole:
        return m_store->traits(slot).isAppMade;
    }
    return {};
}

QVariant WebhookTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole && column == Column::CustomHeaders)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Status:
        return tr("Status");
    case Column::Name:
        return tr("Name");
    case Column::Endpoint:
        return tr("Endpoint");
    case Column::Method:
        return tr("Method");
    case Column::Format:
        //: Column: format of the request's body
        return tr("Format");
    case Column::Connection:
        //: Column: what makes the webhook run
        return tr("Connection");
    case Column::Authentication:
        return tr("Authentication");
    case Column::Updated:
        //: Column: when the webhook was changed last
        return tr("Updated");
    case Column::Created:
        //: Column: when the webhook was made
        return tr("Created");
    case Column::CreatedBy:
        return tr("Created by");
    case Column::Id:
        return tr("Id");
    case Column::Description:
        return tr("Description");
    case Column::CustomHeaders:
        return tr("Custom headers");
    }
    return {};
}

QString WebhookTableModel::columnKey(Column column)
{
    switch (column) {
    case Column::Status:
        return u"status"_s;
    case Column::Name:
        return u"name"_s;
    case Column::Endpoint:
        return u"endpoint"_s;
    case Column::Method:
        return u"method"_s;
    case Column::Format:
        return u"format"_s;
    case Column::Connection:
        return u"connection"_s;
    case Column::Authentication:
        return u"authentication"_s;
    case Column::Updated:
        return u"updated"_s;
    case Column::Created:
        return u"created"_s;
    case Column::CreatedBy:
        return u"created_by"_s;
    case Column::Id:
        return u"id"_s;
    case Column::Description:
        return u"description"_s;
    case Column::CustomHeaders:
        return u"custom_headers"_s;
    }
    return {};
}

Webhook WebhookTableModel::webhookAt(int row) const
{
    return m_store->webhook(m_rows[static_cast<std::size_t>(row)]);
}

QString WebhookTableModel::idAt(int row) const
{
    return m_store->id(m_rows[static_cast<std::size_t>(row)]);
}

int WebhookTableModel::rowOf(const QString &id) const
{
    const std::uint32_t slot = m_store->slotOf(id);
    return slot == WebhookStore::NoSlot ? -1 : rowOfSlot(slot);
}

void WebhookTableModel::setRelativeDates(bool relative)
{
    if (relative == m_hasRelativeDates)
        return;
    m_hasRelativeDates = relative;
    refreshRelativeDates();
}

void WebhookTableModel::retranslate()
{
    m_store->retranslate();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                           {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
}

void WebhookTableModel::refreshRelativeDates()
{
    if (m_rows.empty())
        return;
    static_assert(static_cast<int>(Column::Created) == static_cast<int>(Column::Updated) + 1);
    Q_EMIT dataChanged(index(0, static_cast<int>(Column::Updated)),
                       index(rowCount() - 1, static_cast<int>(Column::Created)),
                       {Qt::DisplayRole, Qt::AccessibleTextRole});
}

} // namespace grapnel
