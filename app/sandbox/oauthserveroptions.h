// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace sandbox
{

struct OAuthClient {
    std::string id{};
    std::string secret{}; ///< empty: a public client, which has to use PKCE
    [[nodiscard]] bool isPublic() const { return secret.empty(); }
};

/// What becomes of a valid request for authorization.
enum class Approval {
    Ask, ///< a page with the buttons Allow and Deny
    Allow, ///< at once, without a page
    Deny,
};

struct OAuthServerOptions {
    /// None: nobody gets a token here.
    std::vector<OAuthClient> clients{{.id = "grapnel"}, {.id = "grapnel-service", .secret = "sandbox-client-secret"}};
    Approval approval = Approval::Ask;
    /// The ceiling of every client, separated by blanks; absent: none. What is above it is not granted, and not
    /// refused.
    std::optional<std::string> allowedScopes{};
    /// Of each access token, whatever was asked for, also outside the limits; 0: as asked for, or 30 minutes.
    std::chrono::seconds accessLife{0};
    /// Tells the time to codes and tokens, from any thread; none: the system's clock.
    std::function<std::chrono::system_clock::time_point()> clock{};

    [[nodiscard]] std::chrono::system_clock::time_point time() const
    {
        return clock ? clock() : std::chrono::system_clock::now();
    }
    /// Null when there is no such client.
    [[nodiscard]] const OAuthClient *client(const std::string &id) const
    {
        for (const OAuthClient &client : clients) {
            if (client.id == id)
                return &client;
        }
        return nullptr;
    }
};

} // namespace sandbox
