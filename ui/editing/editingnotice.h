// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "banner.h"

#include <QMetaType>

#include <chrono>

namespace grapnel
{

/// Something that the main window is to tell in its banner, in place of the last one of these.
struct EditingNotice {
    Banner::Content content{};
    /// How long it stays; zero: until it is dismissed or replaced.
    std::chrono::seconds lifetime{0};
};

} // namespace grapnel
