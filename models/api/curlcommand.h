// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apirequest.h"

namespace grapnel
{

/// \a request to \a base as a command of cURL for a POSIX shell, without a secret: the Authorization header is the
/// shell variable GRAPNEL_AUTHORIZATION, and what looks like a credential in the body is bullets. Empty when the
/// request has no address.
[[nodiscard]] QString redactedCurl(const ApiRequest &request, const QUrl &base);

/// The same with everything that is sent, to be run as it is. Empty when the request has no address.
[[nodiscard]] Secret fullCurl(const ApiRequest &request, const QUrl &base, const Secret &authorization);

} // namespace grapnel
