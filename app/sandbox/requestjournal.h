// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxserver.h"

#include <cstdint>
#include <deque>
#include <mutex>
#include <vector>

namespace sandbox
{

/// The last requests. Thread-safe.
class RequestJournal
{
public:
    /// Returns the number under which the rest can be told later.
    std::uint64_t add(RecordedRequest request);
    void setBody(std::uint64_t number, const std::string &body);
    void setStatus(std::uint64_t number, int status);
    void clear();
    [[nodiscard]] std::vector<RecordedRequest> all() const;

private:
    RecordedRequest *find(std::uint64_t number);

    mutable std::mutex m_mutex;
    std::deque<RecordedRequest> m_requests;
    std::uint64_t m_firstNumber = 0;
};

} // namespace sandbox
