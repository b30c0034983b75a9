// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpfrontend.h"

#include "httpparser.h"
#include "httpsocket.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <stdexcept>

namespace sandbox
{

namespace
{

constexpr std::chrono::seconds keepAliveTime{60};
constexpr std::size_t mostConnections = 1000;

bool isControl(const std::string &target)
{
    return target.rfind("/sandbox/", 0) == 0;
}

bool swallowsAnswer(const std::optional<Fault> &fault)
{
    return fault && fault->kind != Fault::Kind::Answer && fault->kind != Fault::Kind::Html
        && fault->kind != Fault::Kind::Garbage && fault->kind != Fault::Kind::Slow;
}

} // namespace

HttpFrontend::HttpFrontend(const Options &options, FaultList &faults, RequestJournal &journal, StopSignal &stop,
                           Handler handler)
    : m_options(options), m_faults(faults), m_journal(journal), m_stop(stop),
      m_parser(std::make_unique<HttpParser>(std::move(handler), options.compress))
{
    m_port = m_parser->listenAt(options.host, options.port);
    if (m_port <= 0) {
        throw std::runtime_error("cannot listen at " + options.host + ", port "
                                 + (options.port == 0 ? "any" : std::to_string(options.port)));
    }
    if (pipe2(m_wakeUp.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    m_acceptor = std::thread([this] { acceptAll(); });
}

HttpFrontend::~HttpFrontend()
{
    const char byte = 0;
    while (write(m_wakeUp[1], &byte, 1) < 0 && errno == EINTR) { }
    m_acceptor.join();
    {
        const std::lock_guard lock(m_mutex);
        for (const Connection &connection : m_connections) {
            if (!connection.ended)
                shutdown(connection.descriptor, SHUT_RDWR);
        }
    }
    for (Connection &connection : m_connections)
        connection.thread.join();
    close(m_wakeUp[0]);
    close(m_wakeUp[1]);
}

void HttpFrontend::acceptAll()
{
    std::array<pollfd, 2> entries{{{m_parser->listener(), POLLIN, 0}, {m_wakeUp[0], POLLIN, 0}}};
    for (;;) {
        if (poll(entries.data(), entries.size(), -1) < 0 && errno != EINTR)
            return;
        if (entries[1].revents != 0)
            return;
        if ((entries[0].revents & POLLIN) == 0)
            continue;
        joinEnded();
        const int descriptor = accept4(m_parser->listener(), nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor < 0) {
            m_stop.waitFor(std::chrono::milliseconds{10});
            continue;
        }
        const std::lock_guard lock(m_mutex);
        if (m_connections.size() >= mostConnections) {
            close(descriptor);
            continue;
        }
        Connection &connection = m_connections.emplace_back();
        connection.descriptor = descriptor;
        connection.thread = std::thread([this, &connection] { serve(connection); });
    }
}

void HttpFrontend::joinEnded()
{
    std::list<Connection> ended;
    {
        const std::lock_guard lock(m_mutex);
        for (auto it = m_connections.begin(); it != m_connections.end();) {
            const auto next = std::next(it);
            if (it->ended)
                ended.splice(ended.end(), m_connections, it);
            it = next;
        }
    }
    for (Connection &connection : ended)
        connection.thread.join();
}

void HttpFrontend::serve(Connection &connection)
{
    HttpSocket socket(connection.descriptor);
    while (serveOne(socket)) { }
    // No shutdown from outside once the descriptor may belong to another.
    const std::lock_guard lock(m_mutex);
    connection.ended = true;
}

bool HttpFrontend::serveOne(HttpSocket &socket)
{
    const RequestHead head = parseHead(socket.readHead(keepAliveTime));
    if (head.text.empty() || m_stop.stopped())
        return false;
    const bool control = isControl(head.target);
    const std::optional<Fault> fault = control ? std::nullopt : m_faults.take(head.method, head.target);
    const std::uint64_t number = control
        ? 0
        : m_journal.add({head.method, head.target, head.headers, {}, 0, std::chrono::system_clock::now()});

    if (fault && fault->kind == Fault::Kind::DropBefore)
        return false;
    if (head.expectsContinue && !socket.write("HTTP/1.1 100 Continue\r\n\r\n"))
        return false;
    const auto delay = fault && fault->kind != Fault::Kind::Slow ? fault->delay : std::chrono::milliseconds{0};
    if (!control && m_stop.waitFor(m_options.latency + delay))
        return false;
    const ParsedExchange exchange = m_parser->answer(socket, head, fault);
    if (!control)
        m_journal.setBody(number, exchange.body);
    if (exchange.answer.empty() || m_stop.stopped())
        return false;
    // Before the answer goes out: who has it may ask for the journal at once.
    if (!control && !swallowsAnswer(fault))
        m_journal.setStatus(number, exchange.status);
    return deliver(socket, fault, exchange.answer) && exchange.keepAlive;
}

bool HttpFrontend::deliver(HttpSocket &socket, const std::optional<Fault> &fault, const std::string &answer)
{
    if (!fault)
        return socket.write(answer);
    const std::string_view text(answer);
    switch (fault->kind) {
    case Fault::Kind::Answer:
    case Fault::Kind::Html:
    case Fault::Kind::Garbage:
        return socket.write(text);
    case Fault::Kind::DropBefore:
    case Fault::Kind::DropAfter:
        return false;
    case Fault::Kind::Silence:
    case Fault::Kind::SilenceAfter:
        while (!m_stop.stopped() && !socket.closedWithin(std::chrono::milliseconds{50})) { }
        return false;
    case Fault::Kind::HalfBody: {
        const std::size_t body = text.find("\r\n\r\n") + 4;
        socket.write(text.substr(0, body + (text.size() - body) / 2));
        return false;
    }
    case Fault::Kind::Slow:
        return trickle(socket, text, fault->delay.count() > 0 ? fault->delay : std::chrono::seconds{2});
    }
    return false;
}

bool HttpFrontend::trickle(HttpSocket &socket, std::string_view text, std::chrono::milliseconds time)
{
    constexpr std::size_t pieces = 20;
    const std::size_t step = text.size() / pieces + 1;
    for (std::size_t i = 0; i < text.size(); i += step) {
        if (m_stop.waitFor(time / pieces) || !socket.write(text.substr(i, step)))
            return false;
    }
    return true;
}

} // namespace sandbox
