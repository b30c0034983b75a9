// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestjournal.h"

#include <strings.h>

namespace sandbox
{

namespace
{
constexpr std::size_t capacity = 10'000;
}

std::string RecordedRequest::header(const std::string &name) const
{
    for (const auto &[key, value] : headers) {
        if (strcasecmp(key.c_str(), name.c_str()) == 0)
            return value;
    }
    return {};
}

std::uint64_t RequestJournal::add(RecordedRequest request)
{
    const std::lock_guard lock(m_mutex);
    m_requests.push_back(std::move(request));
    if (m_requests.size() > capacity) {
        m_requests.pop_front();
        ++m_firstNumber;
    }
    return m_firstNumber + m_requests.size() - 1;
}

void RequestJournal::setBody(std::uint64_t number, const std::string &body)
{
    const std::lock_guard lock(m_mutex);
    if (RecordedRequest *request = find(number))
        request->body = body;
}

void RequestJournal::setStatus(std::uint64_t number, int status)
{
    const std::lock_guard lock(m_mutex);
    if (RecordedRequest *request = find(number))
        request->status = status;
}

void RequestJournal::clear()
{
    const std::lock_guard lock(m_mutex);
    m_firstNumber += m_requests.size();
    m_requests.clear();
}

std::vector<RecordedRequest> RequestJournal::all() const
{
    const std::lock_guard lock(m_mutex);
    return {m_requests.begin(), m_requests.end()};
}

RecordedRequest *RequestJournal::find(std::uint64_t number)
{
    const bool there = number >= m_firstNumber && number - m_firstNumber < m_requests.size();
    return there ? &m_requests[number - m_firstNumber] : nullptr;
}

} // namespace sandbox
