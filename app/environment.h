// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"

#include <optional>

namespace grapnel
{

/// What the environment says of an account, as Zendesk's own command line reads it.
struct EnvironmentAccount {
    /// Disengaged when the environment (with \c --url) does not name an account completely.
    std::optional<Account> account{};
    /// Variables that are missing for the account that was begun; empty when nothing was begun.
    QStringList missing{};
};

/// Reads ZENDESK_SUBDOMAIN, ZENDESK_DOMAIN, ZENDESK_OAUTH_TOKEN, ZENDESK_EMAIL and ZENDESK_API_TOKEN.
/// \a baseUrl (from --url) replaces subdomain and domain, and does without credentials if there are none.
/// The tokens are overwritten and unset in the environment: no child process, core file or /proc entry keeps them.
/// Not thread-safe; call it before other threads run.
[[nodiscard]] EnvironmentAccount takeAccountFromEnvironment(const std::optional<QUrl> &baseUrl);

} // namespace grapnel
