// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

namespace grapnel
{

/// Holds an operation in flight. Destroying or overwriting it cancels the operation, and its handler is
/// then never called. Move-only.
class [[nodiscard]] PendingCall
{
public:
    PendingCall() = default;
    explicit PendingCall(std::function<void()> cancel) : m_cancel(std::move(cancel)) { }
    PendingCall(PendingCall &&other) noexcept : m_cancel(std::exchange(other.m_cancel, nullptr)) { }
    PendingCall &operator=(PendingCall &&other) noexcept
    {
        if (this != &other) {
            cancel();
            m_cancel = std::exchange(other.m_cancel, nullptr);
        }
        return *this;
    }
    PendingCall(const PendingCall &) = delete;
    PendingCall &operator=(const PendingCall &) = delete;
    ~PendingCall() { cancel(); }

    /// Cancels the operation; does nothing when it is over or was cancelled before.
    void cancel()
    {
        if (const auto cancel = std::exchange(m_cancel, nullptr))
            cancel();
    }

private:
    std::function<void()> m_cancel;
};

} // namespace grapnel
