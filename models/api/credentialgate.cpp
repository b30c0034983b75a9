// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentialgate.h"

#include "authorization.h"

#include <algorithm>
#include <utility>

namespace grapnel
{

CredentialGate::CredentialGate(const Credentials &credentials, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_authorization(authorizationOf(credentials))
{
}

void CredentialGate::setCredentials(const Credentials &credentials)
{
    setSource(nullptr);
    take(credentials);
}

void CredentialGate::setSource(CredentialSource *source)
{
    if (m_source)
        m_source->disconnect(this);
    m_renewal = {};
    m_isRenewing = false;
    m_isUnproven = false;
    m_isOver = false;
    m_source = source;
    if (!source)
        return;
    connect(source, &QObject::destroyed, this, [this] {
        // who waits goes on with what there is
        if (std::exchange(m_isRenewing, false))
            Q_EMIT renewed();
    });
    connect(source, &CredentialSource::loaded, this, &CredentialGate::loaded);
    takeFromSource();
}

bool CredentialGate::prepare()
{
    if (m_isRenewing)
        return false;
    takeFromSource();
    const bool isThere = !m_source || m_source->isLoaded();
    if (isThere && (!canRenew() || !endsSoon()))
        return true;
    renew();
    return false;
}

bool CredentialGate::recover(CredentialUse &use)
{
    if (!m_isRenewing)
        takeFromSource();
    if (use.generation != m_generation)
        return true;
    if (!m_isRenewing) {
        if (use.hadRenewal || m_isUnproven || !canRenew())
            return false;
        renew();
    }
    use.hadRenewal = true;
    return true;
}

void CredentialGate::noteAccepted(int generation)
{
    if (generation == m_generation)
        m_isUnproven = false;
}

void CredentialGate::tryAgain()
{
    m_isUnproven = false;
    m_isOver = false;
}

void CredentialGate::takeFromSource()
{
    if (m_source)
        take(m_source->credentials());
}

void CredentialGate::take(const Credentials &credentials)
{
    Secret authorization = authorizationOf(credentials);
    if (authorization == m_authorization)
        return;
    m_authorization = std::move(authorization);
    ++m_generation;
    m_isUnproven = false;
    m_isOver = false;
    m_lifetime.reset();
}

void CredentialGate::renew()
{
    // the one before is over, but a source need not tell the two apart
    m_renewal = {};
    m_isRenewing = true;
    const bool isLoading = !m_source->isLoaded();
    m_renewal = m_source->renew(this, [this, isLoading](const ApiResult<Done> &result) { finish(result, isLoading); });
}

void CredentialGate::finish(const ApiResult<Done> &result, bool wasLoading)
{
    m_isRenewing = false;
    if (!result) {
        m_isOver = result.error().kind == ApiError::Kind::Unauthorized;
        Q_EMIT renewalFailed(result.error());
        return;
    }
    takeFromSource();
    // what was only read may have ended since it was written
    m_isUnproven = !wasLoading;
    if (const QDateTime end = m_source ? m_source->expiry() : QDateTime(); end.isValid())
        m_lifetime = std::chrono::milliseconds(m_clock.now().msecsTo(end));
    Q_EMIT renewed();
}

bool CredentialGate::endsSoon() const
{
    const QDateTime end = m_source->expiry();
    // over as soon as they were given: one of the two clocks is wrong, and only the server's answer tells
    if (!end.isValid() || (m_lifetime && m_lifetime->count() <= 0))
        return false;
    std::chrono::milliseconds early = margin;
    if (m_lifetime)
        early = std::min(early, *m_lifetime / 2);
    return m_clock.now().msecsTo(end) < early.count();
}

bool CredentialGate::canRenew() const
{
    return m_source && !m_isOver && m_source->canRenew();
}

} // namespace grapnel

#include "moc_credentialgate.cpp"
