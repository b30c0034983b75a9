// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <optional>

namespace grapnel
{

/// The proxy's password: in the keychain, or in memory until the program ends. Never in a file.
class ProxyPassword final : public QObject
{
    Q_OBJECT

public:
    template<typename T> using Handler = SecretStore::Handler<T>;

    /// Under which it is in the keychain.
    [[nodiscard]] static QString id();

    /// \a keychain is not owned and must outlive it.
    explicit ProxyPassword(SecretStore &keychain, QObject *parent = nullptr);

    /// Of the session if it is there, else of the keychain; an error of kind NotFound when there is none.
    PendingCall read(QObject *context, Handler<Secret> handler);
    /// Into the keychain; what the session held goes then. On failure nothing changes and nothing is kept elsewhere.
    PendingCall write(const Secret &secret, QObject *context, Handler<Done> handler);
    /// From both places; the session's at once.
    PendingCall remove(QObject *context, Handler<Done> handler);
    /// Until the program ends.
    void keepForSession(const Secret &secret);
    [[nodiscard]] bool isSessionOnly() const { return m_session.has_value(); }

Q_SIGNALS:
    /// It is another one, or was removed; to be read anew.
    void changed();

private:
    SecretStore &m_keychain;
    std::optional<Secret> m_session;
};

} // namespace grapnel
