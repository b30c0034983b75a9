// SPDX-License-Identifier: GPL-3.0-or-later
#include "apicall.h"

#include "apiclient.h"
#include "apierrorreader.h"
#include "httpattempt.h"

#include <utility>

namespace grapnel
{

ApiCall::ApiCall(ApiClient &client, ApiRequest request, Priority priority, RetrySchedule schedule)
    : QObject(&client), m_client(client), m_request(std::move(request)), m_priority(priority),
      m_schedule(std::move(schedule))
{
    m_repeatTimer.setSingleShot(true);
    connect(&m_repeatTimer, &QTimer::timeout, this, &ApiCall::repeatNow);
}

ApiCall::~ApiCall() = default;

void ApiCall::cancel()
{
    if (m_isDone || m_isEnding)
        return;
    m_repeatTimer.stop();
    m_client.withdraw(*this);
    delete std::exchange(m_attempt, nullptr);
    failLater({.kind = ApiError::Kind::Cancelled,
               .httpStatus = 0,
               .code = {},
               .detail = {},
               .requestId = {},
               .operation = m_request.operation(),
               .retryAfter = {},
               .fields = {},
               .tlsProblem = {}});
}

void ApiCall::start(HttpAttempt *attempt, int credentials)
{
    m_attempt = attempt;
    m_credentials.generation = credentials;
    if (++m_attemptNumber == 1)
        m_sinceFirst.start();
    connect(attempt, &HttpAttempt::ended, this, &ApiCall::finishAttempt);
}

void ApiCall::repeatAfter(std::chrono::milliseconds delay)
{
    m_repeatTimer.start(delay);
}

void ApiCall::repeatNow()
{
    m_repeatTimer.stop();
    m_client.enqueueAgain(*this);
}

void ApiCall::failLater(const ApiError &error)
{
    m_isEnding = true;
    QMetaObject::invokeMethod(
        this, [this, error] { finish(error); }, Qt::QueuedConnection);
}

void ApiCall::finishAttempt(const HttpOutcome &outcome)
{
    std::exchange(m_attempt, nullptr)->deleteLater();
    const std::optional<ApiError> error = errorOf(outcome);
    std::optional<std::chrono::milliseconds> delay;
    if (error) {
        m_mayHaveBeenDone = m_mayHaveBeenDone || error->isAmbiguous();
        const std::chrono::milliseconds elapsed(m_sinceFirst.elapsed());
        // a 401 proves that nothing was done, whatever the verb
        if (error->kind == ApiError::Kind::Unauthorized && m_client.recover(m_credentials))
            delay = std::chrono::milliseconds(0);
        else
            delay = m_schedule.delayAfter(m_attemptNumber, m_request, *error, elapsed);
    }
    const int next = m_attemptNumber + 1;
    // frees the place in the queue and may start others; emits nothing that could delete this
    m_client.noteEnd(*this, outcome, error, delay);
    if (delay)
        Q_EMIT repeating(next, *delay);
    else if (error)
        finish(*error);
    else
        finish(outcome.answer);
}

std::optional<ApiError> ApiCall::errorOf(const HttpOutcome &outcome) const
{
    ApiError error;
    if (outcome.failure) {
        error.kind = *outcome.failure;
        error.httpStatus = outcome.answer.status;
        error.detail = plainExcerpt(outcome.detail);
        error.tlsProblem = outcome.tlsProblem;
        error.requestId = QString::fromLatin1(outcome.answer.header("X-Request-ID"));
    } else if (outcome.answer.status >= 200 && outcome.answer.status < 300) {
        return std::nullopt;
    } else {
        error = readError(outcome.answer, m_client.now());
    }
    error.operation = m_request.operation();
    return error;
}

void ApiCall::finish(const ApiResult<HttpAnswer> &result)
{
    if (std::exchange(m_isDone, true))
        return;
    const QPointer<ApiCall> guard(this);
    Q_EMIT finished(result);
    if (guard)
        deleteLater();
}

} // namespace grapnel

#include "moc_apicall.cpp"
