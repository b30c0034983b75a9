// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apirequest.h"
#include "credentialgate.h"
#include "httpanswer.h"
#include "retryschedule.h"
#include "webhookservice.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace grapnel
{

class ApiClient;
class HttpAttempt;

/// One operation in flight, over all of its attempts. Made by ApiClient::send(), child of the client; deletes itself
/// after finished(). When the client is destroyed first, finished() does not come.
class ApiCall final : public QObject
{
    Q_OBJECT

public:
    ~ApiCall() override;

    [[nodiscard]] const ApiRequest &request() const { return m_request; }
    [[nodiscard]] Priority priority() const { return m_priority; }
    /// Number of the present attempt; 0 before the first.
    [[nodiscard]] int attempt() const { return m_attemptNumber; }
    /// An attempt ended without an answer, so the operation may have been carried out, and more than once.
    [[nodiscard]] bool mayHaveBeenDone() const { return m_mayHaveBeenDone; }

    /// Ends it with an error of kind Cancelled; does nothing when it is over.
    void cancel();

Q_SIGNALS:
    /// An attempt has failed and attempt number \a attempt will follow after \a delay or when a limit allows.
    void repeating(int attempt, std::chrono::milliseconds delay);
    /// Once, from the event loop: never from inside send() or cancel(). A value is a complete answer of status 2xx;
    /// errors have everything set.
    void finished(const grapnel::ApiResult<grapnel::HttpAnswer> &result);

private:
    friend class ApiClient;
    ApiCall(ApiClient &client, ApiRequest request, Priority priority, RetrySchedule schedule);

    void start(HttpAttempt *attempt, int credentials);
    void repeatAfter(std::chrono::milliseconds delay);
    void repeatNow();
    /// Finishes on the next turn of the event loop.
    void failLater(const ApiError &error);
    void finishAttempt(const HttpOutcome &outcome);
    [[nodiscard]] std::optional<ApiError> errorOf(const HttpOutcome &outcome) const;
    void finish(const ApiResult<HttpAnswer> &result);

    ApiClient &m_client;
    ApiRequest m_request;
    Priority m_priority;
    RetrySchedule m_schedule;
    HttpAttempt *m_attempt = nullptr;
    int m_attemptNumber = 0;
    CredentialUse m_credentials;
    QElapsedTimer m_sinceFirst;
    QTimer m_repeatTimer;
    bool m_mayHaveBeenDone = false;
    bool m_isEnding = false;
    bool m_isDone = false;
};

} // namespace grapnel
