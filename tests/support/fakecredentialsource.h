// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentialsource.h"

#include <QPointer>

#include <memory>

namespace grapnel
{

/// Credentials "token-1", "token-2" …, renewed when the test says so.
class FakeCredentialSource final : public CredentialSource
{
public:
    [[nodiscard]] Credentials credentials() const override
    {
        return AccessToken{.token = Secret("token-" + QByteArray::number(number))};
    }
    [[nodiscard]] QDateTime expiry() const override { return end; }
    [[nodiscard]] bool canRenew() const override { return isRenewable; }
    PendingCall renew(QObject *context, std::function<void(ApiResult<Done>)> handler) override
    {
        ++renewals;
        m_context = context;
        m_handler = std::move(handler);
        return PendingCall([self = QPointer(this)] {
            if (!self)
                return;
            if (self->m_handler)
                ++self->cancellations;
            self->m_handler = nullptr;
        });
    }

    [[nodiscard]] bool isAsked() const { return m_context && m_handler; }
    /// Ends what renew() began, with the next token that ends at \a newEnd.
    void grant(const QDateTime &newEnd = {})
    {
        ++number;
        end = newEnd;
        answer(Done());
    }
    void fail(ApiError::Kind kind)
    {
        ApiError error;
        error.kind = kind;
        error.operation = QStringLiteral("POST /oauth/tokens");
        answer(error);
    }

    int number = 1;
    QDateTime end{};
    bool isRenewable = true;
    int renewals = 0;
    int cancellations = 0;

private:
    void answer(const ApiResult<Done> &result)
    {
        const auto handler = std::exchange(m_handler, nullptr);
        if (m_context && handler)
            handler(result);
    }

    QPointer<QObject> m_context;
    std::function<void(ApiResult<Done>)> m_handler;
};

} // namespace grapnel
