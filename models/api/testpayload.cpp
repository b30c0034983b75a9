// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpayload.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace grapnel
{

namespace
{

/// Index of the quotation mark that ends the text which begins at \a at; the end of \a json when there is none.
qsizetype endOfText(QByteArrayView json, qsizetype at)
{
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return std::min(at, json.size());
}

bool isNameAt(QByteArrayView json, qsizetype behindText)
{
    while (behindText < json.size()
           && (json[behindText] == ' ' || json[behindText] == '\n' || json[behindText] == '\t'
               || json[behindText] == '\r'))
        ++behindText;
    return behindText < json.size() && json[behindText] == ':';
}

/// Four hexadecimal digits, or nothing.
std::optional<char16_t> hexUnit(const char *at, const char *end)
{
    if (end - at < 4)
        return std::nullopt;
    unsigned unit = 0;
    for (int digit = 0; digit < 4; ++digit) {
        const char c = at[digit];
        const bool isDecimal = c >= '0' && c <= '9';
        const char lower = static_cast<char>(c | 0x20);
        if (!isDecimal && (lower < 'a' || lower > 'f'))
            return std::nullopt;
        unit = unit * 16 + static_cast<unsigned>(isDecimal ? c - '0' : lower - 'a' + 10);
    }
    return static_cast<char16_t>(unit);
}

/// What \a c stands for behind a backslash; '\0': nothing.
char meaningOf(char c)
{
    switch (c) {
    case '"':
    case '\\':
    case '/':
        return c;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return '\0';
    }
}

/// Writes \a code at \a to and returns the place behind it.
char *writeUtf8(char *to, char32_t code)
{
    const auto put = [&to](char32_t byte) { *to++ = static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
        return to;
    }
    if (code < 0x800) {
        put(0xc0 | code >> 6);
    } else {
        if (code < 0x10000) {
            put(0xe0 | code >> 12);
        } else {
            put(0xf0 | code >> 18);
            put(0x80 | (code >> 12 & 0x3f));
        }
        put(0x80 | (code >> 6 & 0x3f));
    }
    put(0x80 | (code & 0x3f));
    return to;
}

/// The character of an escape whose digits begin at \a from, which is moved behind it; nothing where it is none.
std::optional<char32_t> readUnicode(const char *&from, const char *end)
{
    const std::optional<char16_t> unit = hexUnit(from, end);
    if (!unit)
        return std::nullopt;
    from += 4;
    if (!QChar::isSurrogate(*unit))
        return *unit;
    if (QChar::isHighSurrogate(*unit) && end - from >= 6 && from[0] == '\\' && from[1] == 'u') {
        const std::optional<char16_t> low = hexUnit(from + 2, end);
        if (low && QChar::isLowSurrogate(*low)) {
            from += 6;
            return QChar::surrogateToUcs4(*unit, *low);
        }
    }
    return char32_t{QChar::ReplacementCharacter};
}

} // namespace

std::optional<PayloadToken> findPayload(QByteArrayView answer)
{
    std::optional<PayloadToken> live;
    std::optional<PayloadToken> published;
    bool hasLiveShape = false;
    int depth = 0;
    // the latest name in the outermost object and in the one inside of it
    std::array<QByteArrayView, 3> names{};
    for (qsizetype at = 0; at < answer.size(); ++at) {
        const char c = answer[at];
        if (c == '{' || c == '[') {
            if (++depth == 2) {
                names[2] = {};
                // of two that have one name the last one counts
                if (names[1] == "response")
                    live.reset();
                else if (names[1] == "test")
                    published.reset();
            }
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == '"') {
            const qsizetype start = at + 1;
            at = endOfText(answer, start);
            if (depth < 1 || depth > 2)
                continue;
            if (isNameAt(answer, at + 1)) {
                names[static_cast<size_t>(depth)] = answer.sliced(start, at - start);
                hasLiveShape = hasLiveShape || (depth == 1 && names[1] == "response");
            } else if (depth == 2 && names[1] == "response" && names[2] == "payload") {
                live = {.start = start, .size = at - start};
            } else if (depth == 2 && names[1] == "test" && names[2] == "response_body") {
                published = {.start = start, .size = at - start};
            }
        }
    }
    return hasLiveShape ? live : published;
}

QByteArray withoutPayload(QByteArrayView answer, const PayloadToken &payload)
{
    QByteArray rest;
    rest.reserve(answer.size() - payload.size);
    rest.append(answer.first(payload.start));
    rest.append(answer.sliced(payload.start + payload.size));
    return rest;
}

void reduceToPayload(QByteArray &answer, const PayloadToken &payload)
{
    char *const first = answer.data();
    char *to = first;
    const char *from = first + payload.start;
    const char *const end = from + payload.size;
    // no escape is shorter than what it stands for, so this writes behind what it reads
    while (from < end) {
        const char *escape = std::find(from, end, '\\');
        to = std::copy(from, escape, to);
        from = escape;
        if (end - from < 2) {
            to = std::copy(from, end, to);
            break;
        }
        const char kind = from[1];
        const char *digits = from + 2;
        const std::optional<char32_t> character = kind == 'u' ? readUnicode(digits, end) : std::nullopt;
        if (character) {
            to = writeUtf8(to, *character);
            from = digits;
        } else if (const char meaning = meaningOf(kind); meaning != '\0') {
            *to++ = meaning;
            from += 2;
        } else {
            to = std::copy(from, from + 2, to);
            from += 2;
        }
    }
    answer.truncate(to - first);
}

} // namespace grapnel
