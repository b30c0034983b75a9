// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <deque>
#include <functional>
#include <vector>

namespace grapnel
{

class ApiCall;
enum class Priority;

/// The calls that wait to be sent, by priority and then in order of arrival, and those on the wire. Owns none of them.
class CallQueue
{
public:
    using Test = std::function<bool(const ApiCall &)>;

    /// At most \a places calls are on the wire, \a placesForInteractive of them interactive ones only.
    CallQueue(int places, int placesForInteractive);

    void append(ApiCall &call);
    /// In front of its priority: it had its turn before.
    void prepend(ApiCall &call);
    /// Forgets \a call, and tells whether it was on the wire.
    bool remove(ApiCall &call);
    /// Puts the next call for which there is a place and \a mayStart holds on the wire; null when there is none.
    ApiCall *startNext(const Test &mayStart);
    /// Forgets and gives all that wait.
    [[nodiscard]] std::vector<ApiCall *> takeWaiting();

    [[nodiscard]] int countWaiting(const Test &test) const;
    [[nodiscard]] int inFlight() const { return static_cast<int>(m_inFlight.size()); }

private:
    [[nodiscard]] std::deque<ApiCall *> &queueOf(const ApiCall &call);
    [[nodiscard]] bool hasPlaceFor(Priority priority) const;

    int m_places;
    int m_placesForInteractive;
    /// One for each Priority.
    std::array<std::deque<ApiCall *>, 3> m_queues;
    std::vector<ApiCall *> m_inFlight;
};

} // namespace grapnel
