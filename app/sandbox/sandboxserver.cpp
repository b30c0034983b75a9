// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxserver.h"

#include "faultlist.h"
#include "httpfrontend.h"
#include "requestjournal.h"
#include "sandboxcontrol.h"
#include "stopsignal.h"
#include "webhookapi.h"

namespace sandbox
{

class Server::Private
{
public:
    explicit Private(Options given)
        : options(std::move(given)), api(options, stop),
          frontend(options, faults, journal, stop, [this](const HttpRequest &request) { return answer(request); })
    {
    }

    HttpAnswer answer(const HttpRequest &request)
    {
        const bool control = !request.segments.empty() && request.segments.front() == "sandbox";
        return control && options.controlEndpoints ? controlAnswer(request, faults, journal) : api.answer(request);
    }

    const Options options;
    StopSignal stop;
    FaultList faults;
    RequestJournal journal;
    WebhookApi api;
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

std::vector<RecordedRequest> Server::requests() const
{
    return m_d->journal.all();
}

void Server::clearRequests()
{
    m_d->journal.clear();
}

} // namespace sandbox
