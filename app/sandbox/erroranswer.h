// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <string>

namespace sandbox
{

/// The error body number `shape` as an answer, with its usual status and headers. Reference: section 12.
HttpAnswer errorAnswer(int shape);
/// Shape 3 that names these scopes: `webhooks:read, read`.
HttpAnswer missingScopes(const std::string &scopes);

} // namespace sandbox
