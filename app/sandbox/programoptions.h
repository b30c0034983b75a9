// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxserver.h"

#include <string>
#include <vector>

namespace sandbox
{

struct ProgramOptions {
    Options server;
    std::vector<Fault> faults;
    bool help = false;
    bool version = false;
};

/// Throws std::invalid_argument with a sentence that names the mistake.
ProgramOptions parseArguments(const std::vector<std::string> &arguments);
std::string helpText();

} // namespace sandbox
