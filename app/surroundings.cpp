// SPDX-License-Identifier: GPL-3.0-or-later
#include "surroundings.h"

#include "keychainsecretstore.h"

#include <QDesktopServices>

namespace grapnel
{

Surroundings Surroundings::ofSystem()
{
    // a keychain that is locked asks for its password, which takes a while to type
    constexpr std::chrono::seconds patience{30};
    return {.keychain = std::make_unique<KeychainSecretStore>(patience),
            .openBrowser = [](const QUrl &url) { QDesktopServices::openUrl(url); }};
}

} // namespace grapnel
