// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxserver.h"

#include "accountapi.h"
#include "callergate.h"
#include "faultlist.h"
#include "httpfrontend.h"
#include "oauthserver.h"
#include "requestjournal.h"
#include "sandboxcontrol.h"
#include "stopsignal.h"
#include "webhookapi.h"

#include <array>
#include <atomic>
#include <cstdio>

namespace sandbox
{

class Server::Private
{
public:
    explicit Private(Options given)
        : options(std::move(given)), oauth(options.oauth), gate(options, oauth.tokens()),
          account(options, gate, oauth.tokens()), webhooks(options, gate, stop),
          frontend(options, faults, journal, stop, [this](const HttpRequest &request) { return answer(request); })
    {
    }

    HttpAnswer answer(const HttpRequest &request)
    {
        const bool control = !request.segments.empty() && request.segments.front() == "sandbox";
        if (control && options.controlEndpoints)
            return controlAnswer(request, faults, journal, oauth.tokens());
        HttpAnswer answer = OAuthServer::isFor(request) ? oauth.answer(request)
            : AccountApi::isFor(request)                ? account.answer(request)
                                                        : webhooks.answer(request);
        addCommonHeaders(answer);
        return answer;
    }

    void addCommonHeaders(HttpAnswer &answer)
    {
        std::array<char, 32> id{};
        std::snprintf(id.data(), id.size(), "%016llx-SEA",
                      static_cast<unsigned long long>(requestNumber.fetch_add(0x9E3779B97F4A7C15U)));
        answer.headers.emplace_back("X-Request-ID", id.data());
        answer.headers.emplace_back("x-zendesk-api-version", "v2");
        answer.headers.emplace_back("X-Zendesk-Zorg", "yes");
    }

    const Options options;
    StopSignal stop;
    FaultList faults;
    RequestJournal journal;
    std::atomic<std::uint64_t> requestNumber{0x808d6be2ce74c72dU};
    OAuthServer oauth;
    CallerGate gate;
    AccountApi account;
    WebhookApi webhooks;
    HttpFrontend frontend; // last: its threads use all others
};

Server::Server(Options options) : m_d(std::make_unique<Private>(std::move(options))) { }

Server::~Server()
{
    m_d->stop.stop();
}

int Server::port() const
{
    return m_d->frontend.port();
}

std::string Server::baseUrl() const
{
    const std::string &host = m_d->options.host;
    const bool ipv6 = host.find(':') != std::string::npos;
    return "http://" + (ipv6 ? '[' + host + ']' : host) + ':' + std::to_string(port());
}

void Server::addFault(Fault fault)
{
    m_d->faults.add(std::move(fault));
}

void Server::clearFaults()
{
    m_d->faults.clear();
}

void Server::expireAccessTokens()
{
    m_d->oauth.tokens().expireAccessTokens();
}

int Server::refreshTokenReuses() const
{
    return m_d->oauth.tokens().refreshTokenReuses();
}

std::vector<RecordedRequest> Server::requests() const
{
    return m_d->journal.all();
}

void Server::clearRequests()
{
    m_d->journal.clear();
}

} // namespace sandbox
