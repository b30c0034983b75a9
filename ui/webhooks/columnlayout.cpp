// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnlayout.h"

#include "webhookwording.h"

#include <QScopedValueRollback>
#include <QStyle>

#include <algorithm>

namespace grapnel
{
namespace
{

using Column = WebhookTableModel::Column;

constexpr auto sectionOf(Column column)
{
    return static_cast<int>(column);
}

bool isShownAtFirst(Column column)
{
    return column <= Column::Updated;
}

/// The words that such a column holds; empty where they are the user's.
QStringList wordsOf(Column column)
{
    switch (column) {
    case Column::Status:
        return {WebhookWording::status({WebhookStatus::Active}), WebhookWording::status({WebhookStatus::Inactive})};
    case Column::Method:
        return {WebhookWording::method({HttpMethod::Patch})};
    case Column::Format:
        return {WebhookWording::format({RequestFormat::FormEncoded})};
    case Column::Connection:
        return {WebhookWording::connection({.subscriptions = {Webhook::conditionalTicketEvents()}})};
    case Column::Authentication:
        return {WebhookWording::authentication({.auth = WebhookTraits::Auth::ApiKey}),
                WebhookWording::authentication({.auth = WebhookTraits::Auth::Bearer})};
    case Column::Name:
    case Column::Endpoint:
    case Column::Updated:
    case Column::Created:
    case Column::CreatedBy:
    case Column::Id:
    case Column::Description:
    case Column::CustomHeaders:
        break;
    }
    return {};
}

/// Room for what such a column without words of ours usually holds, in average characters.
int usualLength(Column column)
{
    switch (column) {
    case Column::Status:
    case Column::Method:
    case Column::Format:
    case Column::Connection:
    case Column::Authentication:
        return 0;
    case Column::Name:
        return 30;
    case Column::Endpoint:
        return 40;
    case Column::Updated:
    case Column::Created:
    case Column::CreatedBy:
        return 16;
    case Column::Id:
        return 32;
    case Column::Description:
        return 36;
    case Column::CustomHeaders:
        return 8;
    }
    return 0;
}

} // namespace

ColumnLayout::ColumnLayout(QHeaderView *header) : QObject(header), m_header(header)
{
    m_header->setSectionsMovable(true);
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_header->setStretchLastSection(false);
    m_header->setMinimumSectionSize(40);
    place(defaults());
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        noteWidth(section, width);
        if (!m_isOurs) {
            m_isUserWide = m_available > 0 && totalWidth() > m_available;
            Q_EMIT changed();
        }
    });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isOurs)
            Q_EMIT changed();
    });
}

QList<ColumnPlace> ColumnLayout::places() const
{
    QList<ColumnPlace> places;
    for (int visual = 0; visual < WebhookTableModel::ColumnCount; ++visual) {
        const int section = m_header->logicalIndex(visual);
        places.append({.column = static_cast<Column>(section),
                       .width = m_widths[static_cast<std::size_t>(section)],
                       .isShown = !m_header->isSectionHidden(section)});
    }
    return places;
}

void ColumnLayout::restore(const QList<ColumnPlace> &places)
{
    QList<ColumnPlace> all = places;
    for (const ColumnPlace &byDefault : defaults()) {
        if (std::ranges::find(all, byDefault.column, &ColumnPlace::column) == all.end())
            all.append(byDefault);
    }
    if (std::ranges::none_of(all, &ColumnPlace::isShown))
        all = defaults();
    place(all);
    m_isUserWide = !places.isEmpty();
    fit(m_available);
}

void ColumnLayout::reset()
{
    place(defaults());
    m_isUserWide = false;
    fit(m_available);
    Q_EMIT changed();
}

bool ColumnLayout::isShown(Column column) const
{
    return !m_header->isSectionHidden(sectionOf(column));
}

void ColumnLayout::setShown(Column column, bool isShown)
{
    if (isShown == this->isShown(column) || (!isShown && shownCount() == 1))
        return;
    {
        const QScopedValueRollback ours(m_isOurs, true);
        m_header->setSectionHidden(sectionOf(column), !isShown);
    }
    fit(m_available);
    Q_EMIT changed();
}

int ColumnLayout::shownCount() const
{
    return WebhookTableModel::ColumnCount - m_header->hiddenSectionCount();
}

QList<Column> ColumnLayout::shownColumns() const
{
    QList<Column> columns;
    for (const ColumnPlace &place : places()) {
        if (place.isShown)
            columns.append(place.column);
    }
    return columns;
}

void ColumnLayout::fit(int width)
{
    m_available = width;
    if (width <= 0)
        return;
    int slack = width - totalWidth();
    if (slack >= 0)
        m_isUserWide = false;
    if (slack == 0 || m_isUserWide)
        return;
    const QScopedValueRollback ours(m_isOurs, true);
    // Endpoint has the longer texts: it takes three parts of five when both show
    for (const Column column : {Column::Name, Column::Endpoint}) {
        if (!isShown(column))
            continue;
        const bool isShared = column == Column::Name && isShown(Column::Endpoint);
        const int present = m_header->sectionSize(sectionOf(column));
        const int wanted = present + (isShared ? slack * 2 / 5 : slack);
        const int given = slack > 0 ? wanted : std::max(wanted, std::min(present, leastWidth(column)));
        m_header->resizeSection(sectionOf(column), given);
        slack -= given - present;
    }
}

void ColumnLayout::place(const QList<ColumnPlace> &places)
{
    const QScopedValueRollback ours(m_isOurs, true);
    for (int visual = 0; visual < places.size(); ++visual) {
        const ColumnPlace &place = places[visual];
        const int section = sectionOf(place.column);
        m_header->moveSection(m_header->visualIndex(section), visual);
        m_header->setSectionHidden(section, false);
        m_header->resizeSection(section, std::max(place.width, m_header->minimumSectionSize()));
        noteWidth(section, m_header->sectionSize(section));
        m_header->setSectionHidden(section, !place.isShown);
    }
}

QList<ColumnPlace> ColumnLayout::defaults() const
{
    QList<ColumnPlace> places;
    for (int section = 0; section < WebhookTableModel::ColumnCount; ++section) {
        const auto column = static_cast<Column>(section);
        places.append({.column = column, .width = defaultWidth(column), .isShown = isShownAtFirst(column)});
    }
    return places;
}

int ColumnLayout::defaultWidth(Column column) const
{
    constexpr int margins = 20;
    const QFontMetrics metrics = m_header->fontMetrics();
    int text = usualLength(column) * metrics.averageCharWidth();
    for (const QString &word : wordsOf(column))
        text = std::max(text, metrics.horizontalAdvance(word));
    const int icon = column == Column::Status ? m_header->style()->pixelMetric(QStyle::PM_SmallIconSize) + 8 : 0;
    return std::max(text + icon + margins, m_header->sectionSizeHint(sectionOf(column)));
}

int ColumnLayout::leastWidth(Column column) const
{
    return defaultWidth(column) * 2 / 3;
}

int ColumnLayout::totalWidth() const
{
    return m_header->length();
}

void ColumnLayout::noteWidth(int section, int width)
{
    if (width > 0)
        m_widths[static_cast<std::size_t>(section)] = width;
}

} // namespace grapnel
