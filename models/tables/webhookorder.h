// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookquery.h"
#include "webhookstore.h"

#include <QDateTime>
#include <QSet>

#include <unordered_set>
#include <vector>

namespace grapnel
{

/// Webhooks in the order in which the server lists them for one query, and how far that list was read.
class WebhookOrder
{
public:
    using Slot = WebhookStore::Slot;
    using Slots = std::vector<Slot>;

    explicit WebhookOrder(WebhookQuery query = {}) : m_query(std::move(query)) { }

    /// Without cursor.
    [[nodiscard]] const WebhookQuery &query() const { return m_query; }
    /// The query for the next page.
    [[nodiscard]] WebhookQuery nextQuery() const;
    [[nodiscard]] const Slots &slots() const { return m_slots; }
    [[nodiscard]] bool contains(Slot slot) const { return slot < m_isMember.size() && m_isMember[slot]; }
    /// A page was read.
    [[nodiscard]] bool isBegun() const { return m_isBegun; }
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    /// When its newest answer came.
    [[nodiscard]] const QDateTime &readAt() const { return m_readAt; }

    /// The next one of a page; again ones keep their place.
    void append(Slot slot);
    /// A new one that the server did not list yet.
    void prepend(Slot slot);
    void remove(Slot slot);

    enum class Step {
        More,
        /// \a More, but the page brought nothing.
        MoreAtOnce,
        End,
        /// The server leads in a circle or nowhere. The page can be asked for again.
        Stuck
    };
    /// All of a page was appended. At the end, what keepUnread() kept and no page named goes.
    Step turnPage(const std::optional<Cursor> &next, const QDateTime &readAt);

    /// Adds, at the end, what \a older has and this one does not have yet: the part of the list that was not read anew.
    void keepUnread(const WebhookOrder &older);
    /// Everything is known although it was not read in this order; \a rest comes behind.
    void complete(const Slots &rest, const QDateTime &readAt);

private:
    void insert(Slot slot);

    static constexpr int mostBarrenPages = 3;

    WebhookQuery m_query;
    Slots m_slots;
    std::vector<bool> m_isMember;
    std::unordered_set<Slot> m_unread;
    std::optional<Cursor> m_next;
    QSet<QString> m_seenCursors;
    QDateTime m_readAt;
    int m_barrenPages = 0;
    bool m_pageBroughtNew = false;
    bool m_isBegun = false;
    bool m_isAtEnd = false;
};

} // namespace grapnel
