// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxserver.h"

namespace sandbox
{

/// A server that a program has started which does not link the sandbox but loads its module.
struct RunningServer {
    std::shared_ptr<void> server{}; ///< the server runs as long as this lives; empty: it did not start
    std::string baseUrl{}; ///< Server::baseUrl()
    std::string problem{}; ///< why it did not start
};

/// The function `startName` of the module. Of another version than the program, which an update under a running program
/// may bring, it touches no options and starts nothing.
using StartFunction = void (*)(const char *version, const Options &options, RunningServer &running);
inline constexpr const char *startName = "grapnelSandboxStart";

} // namespace sandbox
