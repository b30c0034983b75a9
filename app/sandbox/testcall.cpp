// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcall.h"

#include "outgoingrequest.h"

#include <httplib.h>

#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <future>
#include <mutex>
#include <thread>

namespace sandbox
{

namespace
{

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds slice{20};
constexpr std::chrono::seconds connectTime{5};

std::vector<std::string> addressesOf(const std::string &host)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
#ifdef AI_IDN
    hints.ai_flags = AI_IDN;
#endif
    addrinfo *found = nullptr;
    if (getaddrinfo(host.c_str(), nullptr, &hints, &found) != 0)
        return {};
    std::vector<std::string> result;
    for (const addrinfo *entry = found; entry; entry = entry->ai_next) {
        std::array<char, NI_MAXHOST> text{};
        if (getnameinfo(entry->ai_addr, entry->ai_addrlen, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST) == 0)
            result.emplace_back(text.data());
    }
    freeaddrinfo(found);
    return result;
}

// Nobody can interrupt a look-up, so it has a thread that may outlive the call.
std::vector<std::string> lookUp(const std::string &host, Clock::time_point deadline, StopSignal &stop)
{
    std::promise<std::vector<std::string>> promise;
    std::future<std::vector<std::string>> addresses = promise.get_future();
    std::thread([host, promise = std::move(promise)]() mutable { promise.set_value(addressesOf(host)); }).detach();
    while (addresses.wait_for(slice) != std::future_status::ready) {
        if (Clock::now() >= deadline || stop.stopped())
            return {};
    }
    return addresses.get();
}

/// The socket of the call, so that another thread can end it. Holds a duplicate: the number cannot pass to another.
class CallSocket
{
public:
    ~CallSocket() { release(); }
    void hold(int descriptor)
    {
        const std::lock_guard lock(m_mutex);
        release();
        m_descriptor = dup(descriptor);
    }
    void cut()
    {
        const std::lock_guard lock(m_mutex);
        if (m_descriptor >= 0)
            shutdown(m_descriptor, SHUT_RDWR);
    }
    void letGo()
    {
        const std::lock_guard lock(m_mutex);
        release();
    }

private:
    void release()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
        m_descriptor = -1;
    }

    std::mutex m_mutex;
    int m_descriptor = -1;
};

TestResult call(const OutgoingRequest &request, const std::string &address, CallSocket &socket,
                std::chrono::milliseconds timeout)
{
    const Url &url = request.url;
    const bool ipv6 = url.host.find(':') != std::string::npos;
    httplib::Client client(std::string(url.https ? "https://" : "http://") + (ipv6 ? '[' + url.host + ']' : url.host)
                           + ':' + std::to_string(url.port));
    client.set_hostname_addr_map({{url.host, address}});
    client.set_connection_timeout(std::min<std::chrono::milliseconds>(connectTime, timeout));
    client.set_read_timeout(timeout);
    client.set_write_timeout(timeout);
    client.set_tcp_nodelay(true);
    client.set_socket_options([&socket](socket_t descriptor) { socket.hold(descriptor); });
    httplib::Request outgoing;
    outgoing.method = request.method;
    outgoing.path = url.target;
    outgoing.body = request.body;
    for (const auto &[name, value] : request.headers)
        outgoing.set_header(name, value);
    const httplib::Result answer = client.send(outgoing);
    TestResult result;
    if (!answer) {
        result.payload = "The destination did not answer: " + httplib::to_string(answer.error());
        return result;
    }
    result.statusCode = answer->status;
    result.headers.assign(answer->headers.begin(), answer->headers.end());
    result.payload = answer->body;
    return result;
}

TestResult callWithin(const OutgoingRequest &request, const std::vector<std::string> &addresses,
                      Clock::time_point deadline, StopSignal &stop)
{
    CallSocket socket;
    std::future<TestResult> pending = std::async(std::launch::async, [&] {
        TestResult result;
        for (const std::string &address : addresses) {
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
            if (left.count() <= 0 || stop.stopped())
                break;
            result = call(request, address, socket, left);
            socket.letGo();
            if (result.statusCode)
                break;
        }
        return result;
    });
    bool late = false;
    while (pending.wait_for(slice) != std::future_status::ready) {
        late = late || Clock::now() >= deadline;
        if (late || stop.stopped())
            socket.cut();
    }
    TestResult result = pending.get();
    if (!result.statusCode && (late || Clock::now() >= deadline))
        result.payload = "The destination did not answer in time";
    return result;
}

void takeText(std::string &target, const Json &request, const char *field, FieldFaults &faults)
{
    const auto it = request.find(field);
    if (it != request.end() && it->is_string())
        target = it->get<std::string>();
    if (target.empty())
        faults.push_back({field, "BlankValue", std::string(field) + " cannot be blank"});
}

// The stored credentials go along unless the request has its own or asks for another kind.
void takeAuthentication(TestTarget &target, const Json &request, FieldFaults &faults)
{
    const auto it = request.find("authentication");
    if (it == request.end())
        return;
    const Json &stored = target.webhook.authentication;
    const auto word = [](const Json &object, const char *key, const char *normal) {
        return object.is_object() ? object.value(key, Json(normal)) : Json();
    };
    const bool hasData = it->is_object() && it->contains("data");
    const bool alike = it->is_object() && stored.is_object() && word(*it, "type", "") == word(stored, "type", "")
        && word(*it, "add_position", "header") == word(stored, "add_position", "header");
    if (hasData || it->is_null()) {
        const FieldFaults found = checkAuthentication(*it);
        faults.insert(faults.end(), found.begin(), found.end());
        target.webhook.authentication = *it;
    } else if (!alike) {
        target.webhook.authentication = nullptr;
    }
}

} // namespace

FieldFaults applyTestRequest(TestTarget &target, const Json &request)
{
    FieldFaults faults;
    StoredWebhook &webhook = target.webhook;
    takeText(webhook.endpoint, request, "endpoint", faults);
    takeText(webhook.httpMethod, request, "http_method", faults);
    takeText(webhook.requestFormat, request, "request_format", faults);
    if (!webhook.endpoint.empty()) {
        const FieldFaults found = checkEndpoint(webhook.endpoint);
        faults.insert(faults.end(), found.begin(), found.end());
    }
    takeAuthentication(target, request, faults);
    if (request.contains("custom_headers"))
        webhook.customHeaders = request.at("custom_headers");
    for (const char *key : {"payload", "request_body"}) {
        const auto it = request.find(key);
        if (it == request.end() || it->is_null())
            continue;
        if (it->is_string())
            target.payload = it->get<std::string>();
        else
            faults.push_back({key, "InvalidFormat", std::string(key) + " must be a string"});
    }
    return faults;
}

TestResult runTestCall(const TestTarget &target, std::chrono::milliseconds timeout, StopSignal &stop)
{
    const Clock::time_point deadline = Clock::now() + timeout;
    const OutgoingRequest request = outgoingRequest(target, now());
    const std::vector<std::string> addresses = lookUp(request.url.host, deadline, stop);
    if (addresses.empty())
        return {std::nullopt, {}, "The destination's host was not found"};
    return callWithin(request, addresses, deadline, stop);
}

std::string testAnswerText(const TestResult &result, TestAnswer form)
{
    Json headers = Json::array();
    for (const auto &[name, value] : result.headers)
        headers.push_back({{"key", name}, {"value", value}});
    Json body;
    switch (form) {
    case TestAnswer::Live: {
        Json &response = body["response"];
        if (result.statusCode)
            response["status_code"] = *result.statusCode;
        response["headers"] = headers;
        response["payload"] = result.payload;
        break;
    }
    case TestAnswer::Generated: {
        const bool good = result.statusCode && *result.statusCode < 400;
        Json &test = body["test"];
        test["status"] = good ? "success" : "failed";
        test["message"] = result.statusCode ? "The destination answered" : result.payload;
        if (result.statusCode) {
            test["response_code"] = *result.statusCode;
            test["response_body"] = result.payload;
        }
        break;
    }
    }
    return body.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace sandbox
