// SPDX-License-Identifier: GPL-3.0-or-later
#include "programoptions.h"
#include "version.h"

#include <pthread.h>

#include <csignal>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <stdexcept>

namespace
{

constexpr int usageError = 2;

sigset_t endingSignals()
{
    sigset_t signals{};
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

void greet(const sandbox::Server &server, const sandbox::Options &options)
{
    std::cout << server.baseUrl() << "\n\n"
              << "With the OAuth access token:\n"
              << "  export ZENDESK_OAUTH_TOKEN='" << options.token << "'\n"
              << "or with the API token:\n"
              << "  export ZENDESK_EMAIL='" << options.email << "' ZENDESK_API_TOKEN='" << options.apiToken << "'\n"
              << "then:\n"
              << "  grapnel --url " << server.baseUrl() << "\n\n"
              << "OAuth clients, public without a secret:\n";
    for (const sandbox::OAuthClient &client : options.oauth.clients)
        std::cout << "  " << client.id << (client.isPublic() ? "" : " with the secret " + client.secret) << '\n';
    std::cout << '\n' << "Ctrl+C ends it." << std::endl;
}

int run(const sandbox::ProgramOptions &options)
{
    // All threads inherit the mask, so that only sigwait sees these.
    const sigset_t signals = endingSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    sandbox::Server server(options.server);
    for (const sandbox::Fault &fault : options.faults)
        server.addFault(fault);
    const std::string &host = options.server.host;
    if (host.rfind("127.", 0) != 0 && host != "::1" && host != "localhost") {
        std::cerr << "Warning: " << host << " can be reached from other computers, and whoever signs in here can make "
                  << "this one call any address.\n";
    }
    greet(server, options.server);
    int signal = 0;
    sigwait(&signals, &signal);
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char *argv[])
{
    try {
        const sandbox::ProgramOptions options = sandbox::parseArguments({argv + 1, argv + argc});
        if (options.help) {
            std::cout << sandbox::helpText();
            return EXIT_SUCCESS;
        }
        if (options.version) {
            std::cout << "grapnel-sandbox " << grapnel::version << '\n';
            return EXIT_SUCCESS;
        }
        return run(options);
    } catch (const std::invalid_argument &mistake) {
        std::cerr << "grapnel-sandbox: " << mistake.what() << "\nTry grapnel-sandbox --help.\n";
        return usageError;
    } catch (const std::exception &failure) {
        std::cerr << "grapnel-sandbox: " << failure.what() << '\n';
        return EXIT_FAILURE;
    }
}
