// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxserver.h"

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <string>

struct SandboxReply {
    int status = 0; ///< 0: no answer
    httplib::Headers headers{};
    std::string body{};
    nlohmann::json json{}; ///< null or discarded when the body is none

    [[nodiscard]] std::string header(const std::string &name) const
    {
        const auto it = headers.find(name);
        return it == headers.end() ? std::string() : it->second;
    }
};

/// Talks raw HTTP with a sandbox, signed in.
class SandboxClient
{
public:
    using Json = nlohmann::json;

    using Reply = SandboxReply;

    explicit SandboxClient(const sandbox::Server &server) : SandboxClient(server, "Bearer sandbox-token") { }
    SandboxClient(const sandbox::Server &server, const std::string &authorization)
        : m_client("127.0.0.1", server.port())
    {
        m_client.set_url_encode(false);
        m_client.set_keep_alive(true);
        m_client.set_tcp_nodelay(true);
        if (!authorization.empty())
            m_client.set_default_headers({{"Authorization", authorization}});
    }

    [[nodiscard]] httplib::Client &http() { return m_client; }

    Reply send(const std::string &method, const std::string &target, const std::string &body = {})
    {
        httplib::Request request;
        request.method = method;
        request.path = target;
        request.body = body;
        if (!body.empty())
            request.set_header("Content-Type", "application/json");
        const httplib::Result result = m_client.send(request);
        if (!result)
            return {};
        return {result->status, result->headers, result->body, Json::parse(result->body, nullptr, false)};
    }
    Reply get(const std::string &target) { return send("GET", target); }
    Reply list(const std::string &query = {})
    {
        return get("/api/v2/webhooks" + (query.empty() ? query : '?' + query));
    }
    Reply show(const std::string &id) { return get("/api/v2/webhooks/" + id); }
    Reply create(const Json &webhook) { return send("POST", "/api/v2/webhooks", Json{{"webhook", webhook}}.dump()); }
    Reply patch(const std::string &id, const Json &webhook)
    {
        return send("PATCH", "/api/v2/webhooks/" + id, Json{{"webhook", webhook}}.dump());
    }
    Reply put(const std::string &id, const Json &webhook)
    {
        return send("PUT", "/api/v2/webhooks/" + id, Json{{"webhook", webhook}}.dump());
    }

    /// The first webhook of the list that `suits`; null when there is none.
    template<typename Predicate> Json first(Predicate suits)
    {
        const Json rows = list().json.at("webhooks");
        for (const Json &webhook : rows) {
            if (suits(webhook))
                return webhook;
        }
        return nullptr;
    }

private:
    httplib::Client m_client;
};

inline SandboxClient::Json newWebhook(const std::string &name)
{
    return {{"name", name},          {"endpoint", "https://example.com/hook"},
            {"http_method", "POST"}, {"request_format", "json"},
            {"status", "active"},    {"subscriptions", {"conditional_ticket_events"}}};
}
