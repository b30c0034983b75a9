// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storedwebhook.h"
#include "webhookrules.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace sandbox
{

/// Names and values of a query or a form, decoded.
using Parameters = std::multimap<std::string, std::string>;

struct HttpRequest {
    std::string method;
    std::string target; ///< as it came
    std::vector<std::string> segments; ///< of the path, each decoded on its own
    Parameters parameters; ///< of the query
    std::string host; ///< the Host header
    std::string contentType;
    std::string authorization;
    std::string body;
    bool fromLoopback = false;
    bool hasOrigin = false; ///< sent by a web page

    /// The last value of a parameter; empty when there is none.
    [[nodiscard]] std::string parameter(const std::string &name) const;
    [[nodiscard]] bool hasParameter(const std::string &name) const { return parameters.contains(name); }
};

struct HttpAnswer {
    int status = 200;
    std::string contentType = "application/json";
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
};

/// Reads `name=value&…`.
Parameters parametersOf(const std::string &text);
/// The last value of that name; empty when there is none.
std::string lastOf(const Parameters &parameters, const std::string &name);
/// What stands between blanks.
std::vector<std::string> words(const std::string &text);
/// Path segments of a raw target, percent-decoded one by one; a slash at the end gives an empty last one.
std::vector<std::string> pathSegments(const std::string &target);
/// Decodes percent escapes; a broken escape stays as it is.
std::string percentDecoded(const std::string &text);
/// Encodes everything but letters, digits and `-._~`.
std::string percentEncoded(const std::string &text);

} // namespace sandbox
