// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// ApiError::code of an error of kind Unauthorized that is not the server's: nothing was sent, because what the account
/// is signed in with was not to be had.
namespace grapnel::credentialerror
{

/// Nothing is kept for the account: it has to be signed in.
inline constexpr QLatin1StringView notSignedIn("not_signed_in");
/// The keychain is locked, or refused.
inline constexpr QLatin1StringView keychainDenied("keychain_denied");
/// There is none.
inline constexpr QLatin1StringView keychainUnavailable("keychain_unavailable");
/// No answer in time.
inline constexpr QLatin1StringView keychainTimedOut("keychain_timed_out");
/// What it holds is not understood, or something else went wrong.
inline constexpr QLatin1StringView keychainUnreadable("keychain_unreadable");

} // namespace grapnel::credentialerror
