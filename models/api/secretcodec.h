// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signingsecret.h"
#include "webhookcodec.h"

namespace grapnel
{

/// {"signing_secret":{"secret":…,"algorithm":…}}. Overwrites \a body, where it is not shared, and what is made of it
/// on the way; the parsed document and the network layer keep copies that cannot be reached. Reference: section 7.9.
[[nodiscard]] Read<SigningSecret> readSigningSecret(QByteArray &&body);

} // namespace grapnel
