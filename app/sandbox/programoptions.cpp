// SPDX-License-Identifier: GPL-3.0-or-later
#include "programoptions.h"

#include <algorithm>
#include <functional>
#include <map>
#include <stdexcept>
#include <string_view>

namespace sandbox
{

namespace
{

int number(const std::string &option, const std::string &text, int least, int most)
{
    std::size_t used = 0;
    int result = 0;
    try {
        result = std::stoi(text, &used);
    } catch (const std::exception &) {
        used = 0;
    }
    if (used == 0 || used != text.size() || result < least || result > most) {
        throw std::invalid_argument(option + " takes a number from " + std::to_string(least) + " to "
                                    + std::to_string(most) + ", not \"" + text + '"');
    }
    return result;
}

// ID or ID:SECRET; instead of a client that has this ID.
void addClient(OAuthServerOptions &options, const std::string &text)
{
    const std::size_t colon = std::min(text.find(':'), text.size());
    OAuthClient client{.id = text.substr(0, colon), .secret = text.substr(std::min(colon + 1, text.size()))};
    if (client.id.empty() || (colon + 1 == text.size()))
        throw std::invalid_argument("--oauth-client takes ID or ID:SECRET, not \"" + text + '"');
    std::erase_if(options.clients, [&](const OAuthClient &other) { return other.id == client.id; });
    options.clients.push_back(std::move(client));
}

std::string role(const std::string &text)
{
    if (text != "admin" && text != "agent" && text != "end-user")
        throw std::invalid_argument("--role takes admin, agent or end-user, not \"" + text + '"');
    return text;
}

using Setter = std::function<void(ProgramOptions &, const std::string &option, const std::string &value)>;

const std::map<std::string, Setter> &settersWithValue()
{
    static const std::map<std::string, Setter> setters = {
        {"--host", [](auto &o, auto &, auto &v) { o.server.host = v; }},
        {"--port", [](auto &o, auto &n, auto &v) { o.server.port = number(n, v, 0, 65'535); }},
        {"--count", [](auto &o, auto &n, auto &v) { o.server.generated = number(n, v, 0, 1'000'000); }},
        {"--latency",
         [](auto &o, auto &n, auto &v) { o.server.latency = std::chrono::milliseconds(number(n, v, 0, 600'000)); }},
        {"--rate", [](auto &o, auto &n, auto &v) { o.server.ratePerMinute = number(n, v, 0, 1'000'000); }},
        {"--test-rate", [](auto &o, auto &n, auto &v) { o.server.testsPerMinute = number(n, v, 0, 1'000'000); }},
        {"--plan-rate", [](auto &o, auto &n, auto &v) { o.server.planPerMinute = number(n, v, 0, 1'000'000); }},
        {"--max-page-size", [](auto &o, auto &n, auto &v) { o.server.maxPageSize = number(n, v, 1, 1000); }},
        {"--token", [](auto &o, auto &, auto &v) { o.server.token = v; }},
        {"--email", [](auto &o, auto &, auto &v) { o.server.email = v; }},
        {"--api-token", [](auto &o, auto &, auto &v) { o.server.apiToken = v; }},
        {"--user-name", [](auto &o, auto &, auto &v) { o.server.userName = v; }},
        {"--role", [](auto &o, auto &, auto &v) { o.server.role = role(v); }},
        {"--oauth-client", [](auto &o, auto &, auto &v) { addClient(o.server.oauth, v); }},
        {"--oauth-allowed-scopes", [](auto &o, auto &, auto &v) { o.server.oauth.allowedScopes = v; }},
        {"--oauth-token-life",
         [](auto &o, auto &n, auto &v) {
             o.server.oauth.accessLife = std::chrono::seconds(number(n, v, 1, 1'000'000));
         }},
        {"--links-base", [](auto &o, auto &, auto &v) { o.server.linksBase = v; }},
        {"--fault", [](auto &o, auto &, auto &v) { o.faults.push_back(parseFault(v)); }},
    };
    return setters;
}

const std::map<std::string, Setter> &settersWithout()
{
    static const std::map<std::string, Setter> setters = {
        {"--help", [](auto &o, auto &, auto &) { o.help = true; }},
        {"--version", [](auto &o, auto &, auto &) { o.version = true; }},
        {"--trial", [](auto &o, auto &, auto &) { o.server.trial = true; }},
        {"--oauth-auto-approve", [](auto &o, auto &, auto &) { o.server.oauth.approval = Approval::Allow; }},
        {"--oauth-auto-deny", [](auto &o, auto &, auto &) { o.server.oauth.approval = Approval::Deny; }},
        {"--no-authentication", [](auto &o, auto &, auto &) { o.server.requireAuthentication = false; }},
        {"--no-compression", [](auto &o, auto &, auto &) { o.server.compress = false; }},
        {"--support-errors", [](auto &o, auto &, auto &) { o.server.errorStyle = ErrorStyle::Support; }},
        {"--generated-test-answer", [](auto &o, auto &, auto &) { o.server.testAnswer = TestAnswer::Generated; }},
    };
    return setters;
}

constexpr std::string_view help = R"(Usage: grapnel-sandbox [options]

A local stand-in for the Zendesk side of the webhooks API, with test calls that
really go out, signed.

  --host ADDRESS      listen there (default 127.0.0.1)
  --port N            listen at this port (default: any that is free)
  --count N           N generated webhooks instead of the sample data
  --latency MS        wait before each answer
  --trial             a trial account: at most 10 webhooks
  --rate N            calls a minute, 0 for no limit (default 100)
  --test-rate N       test calls a minute, 0 for no limit (default 20)
  --max-page-size N   largest and usual page (default 100)
  --plan-rate N       calls a minute of users/me.json, 0 for no limit (default 700)
  --token TEXT        an OAuth access token that may do everything and does not end
  --email TEXT        with --api-token: the sign-in with an API token
  --api-token TEXT
  --user-name TEXT    of the user in users/me.json
  --role ROLE         of that user: admin (default), agent or end-user
  --oauth-client ID[:SECRET]
                      a further OAuth client, without a secret a public one that
                      needs PKCE; may be given several times. There are grapnel
                      and grapnel-service:sandbox-client-secret
  --oauth-allowed-scopes TEXT
                      what any OAuth client is granted at most
  --oauth-token-life SECONDS
                      of each access token, whatever is asked for
  --oauth-auto-approve, --oauth-auto-deny
                      answer authorization requests at once, without the page
  --no-authentication accept everybody
  --no-compression    never gzip
  --links-base URL    let "links" point there; a client must not follow them
  --support-errors    errors as {"error":…,"details":…}, invalid fields with 422
  --generated-test-answer
                      answer test calls as {"test":…}
  --fault SPEC        let something go wrong; may be given several times
  --help, --version

SPEC is KIND[,key=value]…
  kinds  a status (503)  answer with that status, do not carry out the request
         html            answer 502 with a page of HTML
         drop-before     close the connection, do not carry out the request
         drop-after      carry it out, then close the connection
         half-body       send half of the answer's body, then close
         garbage         answer 200 with broken JSON
         silence         never answer
         silence-after   carry it out, never answer
         slow            send the answer in small pieces
  keys   method=GET      only requests with this method
         path=PATTERN    only targets like this, query included; * is any text
         skip=N          let N such requests pass first
         count=N         hit N requests (default 1; -1: all)
         status=N        of answer and html
         shape=N         error body 1 to 13 instead of the usual one
         body=TEXT, contentType=TYPE    this body instead (no commas)
         retry-after=V   header Retry-After, seconds
         delay=MS        wait first; with slow: spread the answer over it

  grapnel-sandbox --fault 429,path=/api/v2/webhooks*,skip=1,retry-after=5
  grapnel-sandbox --fault drop-after,method=POST

While it runs, for programs on this computer:
  curl -d 'half-body,method=GET' URL/sandbox/faults     add a fault
  curl -X DELETE URL/sandbox/faults                     remove all
  curl URL/sandbox/requests                             what came in
  curl -X DELETE URL/sandbox/requests                   forget it
  curl -X POST URL/sandbox/expire-tokens                end all OAuth access tokens
  curl URL/sandbox/tokens                               reuses of refresh tokens
)";
} // namespace

ProgramOptions parseArguments(const std::vector<std::string> &arguments)
{
    ProgramOptions options;
    options.server.controlEndpoints = true;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::size_t equals = arguments[i].find('=');
        const std::string name = arguments[i].substr(0, equals);
        if (const auto it = settersWithValue().find(name); it != settersWithValue().end()) {
            if (equals == std::string::npos && i + 1 == arguments.size())
                throw std::invalid_argument(name + " needs a value");
            it->second(options, name, equals == std::string::npos ? arguments[++i] : arguments[i].substr(equals + 1));
        } else if (const auto flag = settersWithout().find(arguments[i]); flag != settersWithout().end()) {
            flag->second(options, name, {});
        } else {
            throw std::invalid_argument("There is no option " + arguments[i]);
        }
    }
    return options;
}

std::string helpText()
{
    return std::string(help);
}

} // namespace sandbox
