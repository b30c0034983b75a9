// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QPointer>

#include <memory>
#include <utility>

namespace grapnel
{

/// Who asked a SecretStore for something: the handler is called once, unless the context is gone or the PendingCall was
/// cancelled. Copies speak for the same caller.
template<typename T> class SecretAnswer
{
public:
    SecretAnswer(QObject *context, SecretStore::Handler<T> handler)
        : m_caller(std::make_shared<Caller>(Caller{context, std::move(handler)}))
    {
    }

    [[nodiscard]] bool isWanted() const { return m_caller->context && m_caller->handler; }

    /// Calls the handler now.
    void give(Result<T, SecretStoreError> result) const
    {
        if (!isWanted())
            return;
        const auto handler = std::exchange(m_caller->handler, nullptr);
        handler(std::move(result));
    }
    /// Calls it from the event loop.
    void giveSoon(Result<T, SecretStoreError> result) const
    {
        if (!isWanted())
            return;
        QMetaObject::invokeMethod(
            m_caller->context, [answer = *this, result = std::move(result)] { answer.give(result); },
            Qt::QueuedConnection);
    }
    /// Cancels only the answer, not what was asked for.
    [[nodiscard]] PendingCall pendingCall() const
    {
        return PendingCall([caller = m_caller] { caller->handler = nullptr; });
    }

private:
    struct Caller {
        QPointer<QObject> context{};
        SecretStore::Handler<T> handler{};
    };
    std::shared_ptr<Caller> m_caller;
};

} // namespace grapnel
