// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpmessage.h"

#include <algorithm>
#include <cctype>
#include <sstream>
#include <string_view>

namespace sandbox
{

namespace
{

constexpr std::string_view hexDigits = "0123456789ABCDEF";

std::size_t hexValue(char c)
{
    return hexDigits.find(static_cast<char>(std::toupper(static_cast<unsigned char>(c))));
}

} // namespace

std::string HttpRequest::parameter(const std::string &name) const
{
    return lastOf(parameters, name);
}

Parameters parametersOf(const std::string &text)
{
    Parameters result;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('&', start), text.size());
        std::string part = text.substr(start, end - start);
        start = end + 1;
        std::replace(part.begin(), part.end(), '+', ' ');
        const std::size_t equals = std::min(part.find('='), part.size());
        const std::string value = equals == part.size() ? std::string() : part.substr(equals + 1);
        if (!part.empty())
            result.emplace(percentDecoded(part.substr(0, equals)), percentDecoded(value));
    }
    return result;
}

std::string lastOf(const Parameters &parameters, const std::string &name)
{
    const auto range = parameters.equal_range(name);
    return range.first == range.second ? std::string() : std::prev(range.second)->second;
}

std::vector<std::string> words(const std::string &text)
{
    std::istringstream stream(text);
    std::vector<std::string> result;
    for (std::string word; stream >> word;)
        result.push_back(word);
    return result;
}

std::vector<std::string> pathSegments(const std::string &target)
{
    const std::string path = target.substr(0, target.find_first_of("?#"));
    std::vector<std::string> result;
    std::size_t start = 1;
    while (start <= path.size()) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        result.push_back(percentDecoded(path.substr(start, end - start)));
        start = end + 1;
    }
    return result;
}

std::string percentDecoded(const std::string &text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t high = text[i] == '%' && i + 2 < text.size() ? hexValue(text[i + 1]) : std::string::npos;
        const std::size_t low = high != std::string::npos ? hexValue(text[i + 2]) : std::string::npos;
        if (low == std::string::npos) {
            result += text[i];
        } else {
            result += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    return result;
}

std::string percentEncoded(const std::string &text)
{
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80 && (std::isalnum(byte) != 0 || std::string_view("-._~").find(c) != std::string_view::npos)) {
            result += c;
        } else {
            result += '%';
            result += hexDigits[byte / 16];
            result += hexDigits[byte % 16];
        }
    }
    return result;
}

} // namespace sandbox
