// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookapi.h"

#include "erroranswer.h"
#include "sampledata.h"

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

bool isTest(const HttpRequest &request)
{
    return request.segments.size() == 4 && request.segments[3] == "test" && request.method == "POST";
}

} // namespace

WebhookApi::WebhookApi(const Options &options, const CallerGate &gate, StopSignal &stop)
    : m_options(options), m_gate(gate), m_stop(stop), m_calls(options.ratePerMinute, options.rateWindow),
      m_tests(options.testsPerMinute, options.rateWindow), m_ids(std::random_device{}())
{
    m_store.fill(startingData(options, trialLimitCount));
}

HttpAnswer WebhookApi::answer(const HttpRequest &request)
{
    const std::vector<std::string> &path = request.segments;
    if (path.size() < 3 || path[0] != "api" || path[1] != "v2" || path[2] != "webhooks")
        return errorAnswer(5);
    const Caller caller = m_gate.callerOf(request);
    if (caller.kind == Caller::Kind::Nobody)
        return errorAnswer(1);
    if (std::optional<HttpAnswer> objection = CallerGate::objection(caller, request, "webhooks"))
        return *objection;

    RateBucket &bucket = isTest(request) ? m_tests : m_calls;
    const RateBucket::Verdict verdict = bucket.take();
    HttpAnswer answer = verdict.allowed ? route(request) : errorAnswer(10);
    bucket.addHeaders(verdict, answer);
    return answer;
}

HttpAnswer WebhookApi::route(const HttpRequest &request)
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
    return path.size() > 4 ? routeBelow(request) : notFound();
}

HttpAnswer WebhookApi::routeBelow(const HttpRequest &request)
{
    const std::vector<std::string> &path = request.segments;
    const bool get = request.method == "GET";
    const bool post = request.method == "POST";
    if (path.size() == 5 && path[4] == "signing_secret" && (get || post))
        return secret(path[3], post);
    if (path.size() == 5 && path[4] == "invocations" && get)
        return invocations(request, path[3]);
    if (path.size() == 7 && path[4] == "invocations" && path[6] == "attempts" && get)
        return attempts(path[3], path[5]);
    return notFound();
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
    return m_options.errorStyle == ErrorStyle::Support ? errorAnswer(5)
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
