// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace grapnel
{

/// \a html without its tags, comments, scripts and styles, the usual character references resolved.
/// Text that has no tags comes back as it is.
[[nodiscard]] QString withoutTags(QStringView html);

} // namespace grapnel
