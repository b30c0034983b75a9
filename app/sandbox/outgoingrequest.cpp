// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoingrequest.h"

#include "httpmessage.h"

#include <algorithm>
#include <charconv>

namespace sandbox
{

namespace
{

bool isLoopback(const std::string &host)
{
    return host == "localhost" || host == "::1" || host.rfind("127.", 0) == 0;
}

std::string valueText(const Json &value)
{
    return value.is_string() ? value.get<std::string>() : value.dump();
}

// `[["k","v"],…]` and `{"k":"v"}` become k=v&…; text that is neither stays as it is.
std::string parameterText(const std::string &payload)
{
    const Json json = Json::parse(payload, nullptr, false);
    std::string result;
    const auto add = [&result](const std::string &key, const Json &value) {
        if (!result.empty())
            result += '&';
        result += percentEncoded(key) + '=' + percentEncoded(valueText(value));
    };
    if (json.is_object()) {
        for (const auto &pair : json.items())
            add(pair.key(), pair.value());
        return result;
    }
    const bool pairs = json.is_array() && std::all_of(json.begin(), json.end(), [](const Json &pair) {
                           return pair.is_array() && pair.size() == 2 && pair[0].is_string();
                       });
    if (!pairs)
        return payload;
    for (const Json &pair : json)
        add(pair[0], pair[1]);
    return result;
}

// Events come with three blanks of indentation and a line feed at the end.
std::string sampleEvent(const StoredWebhook &webhook, Nanoseconds time)
{
    const std::string &type = webhook.subscriptions.front();
    const std::string name = type.substr(std::min(eventTypePrefix.size(), type.size()));
    const std::string kind = name.substr(0, name.find('.'));
    const Json event = {{"account_id", 18'525'119},
                        {"id", "b3695d61-3a71-4d3a-9f1c-6d1f5e0a7c11"},
                        {"type", type},
                        {"subject", "zen:" + kind + ":6164069643162"},
                        {"time", preciseTime(time)},
                        {"zendesk_event_version", "2022-11-06"},
                        {"detail", {{"id", "6164069643162"}}},
                        {"event", Json::object()}};
    return event.dump(3) + '\n';
}

void addCredentials(OutgoingRequest &request, const Json &authentication)
{
    const Json data = authentication.is_object() ? authentication.value("data", Json::object()) : Json::object();
    const std::string type = authentication.is_object() ? authentication.value("type", "") : std::string();
    if (type == "basic_auth")
        request.headers.emplace_back("Authorization",
                                     "Basic " + base64(data.value("username", "") + ':' + data.value("password", "")));
    else if (type == "bearer_token")
        request.headers.emplace_back("Authorization", "Bearer " + data.value("token", ""));
    else if (type == "api_key")
        request.headers.emplace_back(data.value("name", ""), data.value("value", ""));
    else if (!request.url.userInfo.empty())
        request.headers.emplace_back("Authorization", "Basic " + base64(request.url.userInfo));
}

void addPayload(OutgoingRequest &request, const TestTarget &target, Nanoseconds time)
{
    const StoredWebhook &webhook = target.webhook;
    const bool isEvent = !webhook.subscriptions.empty() && !webhook.isConditional();
    std::string payload = target.payload.value_or(isEvent ? sampleEvent(webhook, time) : std::string());
    const bool hasBody = request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
    if (hasBody && webhook.requestFormat == "form_encoded") {
        request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
        request.body = parameterText(payload);
    } else if (hasBody) {
        const bool xml = webhook.requestFormat == "xml";
        request.headers.emplace_back("Content-Type",
                                     std::string(xml ? "application/xml" : "application/json") + "; charset=utf-8");
        request.body = std::move(payload);
    } else if (!payload.empty()) {
        request.url.target += request.url.target.find('?') == std::string::npos ? '?' : '&';
        request.url.target += parameterText(payload);
    }
}

} // namespace

Url parseUrl(const std::string &text)
{
    Url url;
    url.https = foldCase(text.substr(0, 8)) == "https://";
    url.port = url.https ? 443 : 80;
    const std::size_t start = url.https ? 8 : 7;
    const std::size_t end = std::min(text.find_first_of("/?#", start), text.size());
    std::string authority = text.substr(start, end - start);
    const std::size_t at = authority.rfind('@');
    if (at != std::string::npos) {
        url.userInfo = percentDecoded(authority.substr(0, at));
        authority.erase(0, at + 1);
    }
    const std::size_t bracket = authority.find(']');
    const std::size_t colon = authority.find(':', bracket == std::string::npos ? 0 : bracket);
    if (colon != std::string::npos)
        std::from_chars(authority.data() + colon + 1, authority.data() + authority.size(), url.port);
    url.host = authority.substr(0, colon);
    if (bracket != std::string::npos)
        url.host = url.host.substr(1, bracket - 1);
    url.target = text.substr(end, text.find('#', end) - end);
    if (url.target.empty() || url.target.front() != '/')
        url.target.insert(0, 1, '/');
    // Blanks and bytes beyond ASCII would break the request line
    std::string clean;
    for (const char c : url.target) {
        const auto byte = static_cast<unsigned char>(c);
        clean += byte <= 0x20 || byte >= 0x7F ? percentEncoded(std::string(1, c)) : std::string(1, c);
    }
    url.target = clean;
    return url;
}

OutgoingRequest outgoingRequest(const TestTarget &target, Nanoseconds time)
{
    OutgoingRequest request;
    request.url = parseUrl(target.webhook.endpoint);
    request.method = target.webhook.httpMethod;
    request.headers.emplace_back("User-Agent", "Zendesk Webhook");
    addPayload(request, target, time);
    addCredentials(request, target.webhook.authentication);
    // Zendesk sends custom headers to https only; receivers under development listen to loopback without
    const bool mayCarryHeaders = request.url.https || isLoopback(request.url.host);
    if (target.webhook.customHeaders.is_object() && mayCarryHeaders) {
        for (const auto &header : target.webhook.customHeaders.items())
            request.headers.emplace_back(header.key(), valueText(header.value()));
    }
    const std::string timestamp = roundedTime(time - time % 1'000'000'000);
    request.headers.emplace_back("X-Zendesk-Account-Id", "18525119");
    if (!target.webhook.id.empty())
        request.headers.emplace_back("X-Zendesk-Webhook-Id", target.webhook.id);
    request.headers.emplace_back("X-Zendesk-Webhook-Invocation-Id", target.invocationId);
    request.headers.emplace_back("X-Zendesk-Webhook-Signature-Timestamp", timestamp);
    request.headers.emplace_back("X-Zendesk-Webhook-Signature", signature(target.secret, timestamp + request.body));
    return request;
}

} // namespace sandbox
