// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storedwebhook.h"

#include <string>
#include <vector>

namespace sandbox
{

/// What is wrong with one field of a request: "endpoint", "BlankValue", "Endpoint cannot be blank".
struct FieldFault {
    std::string field;
    std::string code;
    std::string text;
};
using FieldFaults = std::vector<FieldFault>;

/// Each applies `body`, the object inside `{"webhook": …}`, to `webhook` and says what is wrong. When the result is not
/// empty the webhook is half changed and of no use. Fields that nobody may set are passed over.
FieldFaults applyCreate(StoredWebhook &webhook, const Json &body);
/// What `body` lacks is dropped, but for the subscriptions, which stay.
FieldFaults applyPut(StoredWebhook &webhook, const Json &body);
/// What `body` lacks stays; custom headers are merged by name, and null removes one.
FieldFaults applyPatch(StoredWebhook &webhook, const Json &body);

/// `authentication` of a request, checked; null stays null.
FieldFaults checkAuthentication(const Json &authentication);
FieldFaults checkEndpoint(const std::string &endpoint);

} // namespace sandbox
