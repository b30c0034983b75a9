// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauthserveroptions.h"
#include "sandboxfault.h"

#include <chrono>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace sandbox
{

/// How the server words what is wrong with a request.
enum class ErrorStyle {
    JsonApi, ///< `{"errors":[…]}`, invalid fields with status 400
    Support, ///< `{"error":…,"description":…,"details":{…}}`, invalid fields with status 422
};

/// How the answer to a test call looks.
enum class TestAnswer {
    Live, ///< `{"response":{"status_code":…,"headers":[…],"payload":…}}`
    Generated, ///< `{"test":{"status":…,"message":…,"response_code":…,"response_body":…}}`
};

struct Options {
    std::string host = "127.0.0.1";
    int port = 0; ///< 0: any that is free
    int generated = -1; ///< -1: the sample data; N: so many generated webhooks, 0 to 100,000 and beyond
    bool trial = false; ///< at most ten webhooks; starts with the first nine
    std::chrono::milliseconds latency{0}; ///< before each answer
    int ratePerMinute = 100; ///< over all webhook endpoints but the test calls; 0: no limit and no headers of it
    int testsPerMinute = 20; ///< 0: no limit
    int planPerMinute = 700; ///< over users/me.json and the current token; 0: no limit and no headers of it
    std::chrono::milliseconds rateWindow{std::chrono::minutes{1}}; ///< how long the "minute" of all limits is
    int maxPageSize = 100;
    bool requireAuthentication = true;
    std::string token = "sandbox-token"; ///< OAuth access token that has every scope and does not end
    std::string email = "admin@example.com"; ///< with apiToken: `Basic base64(email/token:apiToken)`
    std::string apiToken = "sandbox-api-token";
    std::string userName = "Sandbox Admin"; ///< of users/me.json, as `email`
    std::string role = "admin"; ///< of users/me.json: admin, agent or end-user; decides nothing
    OAuthServerOptions oauth{};
    bool compress = true; ///< gzip for lists, single webhooks and test answers when asked for
    std::string linksBase{}; ///< what `links` start with, to prove that nobody follows them; empty: this server
    ErrorStyle errorStyle = ErrorStyle::JsonApi;
    TestAnswer testAnswer = TestAnswer::Live;
    std::chrono::milliseconds testTimeout{
        std::chrono::seconds{12}}; ///< of an outgoing test call; at most 5 s to connect
    bool controlEndpoints = false; ///< faults, requests and tokens over HTTP below /sandbox/, for loopback only
};

struct RecordedRequest {
    std::string method{};
    std::string target{}; ///< as it came, undecoded, with the query
    std::vector<std::pair<std::string, std::string>> headers{}; ///< in the order of arrival
    std::string body{};
    int status = 0; ///< of the answer; 0 while there is none and when a fault swallowed it
    std::chrono::system_clock::time_point time{};

    /// Value of the first header of that name (whatever its case); empty when there is none.
    [[nodiscard]] std::string header(const std::string &name) const;
};

/// A local stand-in for the Zendesk side of the webhooks API: the nine operations, activity, `users/me.json`, OAuth and
/// real, signed test calls, in plain HTTP with keep-alive. Serves from threads of its own as soon as it is constructed;
/// every member may be called from any thread.
class Server
{
public:
    /// Throws std::runtime_error when it cannot listen there.
    explicit Server(Options options);
    /// Cuts all connections, also those with requests under way, and returns within a fraction of a second.
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] int port() const;
    /// `http://host:port` without a slash at the end.
    [[nodiscard]] std::string baseUrl() const;

    void addFault(Fault fault);
    void clearFaults();

    /// Ends every access token of the OAuth endpoints now; the refresh tokens stay good.
    void expireAccessTokens();
    /// How often somebody came with a refresh token that had been used before.
    [[nodiscard]] int refreshTokenReuses() const;

    /// The last 10,000 requests, oldest first, control endpoints left out. Headers and bodies are as they came: with
    /// credentials, such as those that the token endpoint was given.
    [[nodiscard]] std::vector<RecordedRequest> requests() const;
    void clearRequests();

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace sandbox
