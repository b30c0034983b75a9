// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxids.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox
{

using Json = nlohmann::ordered_json;

/// A webhook as the server knows it, with what it never tells.
// its Json moves without throwing. NOLINTNEXTLINE(bugprone-exception-escape)
struct StoredWebhook {
    std::string id;
    std::string name;
    std::string foldedName; ///< for filter and sort; always foldCase(name)
    std::string description; ///< empty: none
    std::string status;
    std::vector<std::string> subscriptions;
    std::string endpoint;
    std::string httpMethod;
    std::string requestFormat;
    Json authentication; ///< with the credentials; null: none
    Json customHeaders; ///< null: none
    Json externalSource; ///< null unless an app made it
    Json extra; ///< fields that no client knows; null: none
    std::string signingSecret; ///< empty until asked for
    Nanoseconds createdAt = 0;
    std::string createdBy;
    std::optional<Nanoseconds> updatedAt;
    std::string updatedBy;

    [[nodiscard]] bool madeByApp() const { return !externalSource.is_null(); }
    [[nodiscard]] bool isConditional() const;
    void setName(std::string text);
};

extern const std::string conditionalTicketEvents;
extern const std::string eventTypePrefix;

/// Lower case for Latin, Greek and Cyrillic letters in UTF-8; all other text as it is.
std::string foldCase(std::string_view text);

enum class TimeForm { Precise, Rounded };
/// Appends the object as an answer shows it: credentials masked, nothing that is unset.
void appendJson(std::string &out, const StoredWebhook &webhook, TimeForm form);
/// Appends a JSON string with its quotes; bytes that are no UTF-8 become U+FFFD.
void appendJson(std::string &out, std::string_view text);

} // namespace sandbox
