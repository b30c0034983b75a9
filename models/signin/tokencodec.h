// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountsecrets.h"
#include "webhookcodec.h"

#include <QByteArray>

namespace grapnel
{

/// The answer of the token endpoint to a request that was answered at \a now. Unreadable without an access token only;
/// what else is missing or of another type comes out empty. Overwrites \a body as readSigningSecret() does, and the
/// reason quotes nothing of it. Reference: section 2.2.
[[nodiscard]] Read<OAuthTokens> readTokens(QByteArray &&body, const QDateTime &now);

} // namespace grapnel
