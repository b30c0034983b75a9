// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauthserveroptions.h"

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>

namespace sandbox
{

/// How long tokens shall live. Reference: section 2.2.
struct TokenLives {
    std::optional<std::chrono::seconds> access{}; ///< absent: 30 minutes, and no refresh token
    std::chrono::seconds refresh{std::chrono::hours{30 * 24}};
    bool mayRefresh = true; ///< false: no refresh token in any case
};

struct TokenPair {
    std::string access{};
    std::string refresh{}; ///< empty: none was issued
    std::string scope{};
    std::chrono::seconds accessLife{0};
};

/// What is known of an access token.
struct AccessToken {
    std::uint64_t id = 0;
    std::string clientId{};
    std::string scope{}; ///< as granted, separated by blanks
    std::chrono::system_clock::time_point created{};
    std::chrono::system_clock::time_point end{};
};

/// The OAuth tokens given out, until the server ends. Thread-safe.
class IssuedTokens
{
public:
    /// The options must live longer.
    explicit IssuedTokens(const OAuthServerOptions &options) : m_options(options) { }

    TokenPair issue(const std::string &clientId, const std::string &scope, const TokenLives &lives);
    /// A new pair with the scope of the old one, which is gone from then on. Nothing when `refreshToken` is not valid
    /// or another client's; then no token changes.
    std::optional<TokenPair> rotate(const std::string &refreshToken, const std::string &clientId,
                                    const TokenLives &lives);
    /// Nothing when it is expired, revoked or none of ours.
    [[nodiscard]] std::optional<AccessToken> find(const std::string &accessToken) const;
    /// Removes it and its refresh token.
    void revoke(const std::string &accessToken);
    /// Ends all access tokens now; their refresh tokens stay.
    void expireAccessTokens();
    /// How often somebody came with a refresh token that had been used before.
    [[nodiscard]] int refreshTokenReuses() const;

private:
    struct Record {
        AccessToken access;
        std::string refreshToken; // empty: none
        std::chrono::system_clock::time_point refreshEnd;
    };
    // With the mutex locked.
    TokenPair add(const std::string &clientId, const std::string &scope, const TokenLives &lives);

    const OAuthServerOptions &m_options;
    mutable std::mutex m_mutex; // of all below
    std::uint64_t m_lastId = 0;
    std::map<std::string, Record> m_records; // by access token
    std::map<std::string, std::string> m_accessOfRefresh;
    std::set<std::string> m_usedRefreshTokens;
    int m_reuses = 0;
};

} // namespace sandbox
