// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "httpverb.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <deque>
#include <optional>

namespace grapnel
{

/// One attempt, without anything secret: no headers, no bodies, no search texts, no ids of the account.
struct RequestLogEntry {
    /// When it ended, UTC.
    QDateTime time{};
    /// What the user calls the account.
    QString account{};
    HttpVerb verb = HttpVerb::Get;
    /// "/api/v2/webhooks/{id}?page[size]=100&page[after]=…"
    QString pathTemplate{};
    /// 0 when no answer came.
    int status = 0;
    /// Disengaged for a success.
    std::optional<ApiError::Kind> failure{};
    std::chrono::milliseconds duration{0};
    /// 1 for the first attempt of an operation.
    int attempt = 1;
    QString requestId{};
    /// Of the answer's body, unpacked.
    qint64 bytes = 0;
    friend bool operator==(const RequestLogEntry &, const RequestLogEntry &) = default;
};

/// The latest requests, oldest first; also written to the logging category "grapnel.http" at info level, which is
/// off unless asked for.
class RequestLog final : public QObject
{
    Q_OBJECT

public:
    explicit RequestLog(qsizetype capacity = 1000, QObject *parent = nullptr);

    void add(const RequestLogEntry &entry);
    void clear();
    [[nodiscard]] const std::deque<RequestLogEntry> &entries() const { return m_entries; }

Q_SIGNALS:
    /// \a entry is the last of entries() now; the first may have gone.
    void entryAdded(const grapnel::RequestLogEntry &entry);
    /// No entry is left.
    void cleared();

private:
    std::deque<RequestLogEntry> m_entries;
    qsizetype m_capacity;
};

} // namespace grapnel
