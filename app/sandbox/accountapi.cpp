// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountapi.h"

#include "erroranswer.h"

namespace sandbox
{

namespace
{

constexpr std::int64_t userId = 39'900'011'122;

bool isCurrentUser(const std::vector<std::string> &path)
{
    return path.size() == 4 && path[2] == "users" && (path[3] == "me.json" || path[3] == "me");
}

bool isCurrentToken(const std::vector<std::string> &path)
{
    return path.size() == 5 && path[2] == "oauth" && path[3] == "tokens"
        && (path[4] == "current.json" || path[4] == "current");
}

std::string timeText(std::chrono::system_clock::time_point time)
{
    return roundedTime(std::chrono::duration_cast<std::chrono::nanoseconds>(time.time_since_epoch()).count());
}

HttpAnswer wrapped(const char *name, Json content)
{
    HttpAnswer answer;
    answer.contentType = "application/json; charset=utf-8";
    answer.body = Json{{name, std::move(content)}}.dump(-1, ' ', false, Json::error_handler_t::replace);
    return answer;
}

} // namespace

AccountApi::AccountApi(const Options &options, const CallerGate &gate, IssuedTokens &tokens)
    : m_options(options), m_gate(gate), m_tokens(tokens), m_calls(options.planPerMinute, options.rateWindow)
{
}

bool AccountApi::isFor(const HttpRequest &request)
{
    const std::vector<std::string> &path = request.segments;
    const bool api = path.size() >= 3 && path[0] == "api" && path[1] == "v2";
    return api
        && ((isCurrentUser(path) && request.method == "GET")
            || (isCurrentToken(path) && (request.method == "GET" || request.method == "DELETE")));
}

HttpAnswer AccountApi::answer(const HttpRequest &request)
{
    const RateBucket::Verdict verdict = m_calls.take();
    HttpAnswer answer = !verdict.allowed  ? errorAnswer(10)
        : isCurrentUser(request.segments) ? currentUser(request)
                                          : currentToken(request);
    m_calls.addHeaders(verdict, answer);
    return answer;
}

HttpAnswer AccountApi::currentUser(const HttpRequest &request) const
{
    const Caller caller = m_gate.callerOf(request);
    if (std::optional<HttpAnswer> objection = CallerGate::objection(caller, request, "users"))
        return *objection;
    if (caller.kind == Caller::Kind::Nobody) {
        return wrapped(
            "user",
            {{"id", nullptr}, {"name", "Anonymous user"}, {"email", "invalid@example.com"}, {"role", "end-user"}});
    }
    return wrapped("user",
                   {{"id", userId},
                    {"name", m_options.userName},
                    {"email", m_options.email},
                    {"role", m_options.role},
                    {"time_zone", "Berlin"},
                    {"locale", "en-US"},
                    {"active", true},
                    {"verified", true}});
}

HttpAnswer AccountApi::currentToken(const HttpRequest &request)
{
    const Caller caller = m_gate.callerOf(request);
    switch (caller.kind) {
    case Caller::Kind::Nobody:
    case Caller::Kind::WrongPassword:
        return errorAnswer(1);
    case Caller::Kind::WrongToken:
        return errorAnswer(2);
    case Caller::Kind::Admin: // with a token that was not issued here, or none
        return errorAnswer(5);
    case Caller::Kind::TokenHolder:
        break;
    }
    if (request.method == "DELETE") {
        m_tokens.revoke(caller.bearer);
        HttpAnswer answer;
        answer.status = 204;
        return answer;
    }
    return wrapped("token",
                   {{"id", caller.token.id},
                    {"user_id", userId},
                    {"client_id", caller.token.clientId},
                    {"created_at", timeText(caller.token.created)},
                    {"expires_at", timeText(caller.token.end)},
                    {"scopes", words(caller.token.scope)}});
}

} // namespace sandbox
