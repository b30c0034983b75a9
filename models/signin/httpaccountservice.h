// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountservice.h"
#include "signinnetwork.h"

#include <chrono>

namespace grapnel
{

/// Signing in, testing and signing out over HTTP.
class HttpAccountService final : public AccountService
{
    Q_OBJECT

public:
    /// As for SignInNetwork. \a signInTime is for tests.
    explicit HttpAccountService(std::function<ApiClientSettings()> settings, const Clock &clock = Clock::system(),
                                QObject *parent = nullptr,
                                std::chrono::milliseconds signInTime = std::chrono::seconds(signInSeconds));

    PendingCall signIn(const AccountProfile &profile, const AccountSecrets &given,
                       std::function<void(const QUrl &)> openBrowser, QObject *context,
                       SignInHandler<AccountSecrets> handler) override;
    PendingCall test(const AccountProfile &profile, const AccountSecrets &secrets, const Keeper &keep, QObject *context,
                     std::function<void(const ConnectionReport &)> handler) override;
    PendingCall signOut(const AccountProfile &profile, const AccountSecrets &secrets, QObject *context,
                        Handler<Done> handler) override;

private:
    PendingCall signInWithBrowser(const AccountProfile &profile, const AccountSecrets &given,
                                  std::function<void(const QUrl &)> openBrowser, QObject *context,
                                  SignInHandler<AccountSecrets> handler);
    PendingCall signInAsClient(const AccountProfile &profile, const AccountSecrets &given, QObject *context,
                               SignInHandler<AccountSecrets> handler);

    SignInNetwork m_network;
    std::chrono::milliseconds m_signInTime;
};

} // namespace grapnel
