// SPDX-License-Identifier: GPL-3.0-or-later
// WebhookStore: what rows share, and the way from an id to its slot.
#include "webhooksearch.h"
#include "webhookstore.h"
#include "webhookwording.h"

#include <algorithm>
#include <functional>

namespace grapnel
{

using Slot = WebhookStore::Slot;

namespace
{

QByteArray traitsText(const WebhookStore::Traits &traits)
{
    QByteArray text;
    const auto line = [&text](const QString &part) { text.append(folded(part)).append('\n'); };
    line(WebhookWording::status(traits.status));
    line(WebhookWording::method(traits.method));
    line(WebhookWording::format(traits.format));
    line(WebhookWording::connection(traits));
    line(WebhookWording::authentication(traits));
    if (traits.subscriptions != QStringList{Webhook::conditionalTicketEvents()}) {
        for (const QString &type : traits.subscriptions)
            line(type);
    }
    return text;
}

} // namespace

std::uint32_t WebhookStore::internTraits(const Webhook &webhook)
{
    static constexpr std::array kinds{Auth::None, Auth::ApiKey, Auth::Basic, Auth::Bearer, Auth::Unknown};
    static_assert(kinds.size() == std::variant_size_v<ShownAuthentication>); // in the order of its alternatives
    Traits traits{.status = webhook.status,
                  .method = webhook.method,
                  .format = webhook.format,
                  .subscriptions = webhook.subscriptions,
                  .auth = kinds[webhook.authentication.index()],
                  .isAppMade = webhook.isAppMade()};
    if (const auto *unknown = std::get_if<shown::UnknownAuthentication>(&webhook.authentication))
        traits.unknownAuth = unknown->type;
    if (const auto known = m_traitsIndex.constFind(traits); known != m_traitsIndex.cend())
        return *known;
    const auto index = static_cast<std::uint32_t>(m_traits.size());
    m_traitsText.push_back(traitsText(traits));
    m_traitsIndex.insert(traits, index);
    m_traits.push_back(std::move(traits));
    return index;
}

void WebhookStore::retranslate()
{
    std::ranges::transform(m_traits, m_traitsText.begin(), traitsText);
}

std::uint32_t WebhookStore::internUser(const QString &user)
{
    if (const auto known = m_userIndex.constFind(user); known != m_userIndex.cend())
        return *known;
    const auto index = static_cast<std::uint32_t>(m_users.size());
    m_users.push_back(user);
    m_userIndex.insert(user, index);
    return index;
}

std::vector<Slot> WebhookStore::usedSlots() const
{
    std::vector<Slot> used;
    used.reserve(static_cast<std::size_t>(m_count));
    for (Slot slot = 0; slot < m_slotLimit; ++slot) {
        if (row(slot).isUsed)
            used.push_back(slot);
    }
    return used;
}

/// The place of \a id in the hash, or the free one where it belongs.
std::size_t WebhookStore::hashPlace(std::string_view id) const
{
    const std::size_t mask = m_hash.size() - 1;
    std::size_t place = std::hash<std::string_view>{}(id)&mask;
    while (m_hash[place] != NoSlot && idBytes(m_hash[place]) != id)
        place = (place + 1) & mask;
    return place;
}

Slot WebhookStore::slotOf(const QString &id) const
{
    if (m_hash.empty())
        return NoSlot;
    const QByteArray bytes = id.toUtf8();
    return m_hash[hashPlace({bytes.constData(), static_cast<std::size_t>(bytes.size())})];
}

void WebhookStore::hashInsert(Slot slot)
{
    if (3 * static_cast<std::size_t>(m_count) > 2 * m_hash.size())
        hashRebuild(std::max<std::size_t>(256, 2 * m_hash.size()));
    m_hash[hashPlace(idBytes(slot))] = slot;
}

void WebhookStore::hashRemove(Slot slot)
{
    const std::size_t mask = m_hash.size() - 1;
    std::size_t gap = hashPlace(idBytes(slot));
    m_hash[gap] = NoSlot;
    // Entries behind the gap that were pushed past it move up, so that no search stops too early.
    for (std::size_t place = (gap + 1) & mask; m_hash[place] != NoSlot; place = (place + 1) & mask) {
        const std::size_t home = std::hash<std::string_view>{}(idBytes(m_hash[place])) & mask;
        if (((place - home) & mask) >= ((place - gap) & mask)) {
            m_hash[gap] = std::exchange(m_hash[place], NoSlot);
            gap = place;
        }
    }
}

void WebhookStore::hashRebuild(std::size_t size)
{
    const std::vector<Slot> old = std::exchange(m_hash, std::vector<Slot>(size, NoSlot));
    for (const Slot slot : old) {
        if (slot != NoSlot)
            m_hash[hashPlace(idBytes(slot))] = slot;
    }
}

} // namespace grapnel
