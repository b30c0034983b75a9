// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownresponse.h"

#include <algorithm>
#include <array>
#include <utility>

namespace grapnel
{

QString ShownResponse::header(const QString &name) const
{
    const auto found = std::ranges::find_if(
        headers, [&name](const CustomHeader &header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QString() : found->value;
}

ShownResponse shownResponse(const WebhookTestResult &result, const QDateTime &time)
{
    return {.statusCode = result.statusCode,
            .headers = result.headers,
            .body = result.payload,
            .elapsed = result.elapsed,
            .time = time,
            .note = result.message};
}

QString usualReason(int statusCode)
{
    constexpr std::array<std::pair<int, const char *>, 36> reasons{{
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {203, "Non-Authoritative Information"},
        {204, "No Content"},
        {205, "Reset Content"},
        {206, "Partial Content"},
        {300, "Multiple Choices"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {303, "See Other"},
        {304, "Not Modified"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {402, "Payment Required"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {406, "Not Acceptable"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {411, "Length Required"},
        {412, "Precondition Failed"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {421, "Misdirected Request"},
        {422, "Unprocessable Content"},
        {429, "Too Many Requests"},
        {500, "Internal Server Error"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
    }};
    const auto found = std::ranges::find(reasons, statusCode, &std::pair<int, const char *>::first);
    return found == reasons.end() ? QString() : QString::fromLatin1(found->second);
}

} // namespace grapnel
