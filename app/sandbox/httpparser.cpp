// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpparser.h"

#include "httpsocket.h"

#include <strings.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

namespace sandbox
{

namespace
{

// What httplib's handlers cannot be told; each connection has its thread.
struct Current {
    const RequestHead *head = nullptr;
    const std::optional<Fault> *fault = nullptr;
    std::string remoteAddress;
    bool compress = false;
};
thread_local Current *current = nullptr;

/// The request from a socket whose head has been read, the answer into memory.
class MemoryAnswer final : public httplib::Stream
{
public:
    MemoryAnswer(HttpSocket &socket, const std::string &head) : m_socket(socket), m_head(head) { }

    [[nodiscard]] const std::string &body() const { return m_body; }
    [[nodiscard]] const std::string &answer() const { return m_answer; }

    bool is_readable() const override { return true; }
    bool is_writable() const override { return true; }
    ssize_t read(char *data, size_t size) override
    {
        if (m_position < m_head.size()) {
            const std::size_t length = std::min(size, m_head.size() - m_position);
            std::memcpy(data, m_head.data() + m_position, length);
            m_position += length;
            return static_cast<ssize_t>(length);
        }
        const std::ptrdiff_t length = m_socket.read(data, size);
        if (length > 0)
            m_body.append(data, static_cast<std::size_t>(length));
        return length;
    }
    ssize_t write(const char *data, size_t size) override
    {
        m_answer.append(data, size);
        return static_cast<ssize_t>(size);
    }
    void get_remote_ip_and_port(std::string &, int &) const override { }
    void get_local_ip_and_port(std::string &, int &) const override { }
    socket_t socket() const override { return m_socket.descriptor(); }

private:
    HttpSocket &m_socket;
    const std::string &m_head;
    std::size_t m_position = 0;
    std::string m_body;
    std::string m_answer;
};

bool equalNames(const std::string &a, const char *b)
{
    return strcasecmp(a.c_str(), b) == 0;
}

void fail(const Fault &fault, httplib::Response &response)
{
    const bool html = fault.kind == Fault::Kind::Html;
    const int shape = html ? 13 : fault.shape > 0 ? fault.shape : usualShape(fault.status);
    ErrorBody error = errorBody(shape);
    if (!html && !fault.body.empty())
        error = {0, fault.contentType.empty() ? "application/json" : fault.contentType, fault.body};
    response.status = fault.status;
    if (!error.text.empty())
        response.set_content(error.text, error.contentType);
    if (fault.status == 401 && shape == 1)
        response.set_header("WWW-Authenticate", "Basic realm=\"Web Password\"");
    if (!fault.retryAfter.empty())
        response.set_header("Retry-After", fault.retryAfter);
    response.set_header("X-Request-ID", "808d6be2ce74c72d-SEA");
    for (const auto &[name, value] : fault.headers)
        response.set_header(name, value);
}

bool handlesRequest(const std::optional<Fault> &fault)
{
    return !fault
        || (fault->kind != Fault::Kind::Answer && fault->kind != Fault::Kind::Html
            && fault->kind != Fault::Kind::Silence);
}

HttpRequest converted(const httplib::Request &request)
{
    HttpRequest result;
    result.method = request.method;
    result.target = request.target;
    result.segments = pathSegments(request.target);
    // Not httplib's: names and values of a form in the body are among those.
    if (const std::size_t query = request.target.find('?'); query != std::string::npos)
        result.parameters = parametersOf(request.target.substr(query + 1));
    result.host = request.get_header_value("Host");
    result.contentType = request.get_header_value("Content-Type");
    result.authorization = request.get_header_value("Authorization");
    result.body = request.body;
    const std::string &address = current->remoteAddress;
    result.fromLoopback = address.rfind("127.", 0) == 0 || address == "::1" || address.rfind("::ffff:127.", 0) == 0;
    result.hasOrigin = request.has_header("Origin");
    return result;
}

} // namespace

RequestHead parseHead(const std::string &text)
{
    RequestHead head;
    std::size_t start = 0;
    bool hasLength = false;
    for (std::size_t end = text.find("\r\n"); end != std::string::npos && end > start; end = text.find("\r\n", start)) {
        const std::string line = text.substr(start, end - start);
        start = end + 2;
        if (head.text.empty()) {
            const std::size_t first = line.find(' ');
            const std::size_t second = line.rfind(' ');
            head.method = line.substr(0, first);
            if (first != std::string::npos && second > first)
                head.target = line.substr(first + 1, second - first - 1);
        } else if (const std::size_t colon = line.find(':'); colon != std::string::npos) {
            const std::size_t value = line.find_first_not_of(" \t", colon + 1);
            head.headers.emplace_back(line.substr(0, colon),
                                      value == std::string::npos ? std::string() : line.substr(value));
            const std::string &name = head.headers.back().first;
            hasLength = hasLength || equalNames(name, "Content-Length") || equalNames(name, "Transfer-Encoding");
            if (equalNames(name, "Expect")) {
                head.expectsContinue = true;
                continue;
            }
        }
        head.text += line + "\r\n";
    }
    // Without this httplib waits for the end of the connection to find the end of the body.
    if (!head.text.empty() && !hasLength)
        head.text += "Content-Length: 0\r\n";
    if (!head.text.empty())
        head.text += "\r\n";
    return head;
}

HttpParser::HttpParser(Handler handler, bool compress) : m_handler(std::move(handler)), m_compress(compress)
{
    const auto answerAll
        = [this](const httplib::Request &request, httplib::Response &response) { handle(request, response); };
    Get(".*", answerAll);
    Post(".*", answerAll);
    Put(".*", answerAll);
    Patch(".*", answerAll);
    Delete(".*", answerAll);
    set_keep_alive_timeout(60);
    set_keep_alive_max_count(1'000'000);
    // The default lets two servers share one port.
    set_socket_options([](socket_t socket) {
        const int on = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    });
}

HttpParser::~HttpParser()
{
    if (svr_sock_ != INVALID_SOCKET)
        close(svr_sock_);
}

int HttpParser::listenAt(const std::string &host, int port)
{
    if (port == 0)
        return bind_to_any_port(host);
    return bind_to_port(host, port) ? port : -1;
}

ParsedExchange HttpParser::answer(HttpSocket &socket, const RequestHead &head, const std::optional<Fault> &fault)
{
    Current context{&head, &fault, socket.remoteAddress()};
    current = &context;
    MemoryAnswer stream(socket, head.text);
    bool closed = false;
    const bool compress = m_compress && (head.method == "GET" || head.target.rfind("/api/v2/webhooks/test", 0) == 0);
    const bool read = process_request(stream, false, closed, [&](httplib::Request &request) {
        context.compress = compress && request.get_header_value("Accept-Encoding").find("gzip") != std::string::npos;
        request.headers.erase("Accept-Encoding");
        if (context.compress)
            request.set_header("Accept-Encoding", "gzip");
    });
    current = nullptr;
    ParsedExchange result;
    result.body = stream.body();
    result.answer = stream.answer();
    if (result.answer.size() > 12)
        result.status = std::atoi(result.answer.c_str() + result.answer.find(' '));
    const bool unreadBody = (head.method == "GET" || head.method == "HEAD")
        && head.text.find("Content-Length: 0\r\n") == std::string::npos;
    result.keepAlive = read && !closed && !unreadBody;
    return result;
}

void HttpParser::handle(const httplib::Request &request, httplib::Response &response) const
{
    const std::optional<Fault> &fault = *current->fault;
    if (!handlesRequest(fault)) {
        fail(*fault, response);
        return;
    }
    HttpAnswer answer = m_handler(converted(request));
    response.status = answer.status;
    for (const auto &[name, value] : answer.headers)
        response.set_header(name, value);
    if (fault && fault->kind == Fault::Kind::Garbage) {
        response.status = 200;
        answer.contentType = "application/json";
        answer.body = "{\"webhooks\":[{\"id\":\"01HX\",\"name\": \xFF\xFE oops, }, <\"meta\"";
    }
    if (answer.contentType.empty() && answer.body.empty())
        return;
    if (current->compress && !answer.body.empty()) {
        response.set_chunked_content_provider(answer.contentType,
                                              [body = std::move(answer.body)](size_t, httplib::DataSink &sink) {
                                                  sink.write(body.data(), body.size());
                                                  sink.done();
                                                  return true;
                                              });
    } else if (answer.body.empty()) {
        response.set_header("Content-Type", answer.contentType);
    } else {
        response.set_content(answer.body, answer.contentType);
    }
}

} // namespace sandbox
