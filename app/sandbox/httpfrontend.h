// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultlist.h"
#include "httpmessage.h"
#include "requestjournal.h"
#include "stopsignal.h"

#include <array>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

namespace sandbox
{

class HttpParser;
class HttpSocket;

/// Listens, reads requests, lets the handler answer them and sends the answers, well or as a fault says. One thread for
/// each connection, so that a request that hangs holds up no other.
class HttpFrontend
{
public:
    using Handler = std::function<HttpAnswer(const HttpRequest &)>;

    /// What is given by reference must live longer. Serves at once; throws std::runtime_error when it cannot listen.
    HttpFrontend(const Options &options, FaultList &faults, RequestJournal &journal, StopSignal &stop, Handler handler);
    /// The stop signal must have been given.
    ~HttpFrontend();
    HttpFrontend(const HttpFrontend &) = delete;
    HttpFrontend &operator=(const HttpFrontend &) = delete;

    [[nodiscard]] int port() const { return m_port; }

private:
    struct Connection {
        int descriptor = -1;
        bool ended = false;
        std::thread thread;
    };

    void acceptAll();
    void joinEnded();
    void serve(Connection &connection);
    /// False when the connection is to be closed.
    bool serveOne(HttpSocket &socket);
    bool deliver(HttpSocket &socket, const std::optional<Fault> &fault, const std::string &answer);
    bool trickle(HttpSocket &socket, std::string_view text, std::chrono::milliseconds time);

    const Options &m_options;
    FaultList &m_faults;
    RequestJournal &m_journal;
    StopSignal &m_stop;
    std::unique_ptr<HttpParser> m_parser;
    int m_port = 0;
    std::array<int, 2> m_wakeUp{-1, -1};
    std::mutex m_mutex;
    std::list<Connection> m_connections;
    std::thread m_acceptor;
};

} // namespace sandbox
