// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretanswer.h"

#include <chrono>
#include <deque>

namespace QKeychain
{
class Job;
}

namespace grapnel
{

/// The keychain of the user's desktop, through QtKeychain: Secret Service, KWallet, macOS, Windows. Where there is
/// none, every operation fails with Kind::Unavailable and nothing is written anywhere.
///
/// Main thread only. One operation after the other, so that one that waits for the user to unlock the keychain holds
/// up the others. A write or removal is carried out even after its time is over; a read that nobody wants any more is
/// not begun.
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT

public:
    /// Operations end with Kind::TimedOut after \a time, counted from the call.
    explicit KeychainSecretStore(std::chrono::milliseconds time = std::chrono::seconds(10), QObject *parent = nullptr);
    /// Handlers of what is under way are not called; what is not yet begun never is.
    ~KeychainSecretStore() override;

    PendingCall read(const QString &id, QObject *context, Handler<Secret> handler) override;
    PendingCall write(const QString &id, const Secret &secret, QObject *context, Handler<Done> handler) override;
    PendingCall remove(const QString &id, QObject *context, Handler<Done> handler) override;

private:
    struct Operation {
        QKeychain::Job *job = nullptr;
        std::function<bool()> isWanted{};
    };

    /// Goes on to the next operation, and gives the answer.
    template<typename T> std::function<void(Result<T, SecretStoreError>)> conclusion(const SecretAnswer<T> &answer);
    void enqueue(Operation operation);
    void beginNext();

    std::chrono::milliseconds m_time;
    std::deque<Operation> m_waiting;
    bool m_isBusy = false;
};

} // namespace grapnel
