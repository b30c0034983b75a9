// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "credentialsource.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <optional>

namespace grapnel
{

/// What one call was sent with.
struct CredentialUse {
    /// CredentialGate::generation() of then.
    int generation = 0;
    /// The present credentials were refused and renewed for it once: not again.
    bool hadRenewal = false;
};

/// The credentials of one client: what its requests carry, and the one renewal that all of them wait for.
/// Reference: section 2.2.
class CredentialGate final : public QObject
{
    Q_OBJECT

public:
    /// Credentials that end within this time are renewed before anything is sent with them; those that are given for
    /// less than twice as long, in the second half of their life.
    static constexpr std::chrono::seconds margin{60};

    /// \a clock must outlive the gate.
    CredentialGate(const Credentials &credentials, const Clock &clock, QObject *parent = nullptr);

    /// These, and no source.
    void setCredentials(const Credentials &credentials);
    /// Those of \a source, which is not owned; null: the present ones, which are not renewed any more. What an earlier
    /// source is about to renew is not waited for.
    void setSource(CredentialSource *source);

    /// The value of the header; empty without credentials.
    [[nodiscard]] const Secret &authorization() const { return m_authorization; }
    /// Grows with each change of the credentials.
    [[nodiscard]] int generation() const { return m_generation; }
    [[nodiscard]] bool isRenewing() const { return m_isRenewing; }
    /// They are being read from where they are kept.
    [[nodiscard]] bool isLoading() const { return m_isRenewing && m_source && !m_source->isLoaded(); }

    /// True: a request may go out with authorization(). False: they are being renewed, and a signal follows.
    bool prepare();
    /// After a 401. True: the request can be sent again as soon as prepare() allows, because there are other
    /// credentials now or will be. False: the refusal stands. What a renewal gave is not renewed at once when it is
    /// refused as well.
    bool recover(CredentialUse &use);
    /// An answer other than a 401 came to what was sent with \a generation.
    void noteAccepted(int generation);
    /// Also renews again what was refused after a renewal, or was refused to be renewed: the user asks for it.
    void tryAgain();

Q_SIGNALS:
    /// They have been read, although what there was may still have to be renewed.
    void loaded();
    /// prepare() is worth another look.
    void renewed();
    /// Kind Unauthorized: a new sign-in is needed, and there is no renewal until then or tryAgain().
    void renewalFailed(const grapnel::ApiError &error);

private:
    void takeFromSource();
    void take(const Credentials &credentials);
    void renew();
    void finish(const ApiResult<Done> &result, bool wasLoading);
    [[nodiscard]] bool endsSoon() const;
    [[nodiscard]] bool canRenew() const;

    const Clock &m_clock;
    QPointer<CredentialSource> m_source;
    Secret m_authorization;
    int m_generation = 0;
    PendingCall m_renewal;
    bool m_isRenewing = false;
    /// They come from a renewal, and the server has not taken them yet.
    bool m_isUnproven = false;
    /// The server will not renew them.
    bool m_isOver = false;
    /// From the renewal that gave the present ones to their end.
    std::optional<std::chrono::milliseconds> m_lifetime;
};

} // namespace grapnel
