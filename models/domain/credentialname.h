// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace grapnel
{

/// True for names of headers and fields whose value is likely a credential: "X-Api-Key", "Authorization",
/// "access_token". Such values are masked wherever they are shown.
[[nodiscard]] bool isCredentialName(const QString &name);

} // namespace grapnel
