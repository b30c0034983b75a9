// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultlist.h"

namespace sandbox
{

void FaultList::add(Fault fault)
{
    const std::lock_guard lock(m_mutex);
    m_faults.push_back(std::move(fault));
}

void FaultList::clear()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
}

std::optional<Fault> FaultList::take(const std::string &method, const std::string &target)
{
    const std::lock_guard lock(m_mutex);
    std::optional<Fault> result;
    for (Fault &fault : m_faults) {
        const bool matches = (fault.method.empty() || fault.method == method)
            && (fault.path.empty() || matchesPattern(fault.path, target));
        if (!matches || fault.count == 0)
            continue;
        if (fault.skip > 0) {
            --fault.skip;
        } else if (!result) {
            result = fault;
            if (fault.count > 0)
                --fault.count;
        }
    }
    return result;
}

bool matchesPattern(std::string_view pattern, std::string_view text)
{
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

} // namespace sandbox
