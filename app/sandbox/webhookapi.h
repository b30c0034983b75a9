// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callergate.h"
#include "httpmessage.h"
#include "ratebucket.h"
#include "sandboxserver.h"
#include "stopsignal.h"
#include "webhookstore.h"

#include <mutex>
#include <string>

namespace sandbox
{

/// The webhooks: how often they may be called, and the operations. Thread-safe.
class WebhookApi
{
public:
    /// What is given by reference must live longer. Throws nothing of its own.
    WebhookApi(const Options &options, const CallerGate &gate, StopSignal &stop);

    HttpAnswer answer(const HttpRequest &request);

private:
    static constexpr std::size_t trialLimitCount = 10;

    HttpAnswer route(const HttpRequest &request);
    /// What belongs to one webhook.
    HttpAnswer routeBelow(const HttpRequest &request);

    HttpAnswer list(const HttpRequest &request);
    HttpAnswer create(const HttpRequest &request);
    HttpAnswer clone(const std::string &id);
    HttpAnswer test(const HttpRequest &request);
    HttpAnswer show(const std::string &id);
    HttpAnswer change(const HttpRequest &request, const std::string &id);
    HttpAnswer remove(const std::string &id);
    HttpAnswer secret(const std::string &id, bool reset);
    HttpAnswer invocations(const HttpRequest &request, const std::string &id);
    HttpAnswer attempts(const std::string &id, const std::string &invocation);

    /// What `links` start with.
    [[nodiscard]] std::string baseUrl(const HttpRequest &request) const;
    [[nodiscard]] HttpAnswer created(const StoredWebhook &webhook) const;
    [[nodiscard]] std::string listLinks(const HttpRequest &request, const ListPage &page, Order order) const;
    /// One error in the style of the options.
    [[nodiscard]] HttpAnswer error(int status, const std::string &code, const std::string &text) const;
    [[nodiscard]] HttpAnswer notFound() const;
    [[nodiscard]] HttpAnswer invalid(const FieldFaults &faults) const;
    [[nodiscard]] HttpAnswer trialLimit() const;
    /// The object inside `{"<wrapper>":{…}}`; null and `refusal` set when the body is not like that.
    Json unwrapped(const HttpRequest &request, const char *wrapper, HttpAnswer &refusal) const;

    const Options &m_options;
    const CallerGate &m_gate;
    StopSignal &m_stop;
    RateBucket m_calls;
    RateBucket m_tests;
    std::mutex m_mutex; // of all below
    WebhookStore m_store;
    UlidSource m_ids;
};

} // namespace sandbox
