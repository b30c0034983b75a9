// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "secret.h"

namespace grapnel
{

/// The value of the Authorization header; empty without credentials. White space around them, as environment
/// variables and pasted texts have it, is dropped. Reference: section 2.1.
[[nodiscard]] Secret authorizationOf(const Credentials &credentials);

/// False when a header cannot carry \a authorization, because it has control characters inside.
[[nodiscard]] bool isHeaderValue(const Secret &authorization);

} // namespace grapnel
