// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace grapnel
{

/// What the browser is shown.
enum class RedirectPage {
    SignedIn,
    /// Denied on the authorization page, or the server gave no token.
    NotSignedIn,
    Cancelled,
    TimedOut,
    /// A redirect was used before this one.
    AlreadyUsed,
    WrongState,
    /// Made by another page or for another name.
    Foreign,
    NotFound,
    WrongMethod,
    Malformed,
    TooLarge,
};

[[nodiscard]] int statusOf(RedirectPage page);
/// HTML in UTF-8: static, without script, style or anything from elsewhere, and nothing of the request in it.
[[nodiscard]] QByteArray htmlOf(RedirectPage page);

} // namespace grapnel
