// SPDX-License-Identifier: GPL-3.0-or-later
#include "callqueue.h"

#include "apicall.h"

#include <algorithm>

namespace grapnel
{

CallQueue::CallQueue(int places, int placesForInteractive)
    : m_places(places), m_placesForInteractive(placesForInteractive)
{
}

void CallQueue::append(ApiCall &call)
{
    queueOf(call).push_back(&call);
}

void CallQueue::prepend(ApiCall &call)
{
    queueOf(call).push_front(&call);
}

bool CallQueue::remove(ApiCall &call)
{
    std::erase(queueOf(call), &call);
    return std::erase(m_inFlight, &call) > 0;
}

ApiCall *CallQueue::startNext(const Test &mayStart)
{
    for (std::deque<ApiCall *> &queue : m_queues) {
        if (queue.empty() || !hasPlaceFor(queue.front()->priority()) || !mayStart(*queue.front()))
            continue;
        ApiCall *call = queue.front();
        queue.pop_front();
        m_inFlight.push_back(call);
        return call;
    }
    return nullptr;
}

std::vector<ApiCall *> CallQueue::takeWaiting()
{
    std::vector<ApiCall *> calls;
    for (std::deque<ApiCall *> &queue : m_queues) {
        calls.insert(calls.end(), queue.begin(), queue.end());
        queue.clear();
    }
    return calls;
}

int CallQueue::countWaiting(const Test &test) const
{
    int count = 0;
    for (const std::deque<ApiCall *> &queue : m_queues)
        for (const ApiCall *call : queue)
            count += test(*call) ? 1 : 0;
    return count;
}

std::deque<ApiCall *> &CallQueue::queueOf(const ApiCall &call)
{
    return m_queues[static_cast<size_t>(call.priority())];
}

bool CallQueue::hasPlaceFor(Priority priority) const
{
    if (priority == Priority::Interactive)
        return inFlight() < m_places;
    const auto others = std::count_if(m_inFlight.begin(), m_inFlight.end(),
                                      [](const ApiCall *call) { return call->priority() != Priority::Interactive; });
    return inFlight() < m_places && others < m_places - m_placesForInteractive;
}

} // namespace grapnel
