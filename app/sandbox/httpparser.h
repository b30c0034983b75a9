// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"
#include "sandboxfault.h"

#include <httplib.h>

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sandbox
{

class HttpSocket;

/// Request line and headers.
struct RequestHead {
    std::string text; ///< ready for the parser; empty: there is no request
    std::string method;
    std::string target;
    std::vector<std::pair<std::string, std::string>> headers;
    bool expectsContinue = false;
};
RequestHead parseHead(const std::string &text);

struct ParsedExchange {
    std::string body; ///< of the request
    std::string answer; ///< all bytes of it; empty when the request could not be read
    int status = 0;
    bool keepAlive = false;
};

/// cpp-httplib's understanding of HTTP without its sockets: those give a handler no way to break an answer.
class HttpParser : private httplib::Server
{
public:
    using Handler = std::function<HttpAnswer(const HttpRequest &)>;

    HttpParser(Handler handler, bool compress);
    ~HttpParser() override;

    /// Opens the listening socket; the port, or a negative number.
    int listenAt(const std::string &host, int port);
    [[nodiscard]] int listener() const { return svr_sock_; }

    /// Reads the rest of the request and has it answered. Any number of threads at a time.
    ParsedExchange answer(HttpSocket &socket, const RequestHead &head, const std::optional<Fault> &fault);

private:
    void handle(const httplib::Request &request, httplib::Response &response) const;

    Handler m_handler;
    bool m_compress;
};

} // namespace sandbox
