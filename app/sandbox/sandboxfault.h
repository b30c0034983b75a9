// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace sandbox
{

/// Something that goes wrong on purpose with the requests that match it. The first fault that matches and is not used
/// up decides; one request meets one fault at most.
struct Fault {
    enum class Kind {
        Answer, ///< `status` with the error body `shape` (or `body`); the request is not carried out
        Html, ///< as Answer, with a page of HTML as an edge server sends it
        DropBefore, ///< connection closed without an answer; the request is not carried out
        DropAfter, ///< carried out, then the connection is closed without an answer
        HalfBody, ///< carried out; half of the answer's body, then the connection is closed
        Garbage, ///< carried out; 200 with a body that says JSON and is none
        Silence, ///< never an answer; the request is not carried out
        SilenceAfter, ///< carried out, never an answer
        Slow, ///< carried out; the answer comes in small pieces spread over `delay`
    };

    Kind kind = Kind::Answer;
    std::string method{}; ///< empty: every method
    std::string path{}; ///< against the raw target with its query, `*` stands for any text; empty: every target
    int skip = 0; ///< so many matching requests pass before the first fault
    int count = 1; ///< so many requests are hit; negative: all from then on
    int status = 503; ///< of Answer and Html
    int shape = 0; ///< 1 to 13, the error bodies of errorBody(); 0: the shape usual for `status`
    std::string body{}; ///< of Answer: sent instead of a shape when not empty
    std::string contentType{}; ///< of `body`; empty: application/json
    std::string retryAfter{}; ///< value of Retry-After, seconds or an HTTP date; empty: no such header
    std::vector<std::pair<std::string, std::string>>
        headers{}; ///< further headers of Answer and Html, such as Location
    std::chrono::milliseconds delay{0}; ///< waits before the answer; duration of Slow (2 s when 0)
};

/// The error body number `shape` (1 to 13) with its content type; shapes 6 and 12 are empty.
struct ErrorBody {
    int status = 0; ///< the status it was seen with
    std::string contentType{};
    std::string text{};
};
ErrorBody errorBody(int shape);

/// The shape usual for an HTTP status: 401 is 1, 403 is 4, 404 is 5, 429 is 10, 5xx is 13, all others 9.
int usualShape(int status);

/// Reads `kind[,key=value]…` as the program's --fault takes it:
/// `drop-before,method=POST,path=/api/v2/webhooks*,skip=1`. Kinds: a status number (`503`), answer, html, drop-before,
/// drop-after, half-body, garbage, silence, silence-after, slow. Keys: the members' names, `retry-after` and `delay`
/// (milliseconds). Throws std::invalid_argument with a sentence that names the mistake.
Fault parseFault(const std::string &spec);

} // namespace sandbox
