// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxanswer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// A token of RFC 9110, section 5.6.2.
bool isNameLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
}

HeaderLines::Fault faultOf(const ReceivedHeader &header)
{
    if (header.name.isEmpty() || !std::ranges::all_of(header.name, isNameLetter))
        return HeaderLines::Fault::BadName;
    if (std::ranges::any_of(header.value, isControl))
        return HeaderLines::Fault::BadValue;
    const auto isNamed = [&header](QByteArrayView name) { return header.name.compare(name, Qt::CaseInsensitive) == 0; };
    if (isNamed("Content-Length") || isNamed("Connection") || isNamed("Transfer-Encoding"))
        return HeaderLines::Fault::Reserved;
    return HeaderLines::Fault::None;
}

} // namespace

QByteArray reasonPhrase(int status)
{
    static constexpr std::array phrases{
        std::pair{200, "OK"},
        std::pair{201, "Created"},
        std::pair{202, "Accepted"},
        std::pair{204, "No Content"},
        std::pair{301, "Moved Permanently"},
        std::pair{302, "Found"},
        std::pair{303, "See Other"},
        std::pair{304, "Not Modified"},
        std::pair{307, "Temporary Redirect"},
        std::pair{308, "Permanent Redirect"},
        std::pair{400, "Bad Request"},
        std::pair{401, "Unauthorized"},
        std::pair{403, "Forbidden"},
        std::pair{404, "Not Found"},
        std::pair{405, "Method Not Allowed"},
        std::pair{408, "Request Timeout"},
        std::pair{409, "Conflict"},
        std::pair{410, "Gone"},
        std::pair{413, "Content Too Large"},
        std::pair{415, "Unsupported Media Type"},
        std::pair{422, "Unprocessable Content"},
        std::pair{429, "Too Many Requests"},
        std::pair{431, "Request Header Fields Too Large"},
        std::pair{500, "Internal Server Error"},
        std::pair{501, "Not Implemented"},
        std::pair{502, "Bad Gateway"},
        std::pair{503, "Service Unavailable"},
        std::pair{504, "Gateway Timeout"},
    };
    const auto found = std::ranges::find(phrases, status, [](const auto &phrase) { return phrase.first; });
    return found == phrases.end() ? QByteArray() : QByteArray(found->second);
}

HeaderLines parseHeaderLines(const QString &text)
{
    HeaderLines result;
    int number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(u':');
        const ReceivedHeader header{.name = line.left(colon).trimmed().toUtf8(),
                                    .value = line.mid(colon + 1).trimmed().toUtf8()};
        const HeaderLines::Fault fault = colon < 0 ? HeaderLines::Fault::NoColon : faultOf(header);
        if (fault != HeaderLines::Fault::None)
            return {.fault = fault, .line = number};
        result.headers.append(header);
    }
    return result;
}

QString headerLines(const QList<ReceivedHeader> &headers)
{
    QStringList lines;
    for (const ReceivedHeader &header : headers)
        lines.append(QString::fromUtf8(header.name) + u": "_s + QString::fromUtf8(header.value));
    return lines.join(u'\n');
}

} // namespace grapnel
