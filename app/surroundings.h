// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace grapnel
