// SPDX-License-Identifier: GPL-3.0-or-later
#include "rategate.h"

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

std::optional<int> number(const QByteArray &text)
{
    bool isNumber = false;
    const int value = text.trimmed().toInt(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<RateReading> reading(const QByteArray &limit, const QByteArray &remaining, const QByteArray &reset)
{
    const std::optional<int> left = number(remaining);
    if (!left)
        return std::nullopt;
    RateReading result{.budget = {.remaining = *left, .limit = number(limit).value_or(*left)}, .reset = {}};
    if (const std::optional<int> seconds = number(reset))
        result.reset = std::chrono::seconds(*seconds);
    return result;
}

/// "total=100; remaining=50; resets=41"
std::optional<RateReading> readList(const QByteArray &value)
{
    QByteArray limit;
    QByteArray remaining;
    QByteArray reset;
    for (const QByteArray &part : value.split(';')) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray key = part.left(equals).trimmed();
        if (key == "total" || key == "limit")
            limit = part.mid(equals + 1);
        else if (key == "remaining")
            remaining = part.mid(equals + 1);
        else if (key == "resets" || key == "reset")
            reset = part.mid(equals + 1);
    }
    return reading(limit, remaining, reset);
}

} // namespace

std::optional<RateReading> readRate(const HttpAnswer &answer)
{
    struct Names {
        const char *limit;
        const char *remaining;
        const char *reset;
    };
    for (const Names &names : {Names{"x-rate-limit", "x-rate-limit-remaining", "x-rate-limit-reset"},
                               Names{"ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"},
                               Names{"rate-limit", "rate-limit-remaining", "rate-limit-reset"}}) {
        const auto result
            = reading(answer.header(names.limit), answer.header(names.remaining), answer.header(names.reset));
        if (result)
            return result;
    }
    for (const auto &[name, value] : answer.headers) {
        if (!name.toLower().startsWith("zendesk-ratelimit-"))
            continue;
        if (const auto result = readList(value))
            return result;
    }
    return std::nullopt;
}

RateGate::RateGate(int reserve) : m_reserve(reserve) { }

void RateGate::noteReading(const RateReading &reading, const QDateTime &now)
{
    constexpr int windowSeconds = 60;
    const bool countsAnew = !m_budget || reading.budget.remaining > m_budget->remaining || !isWindowOpen(now);
    if (reading.reset)
        m_windowEnd = now.addSecs(reading.reset->count());
    else if (countsAnew)
        m_windowEnd = now.addSecs(windowSeconds);
    m_budget = reading.budget;
}

void RateGate::hold(const QDateTime &until)
{
    if (!m_heldUntil.isValid() || until > m_heldUntil)
        m_heldUntil = until;
}

void RateGate::open()
{
    m_heldUntil = {};
    m_windowEnd = {};
}

bool RateGate::mayStart(Priority priority, RateBucket bucket, int inFlight, const QDateTime &now) const
{
    if (isHeld(now))
        return false;
    if (priority == Priority::Interactive || bucket == RateBucket::Tests || !m_budget || !isWindowOpen(now))
        return true;
    return m_budget->remaining - inFlight >= m_reserve;
}

std::optional<QDateTime> RateGate::opensAt(const QDateTime &now) const
{
    if (isHeld(now))
        return m_heldUntil;
    return isWindowOpen(now) ? std::optional(m_windowEnd) : std::nullopt;
}

bool RateGate::isHeld(const QDateTime &now) const
{
    return m_heldUntil.isValid() && now < m_heldUntil;
}

bool RateGate::isWindowOpen(const QDateTime &now) const
{
    return m_windowEnd.isValid() && now < m_windowEnd;
}

} // namespace grapnel
