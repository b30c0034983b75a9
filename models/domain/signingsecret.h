// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QString>

namespace grapnel
{

/// What deliveries are signed with. Reference: sections 7.9 and 9.
struct SigningSecret {
    Secret secret{};
    /// "SHA256" so far; compare without regard to case.
    QString algorithm{};
};

} // namespace grapnel
