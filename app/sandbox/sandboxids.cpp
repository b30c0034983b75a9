// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxids.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <stdexcept>
#include <vector>

namespace sandbox
{

namespace
{

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t ulidLength = 26;
constexpr std::size_t timeLength = 10;
constexpr Nanoseconds second = 1'000'000'000;
// Neither base 32 nor words give + or / in base64; these bytes do.
constexpr std::string_view specialTail = ",>..?.";

std::string secondsText(std::time_t seconds)
{
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &parts);
    return {text.data(), length};
}

// Moves each character of the random part along the alphabet, so that a row's id can be turned back.
std::string shifted(std::string_view id, std::size_t by)
{
    std::string result(id);
    for (std::size_t i = timeLength; i < result.size(); ++i)
        result[i] = alphabet[(alphabet.find(result[i]) + by + i) % alphabet.size()];
    return result;
}

std::string shiftedBack(std::string_view id, std::size_t by)
{
    std::string result(id);
    for (std::size_t i = timeLength; i < result.size(); ++i)
        result[i] = alphabet[(alphabet.find(result[i]) + 3 * alphabet.size() - by - i) % alphabet.size()];
    return result;
}

const unsigned char *bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

std::array<unsigned char, 32> randomBytes()
{
    std::array<unsigned char, 32> data{};
    if (RAND_bytes(data.data(), static_cast<int>(data.size())) != 1)
        throw std::runtime_error("no random bytes");
    return data;
}

} // namespace

Nanoseconds now()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

std::string preciseTime(Nanoseconds time)
{
    std::array<char, 16> fraction{};
    std::snprintf(fraction.data(), fraction.size(), ".%09lld", static_cast<long long>(time % second));
    std::string digits(fraction.data());
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits == ".")
        digits.clear();
    return secondsText(static_cast<std::time_t>(time / second)) + digits + 'Z';
}

std::string roundedTime(Nanoseconds time)
{
    return secondsText(static_cast<std::time_t>((time + second / 2) / second)) + 'Z';
}

UlidSource::UlidSource(std::uint64_t seed) : m_random(seed) { }

std::string UlidSource::next(Nanoseconds time)
{
    const std::int64_t millisecond = time / 1'000'000;
    if (millisecond > m_millisecond) {
        m_millisecond = millisecond;
        m_high = m_random() & 0x7FFF;
        m_low = m_random();
    } else {
        const std::uint64_t before = m_low;
        m_low += 1 + (m_random() & 0xFFFF'FFFF);
        if (m_low < before)
            ++m_high;
    }
    return ulid(m_millisecond, m_high, m_low);
}

std::string ulid(std::int64_t millisecond, std::uint64_t high16, std::uint64_t low64)
{
    std::string result(ulidLength, '0');
    auto time = static_cast<std::uint64_t>(millisecond);
    for (std::size_t i = timeLength; i-- > 0; time >>= 5)
        result[i] = alphabet[time & 31];
    for (std::size_t i = ulidLength; i-- > timeLength;) {
        result[i] = alphabet[low64 & 31];
        low64 = (low64 >> 5) | ((high16 & 31) << 59);
        high16 >>= 5;
    }
    return result;
}

bool isUlid(std::string_view text)
{
    return text.size() == ulidLength && text.find_first_not_of(alphabet) == std::string_view::npos;
}

std::int64_t ulidTime(std::string_view ulid)
{
    std::int64_t result = 0;
    for (const char c : ulid.substr(0, timeLength))
        result = result * 32 + static_cast<std::int64_t>(alphabet.find(c));
    return result;
}

std::string cursorFor(std::string_view webhookId, bool descending)
{
    std::string text = shifted(webhookId, 7);
    text += descending ? ",desc" : ",asc";
    if (alphabet.find(webhookId.back()) % 2 != 0) {
        if (!descending)
            text += ',';
        text += specialTail;
    }
    return base64(text);
}

std::optional<std::string> webhookOfCursor(std::string_view cursor)
{
    const std::optional<std::string> text = fromBase64(cursor);
    if (!text || text->size() <= ulidLength || !isUlid(text->substr(0, ulidLength)))
        return std::nullopt;
    return shiftedBack(std::string_view(*text).substr(0, ulidLength), 7);
}

std::string base64(std::string_view data)
{
    std::vector<unsigned char> text(4 * ((data.size() + 2) / 3) + 1);
    const int length = EVP_EncodeBlock(text.data(), bytes(data), static_cast<int>(data.size()));
    return {text.begin(), text.begin() + length};
}

std::optional<std::string> fromBase64(std::string_view text)
{
    if (text.empty() || text.size() % 4 != 0)
        return std::nullopt;
    std::vector<unsigned char> data(text.size());
    const int length = EVP_DecodeBlock(data.data(), bytes(text), static_cast<int>(text.size()));
    if (length < 0)
        return std::nullopt;
    // EVP_DecodeBlock counts the padding as zero bytes
    const auto padding = static_cast<std::ptrdiff_t>(text.size() - 1 - text.find_last_not_of('='));
    if (padding > 2)
        return std::nullopt;
    return std::string(data.begin(), data.begin() + length - padding);
}

std::string signature(std::string_view key, std::string_view message)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    if (!HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), bytes(message), message.size(), digest.data(),
              &length))
        throw std::runtime_error("HMAC-SHA256 failed");
    return base64(std::string(digest.begin(), digest.begin() + length));
}

std::string newSecret()
{
    const auto data = randomBytes();
    return base64(std::string(data.begin(), data.end()));
}

std::string newToken()
{
    std::string result;
    for (const unsigned char byte : randomBytes()) {
        result += "0123456789abcdef"[byte / 16];
        result += "0123456789abcdef"[byte % 16];
    }
    return result;
}

std::string challengeOf(std::string_view verifier)
{
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256(bytes(verifier), verifier.size(), digest.data());
    std::string text = base64(std::string(digest.begin(), digest.end()));
    text.erase(text.find_last_not_of('=') + 1);
    for (char &c : text)
        c = c == '+' ? '-' : c == '/' ? '_' : c;
    return text;
}

} // namespace sandbox
