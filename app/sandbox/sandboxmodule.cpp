// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxmodule.h"

#include "version.h"

#include <stdexcept>
#include <string_view>

extern "C" __attribute__((visibility("default"))) void grapnelSandboxStart(const char *version,
                                                                           const sandbox::Options &options,
                                                                           sandbox::RunningServer &running)
{
    if (version != std::string_view(grapnel::version)) {
        running.problem = std::string("the sandbox is of version ") + grapnel::version;
        return;
    }
    try {
        const auto server = std::make_shared<sandbox::Server>(options);
        running.baseUrl = server->baseUrl();
        running.server = server;
    } catch (const std::runtime_error &error) {
        running.problem = error.what();
    }
}
