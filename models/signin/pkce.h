// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QByteArray>

namespace grapnel
{

// Proof Key for Code Exchange, RFC 7636, with the method S256.

/// A new verifier: 64 characters, 384 bits of the system's randomness.
[[nodiscard]] Secret makeCodeVerifier();
/// What the authorization page is told of \a verifier.
[[nodiscard]] QByteArray codeChallengeOf(const Secret &verifier);

/// Base64url of \a bytes bytes of the system's randomness; a multiple of 4.
[[nodiscard]] QByteArray randomToken(qsizetype bytes);

} // namespace grapnel
