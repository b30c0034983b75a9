// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnostics.h"
#include "secretstore.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace grapnel
{

/// What the program stands on, where tests put something else.
struct Surroundings {
    std::unique_ptr<SecretStore> keychain{};
    /// Opens an address in a browser.
    std::function<void(const QUrl &)> openBrowser{};

    /// The system's keychain and browser.
    [[nodiscard]] static Surroundings ofSystem();
};

/// For the window about the program. Loads the library for TLS if nothing has needed it yet.
[[nodiscard]] ProgramFacts factsOfSystem();

} // namespace grapnel
