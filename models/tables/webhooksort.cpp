// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooksort.h"

#include "nameorder.h"
#include "webhooksearch.h"
#include "webhookwording.h"

#include <algorithm>
#include <functional>
#include <string>

namespace grapnel
{

using Slot = WebhookStore::Slot;
using Slots = std::vector<Slot>;
using Column = WebhookTableModel::Column;

namespace
{

struct NumberEntry {
    std::int64_t value = 0;
    std::uint32_t place = 0;
    Slot slot = 0;
};

struct TextEntry {
    /// The first bytes in which the texts can differ, so that most comparisons stay here.
    std::uint64_t start = 0;
    std::string_view text{};
    std::uint32_t place = 0;
    Slot slot = 0;
};

constexpr std::int64_t missing = WebhookStore::noTime;

template<typename Entry> Slots slotsOf(const std::vector<Entry> &entries, const Slots &last)
{
    Slots slots;
    slots.reserve(entries.size() + last.size());
    for (const Entry &entry : entries)
        slots.push_back(entry.slot);
    slots.insert(slots.end(), last.cbegin(), last.cend());
    return slots;
}

template<typename ValueOf> Slots byNumber(const Slots &base, Qt::SortOrder order, ValueOf valueOf)
{
    std::vector<NumberEntry> entries;
    entries.reserve(base.size());
    Slots last;
    for (std::size_t place = 0; place < base.size(); ++place) {
        const std::int64_t value = valueOf(base[place]);
        if (value == missing)
            last.push_back(base[place]);
        else
            entries.push_back({value, static_cast<std::uint32_t>(place), base[place]});
    }
    const bool isDescending = order == Qt::DescendingOrder;
    std::sort(entries.begin(), entries.end(), [isDescending](const NumberEntry &a, const NumberEntry &b) {
        if (a.value != b.value)
            return isDescending ? a.value > b.value : a.value < b.value;
        return a.place < b.place;
    });
    return slotsOf(entries, last);
}

std::size_t commonPrefix(const std::vector<TextEntry> &entries)
{
    if (entries.empty())
        return 0;
    std::string_view prefix = entries.front().text;
    for (const TextEntry &entry : entries) {
        const auto end = std::mismatch(prefix.begin(), prefix.end(), entry.text.begin(), entry.text.end()).first;
        prefix = prefix.substr(0, static_cast<std::size_t>(end - prefix.begin()));
    }
    return prefix.size();
}

std::uint64_t startOf(std::string_view text)
{
    std::uint64_t start = 0;
    for (std::size_t i = 0; i < sizeof start; ++i)
        start = start << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return start;
}

/// \a texts by place in \a base; \a decide settles what compares equal: two slots to below, at or above 0.
Slots byText(const Slots &base, const std::vector<std::string_view> &texts, Qt::SortOrder order,
             const std::function<int(Slot, Slot)> &decide)
{
    std::vector<TextEntry> entries;
    entries.reserve(base.size());
    Slots last;
    for (std::size_t place = 0; place < base.size(); ++place) {
        if (texts[place].empty())
            last.push_back(base[place]);
        else
            entries.push_back({0, texts[place], static_cast<std::uint32_t>(place), base[place]});
    }
    const std::size_t common = commonPrefix(entries);
    for (TextEntry &entry : entries) {
        entry.text.remove_prefix(common);
        entry.start = startOf(entry.text);
    }
    const bool isDescending = order == Qt::DescendingOrder;
    std::sort(entries.begin(), entries.end(), [&](const TextEntry &a, const TextEntry &b) {
        if (a.start != b.start)
            return isDescending ? a.start > b.start : a.start < b.start;
        int result = a.text.compare(b.text);
        if (result == 0 && decide)
            result = decide(a.slot, b.slot);
        if (result != 0)
            return isDescending ? result > 0 : result < 0;
        return a.place < b.place;
    });
    return slotsOf(entries, last);
}

Slots byName(const WebhookStore &store, const Slots &base, Qt::SortOrder order)
{
    NameOrder names;
    for (const Slot slot : base)
        names.add(store.foldedName(slot));
    names.prepare();
    std::string keys;
    std::vector<std::size_t> ends;
    ends.reserve(base.size());
    for (const Slot slot : base) {
        names.appendKey(keys, store.foldedName(slot));
        ends.push_back(keys.size());
    }
    std::vector<std::string_view> texts;
    texts.reserve(base.size());
    std::size_t begin = 0;
    for (const std::size_t end : ends) {
        texts.emplace_back(keys.data() + begin, end - begin);
        begin = end;
    }
    return byText(base, texts, order,
                  [&](Slot a, Slot b) { return names.compareEqualKeys(store.foldedName(a), store.foldedName(b)); });
}

/// Ranks of a few \a words, equal for equal ones; missing for empty ones.
std::vector<std::int64_t> ranksOf(const std::vector<QString> &words)
{
    NameOrder names;
    std::vector<std::string> foldedWords;
    for (const QString &word : words) {
        foldedWords.push_back(folded(word).toStdString());
        names.add(foldedWords.back());
    }
    names.prepare();
    std::vector<std::string> keys(words.size());
    for (std::size_t i = 0; i < words.size(); ++i)
        names.appendKey(keys[i], foldedWords[i]);
    std::vector<std::string> distinct = keys;
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    std::vector<std::int64_t> ranks;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto rank = std::lower_bound(distinct.cbegin(), distinct.cend(), keys[i]) - distinct.cbegin();
        ranks.push_back(words[i].isEmpty() ? missing : rank);
    }
    return ranks;
}

template<typename WordOf> Slots byTraits(const WebhookStore &store, const Slots &base, Qt::SortOrder order, WordOf word)
{
    std::vector<QString> words;
    for (std::uint32_t index = 0; index < store.traitsCount(); ++index)
        words.push_back(word(store.traitsAt(index)));
    const std::vector<std::int64_t> ranks = ranksOf(words);
    return byNumber(base, order, [&](Slot slot) { return ranks[store.traitsIndex(slot)]; });
}

Slots byCreator(const WebhookStore &store, const Slots &base, Qt::SortOrder order)
{
    std::vector<QString> words;
    for (std::uint32_t index = 0; index < store.userCount(); ++index)
        words.push_back(WebhookWording::creator(store.userAt(index)));
    const std::vector<std::int64_t> ranks = ranksOf(words);
    return byNumber(base, order, [&](Slot slot) { return ranks[store.creatorIndex(slot)]; });
}

Slots byDescription(const WebhookStore &store, const Slots &base, Qt::SortOrder order)
{
    std::vector<QByteArray> descriptions;
    std::vector<std::string_view> texts;
    descriptions.reserve(base.size());
    for (const Slot slot : base) {
        const QByteArray &text = descriptions.emplace_back(folded(store.description(slot)));
        texts.emplace_back(text.constData(), static_cast<std::size_t>(text.size()));
    }
    return byText(base, texts, order, {});
}

template<typename BytesOf> Slots byBytes(const Slots &base, Qt::SortOrder order, BytesOf bytesOf)
{
    std::vector<std::string_view> texts;
    texts.reserve(base.size());
    for (const Slot slot : base)
        texts.push_back(bytesOf(slot));
    return byText(base, texts, order, {});
}

std::int64_t statusRank(WebhookStatus status)
{
    switch (status) {
    case WebhookStatus::Active:
        return 0;
    case WebhookStatus::Inactive:
        return 1;
    case WebhookStatus::Unknown:
        break;
    }
    return 2;
}

} // namespace

Slots sorted(const WebhookStore &store, const Slots &base, Column column, Qt::SortOrder order)
{
    using Traits = WebhookStore::Traits;
    switch (column) {
    case Column::Status:
        return byNumber(base, order, [&](Slot slot) { return statusRank(store.traits(slot).status.value); });
    case Column::Name:
        return byName(store, base, order);
    case Column::Endpoint:
        return byBytes(base, order, [&](Slot slot) { return store.endpointBytes(slot); });
    case Column::Method:
        return byTraits(store, base, order, [](const Traits &t) { return WebhookWording::method(t.method); });
    case Column::Format:
        return byTraits(store, base, order, [](const Traits &t) { return WebhookWording::format(t.format); });
    case Column::Connection:
        return byTraits(store, base, order, [](const Traits &t) { return WebhookWording::connection(t); });
    case Column::Authentication:
        return byTraits(store, base, order, [](const Traits &t) { return WebhookWording::authentication(t); });
    case Column::Updated:
        return byNumber(base, order, [&](Slot slot) { return store.updatedMs(slot); });
    case Column::Created:
        return byNumber(base, order, [&](Slot slot) { return store.createdMs(slot); });
    case Column::CreatedBy:
        return byCreator(store, base, order);
    case Column::Id:
        return byBytes(base, order, [&](Slot slot) { return store.idBytes(slot); });
    case Column::Description:
        return byDescription(store, base, order);
    case Column::CustomHeaders:
        return byNumber(base, order, [&](Slot slot) { return std::int64_t{store.customHeaders(slot).size()}; });
    }
    return base;
}

} // namespace grapnel
