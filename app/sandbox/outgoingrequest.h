// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testcall.h"

#include <string>
#include <utility>
#include <vector>

namespace sandbox
{

struct Url {
    bool https = false;
    std::string host; ///< without the brackets of IPv6
    int port = 0;
    std::string userInfo; ///< decoded
    std::string target; ///< path and query, at least "/"
};
Url parseUrl(const std::string &text);

/// What goes to the endpoint.
struct OutgoingRequest {
    Url url;
    std::string method;
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
};
/// With the five X-Zendesk headers, the credentials and the custom headers; `time` is what is signed.
OutgoingRequest outgoingRequest(const TestTarget &target, Nanoseconds time);

} // namespace sandbox
