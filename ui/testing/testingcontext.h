// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountinfo.h"
#include "clock.h"
#include "payloadstore.h"
#include "testhistory.h"
#include "testlimit.h"
#include "webhookservice.h"

#include <functional>
#include <memory>

namespace grapnel
{

class SignInOffer;

/// What the test windows of one account work with; service and clock are not owned and must outlive the windows.
struct TestingContext {
    WebhookService *service = nullptr;
    AccountInfo account{};
    /// Account::settingsKey().
    QString accountKey{};
    /// Where payloads and the history are kept; empty: nowhere.
    QString folder{};
    const Clock *clock = &Clock::system();
    /// Puts a secret on the clipboard, marked as one; without it commands with credentials are not offered.
    std::function<void(const Secret &)> copySecret{};
    /// Told beside an error that signing in again helps against; may be null.
    SignInOffer *signIn = nullptr;
    /// Shared by all windows of the account.
    std::shared_ptr<TestLimit> limit = std::make_shared<TestLimit>();

    [[nodiscard]] TestKey keyOf(const QString &webhookId) const
    {
        return {.account = accountKey, .webhookId = webhookId};
    }
    [[nodiscard]] PayloadStore payloads() const { return PayloadStore(folder); }
    [[nodiscard]] TestHistory history() const { return TestHistory(folder); }
};

} // namespace grapnel
