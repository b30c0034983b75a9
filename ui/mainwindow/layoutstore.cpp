// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutstore.h"

#include <QSettings>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Column = WebhookTableModel::Column;

std::optional<Column> columnOfKey(const QString &key)
{
    for (int number = 0; number < WebhookTableModel::ColumnCount; ++number) {
        const auto column = static_cast<Column>(number);
        if (WebhookTableModel::columnKey(column) == key)
            return column;
    }
    return std::nullopt;
}

/// "updated:110", or "updated:110:hidden".
QString textOf(const ColumnPlace &place)
{
    const QString text = u"%1:%2"_s.arg(WebhookTableModel::columnKey(place.column)).arg(place.width);
    return place.isShown ? text : text + ":hidden"_L1;
}

QList<ColumnPlace> columnsOf(const QStringList &texts)
{
    QList<ColumnPlace> places;
    for (const QString &text : texts) {
        const QStringList parts = text.split(u':');
        const auto column = columnOfKey(parts.value(0));
        const int width = parts.value(1).toInt();
        const bool isKnown = std::ranges::find(places, column, &ColumnPlace::column) != places.end();
        if (column && width > 0 && !isKnown)
            places.append({.column = *column, .width = width, .isShown = parts.value(2) != "hidden"_L1});
    }
    return places;
}

QString textOf(std::optional<WebhookStatus> status)
{
    if (!status)
        return {};
    return *status == WebhookStatus::Active ? u"active"_s : u"inactive"_s;
}

std::optional<WebhookStatus> statusOf(const QString &text)
{
    if (text == "active"_L1)
        return WebhookStatus::Active;
    return text == "inactive"_L1 ? std::optional(WebhookStatus::Inactive) : std::nullopt;
}

} // namespace

SettingsLayoutStore::SettingsLayoutStore(QSettings &settings, const QString &accountKey)
    : m_settings(settings), m_group(u"layout/%1/"_s.arg(accountKey))
{
}

WindowLayout SettingsLayoutStore::load() const
{
    WindowLayout layout;
    layout.geometry = m_settings.value(key(u"geometry")).toByteArray();
    layout.state = m_settings.value(key(u"state")).toByteArray();
    layout.columns = columnsOf(m_settings.value(key(u"columns")).toStringList());
    layout.filter.text = m_settings.value(key(u"search")).toString();
    layout.filter.status = statusOf(m_settings.value(key(u"status")).toString());
    layout.sort.column = columnOfKey(m_settings.value(key(u"sort")).toString());
    if (m_settings.value(key(u"sortDescending")).toBool())
        layout.sort.order = Qt::DescendingOrder;
    if (const QVariant details = m_settings.value(key(u"details")); details.isValid())
        layout.detailsShown = details.toBool();
    layout.detailsTab = m_settings.value(key(u"detailsTab")).toString();
    layout.place = {.selectedId = m_settings.value(key(u"selected")).toString(),
                    .topId = m_settings.value(key(u"top")).toString()};
    return layout;
}

void SettingsLayoutStore::save(const WindowLayout &layout)
{
    QStringList columns;
    for (const ColumnPlace &place : layout.columns)
        columns.append(textOf(place));
    m_settings.setValue(key(u"geometry"), layout.geometry);
    m_settings.setValue(key(u"state"), layout.state);
    m_settings.setValue(key(u"columns"), columns);
    m_settings.setValue(key(u"search"), layout.filter.text);
    m_settings.setValue(key(u"status"), textOf(layout.filter.status));
    m_settings.setValue(key(u"sort"),
                        layout.sort.column ? WebhookTableModel::columnKey(*layout.sort.column) : QString());
    m_settings.setValue(key(u"sortDescending"), layout.sort.order == Qt::DescendingOrder);
    if (layout.detailsShown)
        m_settings.setValue(key(u"details"), *layout.detailsShown);
    else
        m_settings.remove(key(u"details"));
    m_settings.setValue(key(u"detailsTab"), layout.detailsTab);
    m_settings.setValue(key(u"selected"), layout.place.selectedId);
    m_settings.setValue(key(u"top"), layout.place.topId);
}

void SettingsLayoutStore::clear()
{
    m_settings.remove(m_group.chopped(1));
}

QString SettingsLayoutStore::key(QAnyStringView name) const
{
    return m_group + name.toString();
}

} // namespace grapnel
