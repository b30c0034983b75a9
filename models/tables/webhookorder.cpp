// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookorder.h"

#include <algorithm>

namespace grapnel
{

WebhookQuery WebhookOrder::nextQuery() const
{
    WebhookQuery query = m_query;
    query.after = m_next;
    return query;
}

void WebhookOrder::insert(Slot slot)
{
    if (slot >= m_isMember.size())
        m_isMember.resize(std::max<std::size_t>(slot + 1, m_isMember.size() * 2));
    m_isMember[slot] = true;
}

void WebhookOrder::append(Slot slot)
{
    if (m_unread.erase(slot) > 0)
        m_slots.erase(std::find(m_slots.begin(), m_slots.end(), slot));
    else if (contains(slot))
        return;
    insert(slot);
    m_slots.push_back(slot);
    m_pageBroughtNew = true;
}

void WebhookOrder::prepend(Slot slot)
{
    if (contains(slot))
        return;
    insert(slot);
    m_slots.insert(m_slots.begin(), slot);
}

void WebhookOrder::remove(Slot slot)
{
    if (!contains(slot))
        return;
    m_isMember[slot] = false;
    m_unread.erase(slot);
    m_slots.erase(std::find(m_slots.begin(), m_slots.end(), slot));
}

WebhookOrder::Step WebhookOrder::turnPage(const std::optional<Cursor> &next, const QDateTime &readAt)
{
    const bool broughtNew = std::exchange(m_pageBroughtNew, false);
    m_isBegun = true;
    m_readAt = readAt;
    if (!next) {
        const auto isUnread = [this](Slot slot) { return m_unread.contains(slot); };
        for (const Slot slot : m_unread)
            m_isMember[slot] = false;
        m_slots.erase(std::remove_if(m_slots.begin(), m_slots.end(), isUnread), m_slots.end());
        m_unread.clear();
        m_seenCursors.clear();
        m_next.reset();
        m_isAtEnd = true;
        return Step::End;
    }
    if (m_seenCursors.contains(next->value))
        return Step::Stuck;
    m_seenCursors.insert(next->value);
    m_next = next;
    m_barrenPages = broughtNew ? 0 : m_barrenPages + 1;
    if (m_barrenPages == mostBarrenPages) {
        m_barrenPages = 0;
        return Step::Stuck;
    }
    return broughtNew ? Step::More : Step::MoreAtOnce;
}

void WebhookOrder::keepUnread(const WebhookOrder &older)
{
    for (const Slot slot : older.m_slots) {
        if (contains(slot))
            continue;
        insert(slot);
        m_slots.push_back(slot);
        m_unread.insert(slot);
    }
}

void WebhookOrder::complete(const Slots &rest, const QDateTime &readAt)
{
    for (const Slot slot : rest)
        append(slot);
    turnPage(std::nullopt, readAt);
}

} // namespace grapnel
