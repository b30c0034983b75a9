// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace grapnel
{

/// Which message of HTTP a widget shows; decides its words only.
enum class MessageKind { Response, Request };

} // namespace grapnel
