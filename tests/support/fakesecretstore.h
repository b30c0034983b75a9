// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretanswer.h"

#include <optional>
#include <vector>

namespace grapnel
{

/// A keychain that does nothing until the test says what the answer is.
class FakeSecretStore final : public SecretStore
{
public:
    struct Reading {
        QString id{};
        SecretAnswer<Secret> answer;
    };
    struct Change {
        QString id{};
        /// Disengaged: a removal.
        std::optional<Secret> secret{};
        SecretAnswer<Done> answer;
    };

    using SecretStore::SecretStore;

    /// All that was asked for, oldest first; answered and cancelled ones stay.
    std::vector<Reading> readings;
    std::vector<Change> changes;

    PendingCall read(const QString &id, QObject *context, Handler<Secret> handler) override
    {
        readings.push_back({.id = id, .answer = {context, std::move(handler)}});
        return readings.back().answer.pendingCall();
    }
    PendingCall write(const QString &id, const Secret &secret, QObject *context, Handler<Done> handler) override
    {
        changes.push_back({.id = id, .secret = secret, .answer = {context, std::move(handler)}});
        return changes.back().answer.pendingCall();
    }
    PendingCall remove(const QString &id, QObject *context, Handler<Done> handler) override
    {
        changes.push_back({.id = id, .answer = {context, std::move(handler)}});
        return changes.back().answer.pendingCall();
    }
};

} // namespace grapnel
