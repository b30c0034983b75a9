// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storedwebhook.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace sandbox
{

enum class Order {
    Newest, ///< newest first
    Name, ///< by name without regard to case
    Status, ///< active before inactive, then newest first
};

struct ListQuery {
    Order order = Order::Newest;
    std::string nameContains; ///< folded; empty: any
    std::string status; ///< empty: any
    std::optional<std::string> after; ///< id of a webhook that is or was there
    std::optional<std::string> before;
    std::size_t size = 100;
};

struct ListPage {
    std::vector<const StoredWebhook *> rows;
    bool hasNext = false; ///< matching rows follow the last one
    bool hasPrevious = false; ///< matching rows precede the first one
};

/// All webhooks, kept sorted in each order that was asked for. Not thread-safe.
class WebhookStore
{
public:
    [[nodiscard]] std::size_t size() const { return m_byId.size(); }
    [[nodiscard]] const StoredWebhook *find(const std::string &id) const;
    /// Whether a cursor may name it: true also after it was removed.
    [[nodiscard]] bool knows(const std::string &id) const;
    [[nodiscard]] ListPage page(const ListQuery &query) const;

    /// For an empty store: takes all, given oldest first.
    void fill(std::vector<StoredWebhook> webhooks);
    const StoredWebhook &add(StoredWebhook webhook);
    /// `change` may set everything but the id. The id must be there.
    void change(const std::string &id, const std::function<void(StoredWebhook &)> &change);
    void remove(const std::string &id);

private:
    struct Key {
        std::string name;
        bool inactive = false;
        std::string id;
    };
    struct KeyView {
        std::string_view name;
        bool inactive = false;
        std::string_view id;
    };
    using Index = std::vector<const StoredWebhook *>;

    static KeyView keyOf(const StoredWebhook &webhook);
    [[nodiscard]] KeyView keyOf(const std::string &id) const;
    static bool precedes(Order order, const KeyView &a, const KeyView &b);
    [[nodiscard]] const Index &index(Order order) const;
    [[nodiscard]] std::ptrdiff_t lowerBound(Order order, const KeyView &key) const;
    void insertIntoIndexes(const StoredWebhook &webhook);
    void eraseFromIndexes(const StoredWebhook &webhook);

    std::unordered_map<std::string, std::unique_ptr<StoredWebhook>> m_byId;
    std::unordered_map<std::string, Key> m_removed;
    mutable std::array<Index, 3> m_indexes; // by Order; empty until asked for
    mutable std::array<bool, 3> m_built{true, false, false};
};

} // namespace sandbox
