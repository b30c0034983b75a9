// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookstore.h"

#include <algorithm>
#include <tuple>

namespace sandbox
{

namespace
{

constexpr Order orders[] = {Order::Newest, Order::Name, Order::Status};

bool matches(const ListQuery &query, const StoredWebhook &webhook)
{
    return (query.status.empty() || webhook.status == query.status)
        && (query.nameContains.empty() || webhook.foldedName.find(query.nameContains) != std::string::npos);
}

} // namespace

const StoredWebhook *WebhookStore::find(const std::string &id) const
{
    const auto it = m_byId.find(id);
    return it == m_byId.end() ? nullptr : it->second.get();
}

bool WebhookStore::knows(const std::string &id) const
{
    return m_byId.contains(id) || m_removed.contains(id);
}

ListPage WebhookStore::page(const ListQuery &query) const
{
    const Index &rows = index(query.order);
    const auto end = static_cast<std::ptrdiff_t>(rows.size());
    const auto hit = [&](std::ptrdiff_t i) { return matches(query, *rows[static_cast<std::size_t>(i)]); };
    const auto nextHit = [&](std::ptrdiff_t i) {
        while (i < end && !hit(i))
            ++i;
        return i;
    };
    const auto previousHit = [&](std::ptrdiff_t i) {
        while (i >= 0 && !hit(i))
            --i;
        return i;
    };

    ListPage result;
    std::ptrdiff_t first = 0; // first row of the page
    std::ptrdiff_t last = 0; // one past its last
    if (query.before) {
        last = lowerBound(query.order, keyOf(*query.before));
        first = last;
        std::size_t found = 0;
        for (std::ptrdiff_t i = previousHit(last - 1); i >= 0 && found < query.size; i = previousHit(i - 1), ++found)
            first = i;
    } else {
        if (query.after) {
            const KeyView key = keyOf(*query.after);
            first = lowerBound(query.order, key);
            if (first < end && rows[static_cast<std::size_t>(first)]->id == key.id)
                ++first;
        }
        last = first;
        std::size_t found = 0;
        for (std::ptrdiff_t i = nextHit(first); i < end && found < query.size; i = nextHit(i + 1), ++found)
            last = i + 1;
    }
    for (std::ptrdiff_t i = nextHit(first); i < last; i = nextHit(i + 1))
        result.rows.push_back(rows[static_cast<std::size_t>(i)]);
    result.hasNext = nextHit(last) < end;
    result.hasPrevious = previousHit(first - 1) >= 0;
    return result;
}

void WebhookStore::fill(std::vector<StoredWebhook> webhooks)
{
    m_byId.reserve(webhooks.size());
    Index &newest = m_indexes[0];
    newest.reserve(webhooks.size());
    for (StoredWebhook &webhook : webhooks) {
        auto owned = std::make_unique<StoredWebhook>(std::move(webhook));
        newest.push_back(owned.get());
        const std::string &id = owned->id;
        m_byId.emplace(id, std::move(owned));
    }
    std::reverse(newest.begin(), newest.end());
}

const StoredWebhook &WebhookStore::add(StoredWebhook webhook)
{
    auto owned = std::make_unique<StoredWebhook>(std::move(webhook));
    const StoredWebhook &added = *owned;
    m_byId.emplace(added.id, std::move(owned));
    insertIntoIndexes(added);
    return added;
}

void WebhookStore::change(const std::string &id, const std::function<void(StoredWebhook &)> &change)
{
    StoredWebhook &webhook = *m_byId.at(id);
    eraseFromIndexes(webhook);
    change(webhook);
    insertIntoIndexes(webhook);
}

void WebhookStore::remove(const std::string &id)
{
    const auto it = m_byId.find(id);
    if (it == m_byId.end())
        return;
    const StoredWebhook &webhook = *it->second;
    eraseFromIndexes(webhook);
    m_removed.emplace(id, Key{webhook.foldedName, webhook.status == "inactive", id});
    m_byId.erase(it);
}

WebhookStore::KeyView WebhookStore::keyOf(const StoredWebhook &webhook)
{
    return {webhook.foldedName, webhook.status == "inactive", webhook.id};
}

WebhookStore::KeyView WebhookStore::keyOf(const std::string &id) const
{
    if (const StoredWebhook *webhook = find(id))
        return keyOf(*webhook);
    const Key &key = m_removed.at(id);
    return {key.name, key.inactive, key.id};
}

bool WebhookStore::precedes(Order order, const KeyView &a, const KeyView &b)
{
    switch (order) {
    case Order::Newest:
        return a.id > b.id;
    case Order::Name:
        return std::tie(a.name, a.id) < std::tie(b.name, b.id);
    case Order::Status:
        return a.inactive != b.inactive ? b.inactive : a.id > b.id;
    }
    return false;
}

const WebhookStore::Index &WebhookStore::index(Order order) const
{
    const auto slot = static_cast<std::size_t>(order);
    if (!m_built[slot]) {
        m_indexes[slot] = m_indexes[0];
        std::sort(
            m_indexes[slot].begin(), m_indexes[slot].end(),
            [order](const StoredWebhook *a, const StoredWebhook *b) { return precedes(order, keyOf(*a), keyOf(*b)); });
        m_built[slot] = true;
    }
    return m_indexes[slot];
}

std::ptrdiff_t WebhookStore::lowerBound(Order order, const KeyView &key) const
{
    const Index &rows = index(order);
    const auto it
        = std::lower_bound(rows.begin(), rows.end(), key, [order](const StoredWebhook *row, const KeyView &k) {
              return precedes(order, keyOf(*row), k);
          });
    return it - rows.begin();
}

void WebhookStore::insertIntoIndexes(const StoredWebhook &webhook)
{
    for (const Order order : orders) {
        const auto slot = static_cast<std::size_t>(order);
        if (m_built[slot])
            m_indexes[slot].insert(m_indexes[slot].begin() + lowerBound(order, keyOf(webhook)), &webhook);
    }
}

void WebhookStore::eraseFromIndexes(const StoredWebhook &webhook)
{
    for (const Order order : orders) {
        const auto slot = static_cast<std::size_t>(order);
        if (m_built[slot])
            m_indexes[slot].erase(m_indexes[slot].begin() + lowerBound(order, keyOf(webhook)));
    }
}

} // namespace sandbox
