// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxcontrol.h"

#include <stdexcept>

namespace sandbox
{

namespace
{

HttpAnswer plain(int status, std::string text)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "text/plain; charset=utf-8";
    answer.body = std::move(text);
    return answer;
}

HttpAnswer json(const Json &content)
{
    HttpAnswer answer;
    answer.body = content.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
    return answer;
}

/// Bodies of the token endpoint are all secrets but for the kind of grant.
std::string shownBody(const RecordedRequest &request)
{
    const bool secret = !request.body.empty() && request.target.rfind("/oauth/", 0) == 0;
    return secret ? "[hidden]" : request.body;
}

Json shown(const RecordedRequest &request)
{
    Json headers = Json::array();
    for (const auto &[name, value] : request.headers)
        headers.push_back({{"key", name}, {"value", foldCase(name) == "authorization" ? "[hidden]" : value}});
    const auto time = std::chrono::duration_cast<std::chrono::nanoseconds>(request.time.time_since_epoch()).count();
    return {{"method", request.method},   {"target", request.target}, {"headers", headers},
            {"body", shownBody(request)}, {"status", request.status}, {"time", preciseTime(time)}};
}

} // namespace

HttpAnswer controlAnswer(const HttpRequest &request, FaultList &faults, RequestJournal &journal, IssuedTokens &tokens)
{
    if (!request.fromLoopback || request.hasOrigin)
        return plain(403, "only for programs on this computer\n");
    const std::string path = request.segments.size() == 2 ? request.segments[1] : std::string();
    if (path == "faults" && request.method == "POST") {
        try {
            faults.add(parseFault(request.body));
        } catch (const std::invalid_argument &mistake) {
            return plain(400, std::string(mistake.what()) + '\n');
        }
        return plain(201, "");
    }
    if (path == "faults" && request.method == "DELETE") {
        faults.clear();
        return plain(204, "");
    }
    if (path == "requests" && request.method == "DELETE") {
        journal.clear();
        return plain(204, "");
    }
    if (path == "requests" && request.method == "GET") {
        Json list = Json::array();
        for (const RecordedRequest &recorded : journal.all())
            list.push_back(shown(recorded));
        return json({{"requests", list}});
    }
    if (path == "expire-tokens" && request.method == "POST") {
        tokens.expireAccessTokens();
        return plain(204, "");
    }
    if (path == "tokens" && request.method == "GET")
        return json({{"refresh_token_reuses", tokens.refreshTokenReuses()}});
    return plain(404, "there are /sandbox/faults, requests, tokens and expire-tokens\n");
}

} // namespace sandbox
