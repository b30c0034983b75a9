// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountservice.h"

#include <QPointer>

#include <memory>
#include <utility>
#include <vector>

namespace grapnel
{

/// Signs in, tests and signs out when the test says how.
class FakeAccountService final : public AccountService
{
    Q_OBJECT

public:
    template<typename Answer> struct Call {
        AccountProfile profile{};
        AccountSecrets secrets{};
        /// Of a sign-in.
        std::function<void(const QUrl &)> openBrowser{};
        QPointer<QObject> context{};
        std::function<void(Answer)> handler{};

        [[nodiscard]] bool isWaiting() const { return context && handler; }
        /// False when nobody waits for it.
        bool answer(Answer value)
        {
            if (!isWaiting())
                return false;
            std::exchange(handler, nullptr)(std::move(value));
            return true;
        }
    };
    using SignIn = Call<Result<AccountSecrets, SignInError>>;
    using Test = Call<ConnectionReport>;
    using SignOut = Call<ApiResult<Done>>;

    using AccountService::AccountService;

    /// All that was asked for, oldest first; answered and cancelled ones stay.
    std::vector<std::shared_ptr<SignIn>> signIns;
    std::vector<std::shared_ptr<Test>> tests;
    std::vector<std::shared_ptr<SignOut>> signOuts;

    PendingCall signIn(const AccountProfile &profile, const AccountSecrets &given,
                       std::function<void(const QUrl &)> openBrowser, QObject *context,
                       SignInHandler<AccountSecrets> handler) override
    {
        return park(signIns, {profile, given, std::move(openBrowser), context, std::move(handler)});
    }
    PendingCall test(const AccountProfile &profile, const AccountSecrets &secrets, const Keeper &, QObject *context,
                     std::function<void(const ConnectionReport &)> handler) override
    {
        return park(tests, {profile, secrets, {}, context, std::move(handler)});
    }
    PendingCall signOut(const AccountProfile &profile, const AccountSecrets &secrets, QObject *context,
                        Handler<Done> handler) override
    {
        return park(signOuts, {profile, secrets, {}, context, std::move(handler)});
    }

private:
    template<typename C> static PendingCall park(std::vector<std::shared_ptr<C>> &calls, C call)
    {
        calls.push_back(std::make_shared<C>(std::move(call)));
        return PendingCall([weak = std::weak_ptr<C>(calls.back())] {
            if (const auto parked = weak.lock())
                parked->handler = nullptr;
        });
    }
};

} // namespace grapnel
