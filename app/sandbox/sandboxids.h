// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <string_view>

namespace sandbox
{

/// Nanoseconds since 1970 in UTC.
using Nanoseconds = std::int64_t;
Nanoseconds now();

/// RFC 3339 with up to nine fraction digits, trailing zeros dropped, as an answer to a create call has it.
std::string preciseTime(Nanoseconds time);
/// RFC 3339 in whole seconds, rounded to the nearest, as every other answer has it.
std::string roundedTime(Nanoseconds time);

/// ULIDs: 26 characters of Crockford's base 32, the first ten the milliseconds of their making. Each is greater than
/// the one before it.
class UlidSource
{
public:
    explicit UlidSource(std::uint64_t seed);
    /// `time` before that of the last one counts as the same millisecond.
    std::string next(Nanoseconds time);

private:
    std::mt19937_64 m_random;
    std::int64_t m_millisecond = -1;
    std::uint64_t m_high = 0; // 16 bits
    std::uint64_t m_low = 0; // 64 bits
};

std::string ulid(std::int64_t millisecond, std::uint64_t high16, std::uint64_t low64);
bool isUlid(std::string_view text);
/// Milliseconds since 1970 of a ULID.
std::int64_t ulidTime(std::string_view ulid);

/// Cursors name a row by a ULID that is not the webhook's; every second one has `+`, `/` and `=` in its text.
std::string cursorFor(std::string_view webhookId, bool descending);
/// The webhook's id; nothing when the text is none of our cursors.
std::optional<std::string> webhookOfCursor(std::string_view cursor);

std::string base64(std::string_view bytes);
std::optional<std::string> fromBase64(std::string_view text);
/// base64(HMAC-SHA256(key, message))
std::string signature(std::string_view key, std::string_view message);
/// 32 random bytes as base64: 44 characters.
std::string newSecret();
/// 32 random bytes as 64 lower-case hexadecimal digits.
std::string newToken();
/// base64url(SHA-256(verifier)) without padding: the code challenge of PKCE by S256.
std::string challengeOf(std::string_view verifier);

} // namespace sandbox
