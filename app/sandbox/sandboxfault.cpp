// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxfault.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>

namespace sandbox
{

namespace
{

constexpr const char *json = "application/json";
constexpr const char *cloudflarePage = R"(<!DOCTYPE html>
<html lang="en-US"><head><title>acme.zendesk.com | 502: Bad gateway</title><meta charset="UTF-8" /></head>
<body><div id="cf-wrapper"><h1>Bad gateway <span class="code-label">Error code 502</span></h1>
<p>The web server reported a bad gateway error. <script>alert("not for you")</script></p>
<p>Cloudflare Ray ID: <strong>808d6be2ce74c72d</strong> &bull; Your IP: 192.0.2.7</p></div></body></html>
)";

const std::array<ErrorBody, 13> errorBodies = {{
    {401, json, R"({"error":"Couldn't authenticate you"})"},
    {401, json,
     R"({"error":"invalid_token","error_description":"The access token provided is expired, revoked, malformed or invalid for other reasons."})"},
    {403, json,
     R"({"error":"Forbidden","description":"You are missing the following required scopes: webhooks:write, write"})"},
    {403, json,
     R"({"error":{"title":"Forbidden","message":"You do not have access to this page. Please contact the account owner of this help desk for further help."}})"},
    {404, json, R"({"error":"RecordNotFound","description":"Not found"})"},
    {404, "", ""},
    {400, json,
     R"({"error":"TooManyValues","description":"Parameter page[size] must be at most 100","max_count":100})"},
    {422, json,
     R"({"error":"RecordInvalid","description":"Record validation errors","details":{"endpoint":[{"description":"Endpoint: cannot be blank","error":"BlankValue"}],"name":[{"description":"Name: is too long","error":"TooLong"}]}})"},
    {400, json,
     R"({"errors":[{"code":"InvalidWebhook","title":"Invalid webhook","detail":"endpoint is not a valid URL","id":"808d6be2ce74c72d","status":"400","source":{"pointer":"/webhook/endpoint"},"links":{}}]})"},
    {429, "text/plain; charset=utf-8", "Number of allowed API requests per minute exceeded"},
    {429, json,
     R"({"error":"APIRateLimitExceeded","description":"Number of allowed incremental export API requests per minute exceeded"})"},
    {404, "", ""},
    {502, "text/html; charset=UTF-8", cloudflarePage},
}};

struct KindName {
    std::string_view name;
    Fault::Kind kind;
};
constexpr std::array<KindName, 9> kindNames = {{
    {"answer", Fault::Kind::Answer},
    {"html", Fault::Kind::Html},
    {"drop-before", Fault::Kind::DropBefore},
    {"drop-after", Fault::Kind::DropAfter},
    {"half-body", Fault::Kind::HalfBody},
    {"garbage", Fault::Kind::Garbage},
    {"silence", Fault::Kind::Silence},
    {"silence-after", Fault::Kind::SilenceAfter},
    {"slow", Fault::Kind::Slow},
}};

int number(const std::string &text, const std::string &what, int from, int to)
{
    std::size_t used = 0;
    int result = 0;
    try {
        result = std::stoi(text, &used);
    } catch (const std::exception &) {
        used = 0;
    }
    if (used == 0 || used != text.size() || result < from || result > to) {
        throw std::invalid_argument("\"" + text + "\" is no " + what + " between " + std::to_string(from) + " and "
                                    + std::to_string(to));
    }
    return result;
}

void setKind(Fault &fault, const std::string &word)
{
    if (!word.empty() && word.find_first_not_of("0123456789") == std::string::npos) {
        fault.status = number(word, "status", 100, 999);
        return;
    }
    const auto it = std::find_if(kindNames.begin(), kindNames.end(), [&](const KindName &k) { return k.name == word; });
    if (it == kindNames.end())
        throw std::invalid_argument("\"" + word + "\" is no kind of fault");
    fault.kind = it->kind;
    if (fault.kind == Fault::Kind::Html)
        fault.status = 502;
}

void setMember(Fault &fault, const std::string &key, const std::string &value)
{
    if (key == "method")
        fault.method = value;
    else if (key == "path")
        fault.path = value;
    else if (key == "skip")
        fault.skip = number(value, "skip", 0, 1'000'000);
    else if (key == "count")
        fault.count = number(value, "count", -1, 1'000'000);
    else if (key == "status")
        fault.status = number(value, "status", 100, 999);
    else if (key == "shape")
        fault.shape = number(value, "shape", 0, static_cast<int>(errorBodies.size()));
    else if (key == "body")
        fault.body = value;
    else if (key == "contentType")
        fault.contentType = value;
    else if (key == "retry-after")
        fault.retryAfter = value;
    else if (key == "delay")
        fault.delay = std::chrono::milliseconds(number(value, "delay", 0, 3'600'000));
    else
        throw std::invalid_argument("\"" + key + "\" is nothing that a fault has");
}

std::invalid_argument lacksValue(const std::string &part)
{
    return std::invalid_argument("\"" + part + "\" lacks a value: write " + part + "=…");
}

} // namespace

ErrorBody errorBody(int shape)
{
    const int last = static_cast<int>(errorBodies.size());
    return shape < 1 || shape > last ? ErrorBody{} : errorBodies[static_cast<std::size_t>(shape - 1)];
}

int usualShape(int status)
{
    if (status >= 500)
        return 13;
    switch (status) {
    case 401:
        return 1;
    case 403:
        return 4;
    case 404:
        return 5;
    case 422:
        return 8;
    case 429:
        return 10;
    }
    return 9;
}

Fault parseFault(const std::string &spec)
{
    Fault fault;
    std::size_t start = 0;
    for (bool first = true; start <= spec.size(); first = false) {
        const std::size_t end = std::min(spec.find(',', start), spec.size());
        const std::string part = spec.substr(start, end - start);
        start = end + 1;
        const std::size_t equals = part.find('=');
        if (first)
            setKind(fault, part);
        else if (equals == std::string::npos)
            throw lacksValue(part);
        else
            setMember(fault, part.substr(0, equals), part.substr(equals + 1));
    }
    return fault;
}

} // namespace sandbox
