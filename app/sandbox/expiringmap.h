// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauthserveroptions.h"
#include "sandboxids.h"

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace sandbox
{

/// Values under random keys, each for a while. Thread-safe.
template<typename Value> class ExpiringMap
{
public:
    /// The options must live longer.
    ExpiringMap(const OAuthServerOptions &options, std::chrono::seconds life) : m_options(options), m_life(life) { }

    std::string add(Value value)
    {
        const std::lock_guard lock(m_mutex);
        removeExpired();
        std::string key = newToken();
        m_entries.emplace(key, Entry{std::move(value), m_options.time() + m_life});
        return key;
    }
    std::optional<Value> find(const std::string &key)
    {
        const std::lock_guard lock(m_mutex);
        removeExpired();
        const auto it = m_entries.find(key);
        return it == m_entries.end() ? std::nullopt : std::optional(it->second.value);
    }
    /// Finds and removes.
    std::optional<Value> take(const std::string &key)
    {
        const std::lock_guard lock(m_mutex);
        removeExpired();
        auto entry = m_entries.extract(key);
        return entry.empty() ? std::nullopt : std::optional(std::move(entry.mapped().value));
    }

private:
    struct Entry {
        Value value;
        std::chrono::system_clock::time_point end;
    };
    void removeExpired()
    {
        std::erase_if(m_entries, [time = m_options.time()](const auto &entry) { return entry.second.end <= time; });
    }

    const OAuthServerOptions &m_options;
    const std::chrono::seconds m_life;
    std::mutex m_mutex;
    std::map<std::string, Entry> m_entries;
};

} // namespace sandbox
