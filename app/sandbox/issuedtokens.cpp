// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuedtokens.h"

#include "sandboxids.h"

namespace sandbox
{

namespace
{
constexpr std::chrono::minutes usualAccessLife{30};
}

TokenPair IssuedTokens::issue(const std::string &clientId, const std::string &scope, const TokenLives &lives)
{
    const std::lock_guard lock(m_mutex);
    return add(clientId, scope, lives);
}

std::optional<TokenPair> IssuedTokens::rotate(const std::string &refreshToken, const std::string &clientId,
                                              const TokenLives &lives)
{
    const std::lock_guard lock(m_mutex);
    if (m_usedRefreshTokens.contains(refreshToken))
        ++m_reuses;
    const auto pair = m_accessOfRefresh.find(refreshToken);
    if (pair == m_accessOfRefresh.end())
        return std::nullopt;
    const auto record = m_records.find(pair->second);
    const AccessToken access = record->second.access;
    if (access.clientId != clientId || record->second.refreshEnd <= m_options.time())
        return std::nullopt;
    m_records.erase(record);
    m_accessOfRefresh.erase(pair);
    m_usedRefreshTokens.insert(refreshToken);
    return add(clientId, access.scope, lives);
}

std::optional<AccessToken> IssuedTokens::find(const std::string &accessToken) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_records.find(accessToken);
    if (it == m_records.end() || it->second.access.end <= m_options.time())
        return std::nullopt;
    return it->second.access;
}

void IssuedTokens::revoke(const std::string &accessToken)
{
    const std::lock_guard lock(m_mutex);
    if (const auto record = m_records.extract(accessToken))
        m_accessOfRefresh.erase(record.mapped().refreshToken);
}

void IssuedTokens::expireAccessTokens()
{
    const std::lock_guard lock(m_mutex);
    const auto time = m_options.time();
    for (auto &[token, record] : m_records)
        record.access.end = std::min(record.access.end, time);
}

int IssuedTokens::refreshTokenReuses() const
{
    const std::lock_guard lock(m_mutex);
    return m_reuses;
}

TokenPair IssuedTokens::add(const std::string &clientId, const std::string &scope, const TokenLives &lives)
{
    const auto time = m_options.time();
    TokenPair pair{.access = newToken(), .scope = scope};
    pair.accessLife = m_options.accessLife.count() > 0 ? m_options.accessLife : lives.access.value_or(usualAccessLife);
    Record record{
        .access
        = {.id = ++m_lastId, .clientId = clientId, .scope = scope, .created = time, .end = time + pair.accessLife},
        .refreshToken = {},
        .refreshEnd = time + lives.refresh};
    if (lives.access && lives.mayRefresh) {
        pair.refresh = newToken();
        record.refreshToken = pair.refresh;
        m_accessOfRefresh.emplace(pair.refresh, pair.access);
    }
    m_records.emplace(pair.access, std::move(record));
    return pair;
}

} // namespace sandbox
