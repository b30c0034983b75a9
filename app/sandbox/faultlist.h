// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxfault.h"

#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox
{

/// The faults in force. Thread-safe.
class FaultList
{
public:
    void add(Fault fault);
    void clear();
    /// The fault that this request meets, counted as used.
    std::optional<Fault> take(const std::string &method, const std::string &target);

private:
    std::mutex m_mutex;
    std::vector<Fault> m_faults;
};

/// Whether `text` matches `pattern`, in which `*` stands for any text.
bool matchesPattern(std::string_view pattern, std::string_view text);

} // namespace sandbox
