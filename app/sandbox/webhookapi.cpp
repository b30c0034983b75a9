// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookapi.h"

#include "sampledata.h"

#include <array>
#include <cstdio>

namespace sandbox
{

namespace
{

std::vector<StoredWebhook> startingData(const Options &options, std::size_t limit)
{
    std::vector<StoredWebhook> result = options.generated < 0
        ? sampleWebhooks(now())
        : generatedWebhooks(static_cast<std::size_t>(options.generated), now());
    if (options.trial && result.size() >= limit)
        result.erase(result.begin(), result.end() - static_cast<std::ptrdiff_t>(limit - 1));
    return result;
}

HttpAnswer shaped(int shape)
{
    const ErrorBody body = errorBody(shape);
    HttpAnswer answer;
    answer.status = body.status;
    answer.contentType = body.contentType;
    answer.body = body.text;
    return answer;
}

bool isTest(const HttpRequest &request)
{
    return request.segments.size() == 4 && request.segments[3] == "test" && request.method == "POST";
}

} // namespace

WebhookApi::WebhookApi(const Options &options, StopSignal &stop)
    : m_options(options), m_stop(stop), m_calls(options.ratePerMinute, options.rateWindow),
      m_tests(options.testsPerMinute, options.rateWindow), m_ids(std::random_device{}())
{
    m_store.fill(startingData(options, trialLimitCount));
}

HttpAnswer WebhookApi::answer(const HttpRequest &request)
{
    HttpAnswer answer = route(request);
    std::array<char, 32> id{};
    std::snprintf(id.data(), id.size(), "%016llx-SEA",
                  static_cast<unsigned long long>(m_requestNumber.fetch_add(0x9E3779B97F4A7C15U)));
    answer.headers.emplace_back("X-Request-ID", id.data());
    answer.headers.emplace_back("x-zendesk-api-version", "v2");
    answer.headers.emplace_back("X-Zendesk-Zorg", "yes");
    return answer;
}

WebhookApi::Caller WebhookApi::callerOf(const HttpRequest &request) const
{
    if (!m_options.requireAuthentication)
        return Caller::Admin;
    const std::string &given = request.authorization;
    if (given.empty())
        return Caller::Nobody;
    if (foldCase(given.substr(0, 7)) == "bearer ")
        return given.substr(7) == m_options.token ? Caller::Admin : Caller::WrongToken;
    const bool basic = foldCase(given.substr(0, 6)) == "basic ";
    const std::string expected = m_options.email + "/token:" + m_options.apiToken;
    return basic && fromBase64(given.substr(6)) == expected ? Caller::Admin : Caller::WrongPassword;
}

HttpAnswer WebhookApi::route(const HttpRequest &request)
{
    const std::vector<std::string> &path = request.segments;
    const bool api = path.size() >= 3 && path[0] == "api" && path[1] == "v2";
    if (api && path[2] == "users" && path.size() == 4 && (path[3] == "me.json" || path[3] == "me")
        && request.method == "GET")
        return currentUser(request);
    if (!api || path[2] != "webhooks")
        return shaped(5);

    switch (callerOf(request)) {
    case Caller::Nobody:
    case Caller::WrongPassword: {
        HttpAnswer refusal = shaped(1);
        refusal.headers.emplace_back("WWW-Authenticate", "Basic realm=\"Web Password\"");
        return refusal;
    }
    case Caller::WrongToken:
        return shaped(2);
    case Caller::Admin:
        break;
    }

    RateBucket &bucket = isTest(request) ? m_tests : m_calls;
    const RateBucket::Verdict verdict = bucket.take();
    HttpAnswer answer = verdict.allowed ? routeWebhook(request) : shaped(10);
    if (bucket.limit() > 0) {
        answer.headers.emplace_back("x-rate-limit", std::to_string(bucket.limit()));
        answer.headers.emplace_back("x-rate-limit-remaining", std::to_string(verdict.remaining));
    }
    if (!verdict.allowed)
        answer.headers.emplace_back("Retry-After", std::to_string(verdict.retryAfter.count()));
    return answer;
}

HttpAnswer WebhookApi::routeWebhook(const HttpRequest &request)
{
    const std::vector<std::string> &path = request.segments;
    const std::string &method = request.method;
    const bool get = method == "GET";
    const bool post = method == "POST";
    if (path.size() == 3 && get)
        return list(request);
    if (path.size() == 3 && post)
        return request.hasParameter("clone_webhook_id") ? clone(request.parameter("clone_webhook_id"))
                                                        : create(request);
    if (isTest(request))
        return test(request);
    if (path.size() == 4 && get)
        return show(path[3]);
    if (path.size() == 4 && (method == "PUT" || method == "PATCH"))
        return change(request, path[3]);
    if (path.size() == 4 && method == "DELETE")
        return remove(path[3]);
    if (path.size() == 5 && path[4] == "signing_secret" && (get || post))
        return secret(path[3], post);
    if (path.size() == 5 && path[4] == "invocations" && get)
        return invocations(request, path[3]);
    if (path.size() == 7 && path[4] == "invocations" && path[6] == "attempts" && get)
        return attempts(path[3], path[5]);
    return notFound();
}

HttpAnswer WebhookApi::currentUser(const HttpRequest &request) const
{
    Json user;
    switch (callerOf(request)) {
    case Caller::WrongToken:
        return shaped(2);
    case Caller::WrongPassword: {
        HttpAnswer refusal = shaped(1);
        refusal.headers.emplace_back("WWW-Authenticate", "Basic realm=\"Web Password\"");
        return refusal;
    }
    case Caller::Nobody:
        user = {{"id", nullptr}, {"name", "Anonymous user"}, {"email", "invalid@example.com"}, {"role", "end-user"}};
        break;
    case Caller::Admin:
        user = {{"id", 39'900'011'122},  {"name", "Sandbox Admin"}, {"email", m_options.email}, {"role", "admin"},
                {"time_zone", "Berlin"}, {"locale", "en-US"},       {"active", true},           {"verified", true}};
        break;
    }
    HttpAnswer answer;
    answer.contentType = "application/json; charset=utf-8";
    answer.body = Json{{"user", user}}.dump();
    return answer;
}

HttpAnswer WebhookApi::error(int status, const std::string &code, const std::string &text) const
{
    HttpAnswer answer;
    answer.status = status;
    Json body;
    switch (m_options.errorStyle) {
    case ErrorStyle::JsonApi:
        body["errors"]
            = Json::array({{{"code", code}, {"title", code}, {"detail", text}, {"status", std::to_string(status)}}});
        break;
    case ErrorStyle::Support:
        body = {{"error", code}, {"description", text}};
        break;
    }
    answer.body = body.dump(-1, ' ', false, Json::error_handler_t::replace);
    return answer;
}

HttpAnswer WebhookApi::notFound() const
{
    return m_options.errorStyle == ErrorStyle::Support ? shaped(5)
                                                       : error(404, "WebhookNotFound", "There is no such webhook");
}

HttpAnswer WebhookApi::trialLimit() const
{
    return error(403, "TrialLimitReached", "Trial accounts are limited to 10 webhooks");
}

HttpAnswer WebhookApi::invalid(const FieldFaults &faults) const
{
    HttpAnswer answer;
    Json body;
    switch (m_options.errorStyle) {
    case ErrorStyle::JsonApi:
        answer.status = 400;
        for (const FieldFault &fault : faults) {
            std::string pointer = "/webhook/" + fault.field;
            for (char &c : pointer)
                c = c == '.' ? '/' : c;
            body["errors"].push_back({{"code", fault.code},
                                      {"title", "Invalid attribute"},
                                      {"detail", fault.text},
                                      {"status", "400"},
                                      {"source", {{"pointer", pointer}}}});
        }
        break;
    case ErrorStyle::Support:
        answer.status = 422;
        body = {{"error", "RecordInvalid"}, {"description", "Record validation errors"}, {"details", Json::object()}};
        for (const FieldFault &fault : faults)
            body["details"][fault.field].push_back({{"description", fault.text}, {"error", fault.code}});
        break;
    }
    answer.body = body.dump(-1, ' ', false, Json::error_handler_t::replace);
    return answer;
}

Json WebhookApi::unwrapped(const HttpRequest &request, const char *wrapper, HttpAnswer &refusal) const
{
    if (request.contentType.rfind("application/json", 0) != 0) {
        refusal = error(415, "UnsupportedMediaType", "Content-Type must be application/json");
        return nullptr;
    }
    Json body = Json::parse(request.body, nullptr, false);
    const auto it = body.is_object() ? body.find(wrapper) : body.end();
    if (!body.is_object() || it == body.end() || !it->is_object()) {
        refusal = error(400, "InvalidRequest", std::string("The body must be an object with the object ") + wrapper);
        return nullptr;
    }
    return *it;
}

} // namespace sandbox
