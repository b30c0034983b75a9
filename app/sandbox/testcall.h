// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxserver.h"
#include "stopsignal.h"
#include "storedwebhook.h"
#include "webhookrules.h"

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sandbox
{

/// What a test call is made of.
struct TestTarget {
    StoredWebhook webhook; ///< with an empty id: the test of one that is not saved
    std::string secret;
    std::string invocationId;
    std::optional<std::string> payload; ///< nothing: a sample event for webhooks with events, else no body
};

/// Lays the object inside `{"request":{…}}` over `target`, whose webhook is the stored one or empty.
FieldFaults applyTestRequest(TestTarget &target, const Json &request);

struct TestResult {
    std::optional<int> statusCode; ///< nothing when the destination did not answer
    std::vector<std::pair<std::string, std::string>> headers;
    std::string payload; ///< without an answer: why
};

/// Calls the endpoint, signed. Blocks until it has answered, `timeout` is over or the signal is given.
TestResult runTestCall(const TestTarget &target, std::chrono::milliseconds timeout, StopSignal &stop);

std::string testAnswerText(const TestResult &result, TestAnswer form);

} // namespace sandbox
