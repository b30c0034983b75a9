// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "apirequest.h"
#include "callqueue.h"
#include "clock.h"
#include "httpattempt.h"
#include "rategate.h"
#include "requestlog.h"
#include "webhookservice.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace grapnel
{

class ApiCall;

struct ApiClientSettings {
    AttemptLimits limits{};
    /// For calls that bring none of their own: short, because somebody waits for the error.
    RetryPolicy retry{.enabled = true,
                      .initialInterval = std::chrono::milliseconds(500),
                      .maxInterval = std::chrono::milliseconds(4'000),
                      .exponent = 1.5,
                      .maxElapsedTime = std::chrono::milliseconds(8'000),
                      .retryConnectionErrors = true};
    /// Requests on the wire at a time, and how many of those places only interactive calls may take.
    int placesInFlight = 6;
    int placesForInteractive = 2;
    /// Requests of each minute that are kept for interactive calls.
    int budgetReserve = 10;
    /// Numbers from 0 up to, but not including, 1, for the jitter of repeats; empty: the system's.
    std::function<double()> random{};
    /// Where attempts are noted; must outlive the client. Null: in a log of its own.
    RequestLog *log = nullptr;
};

/// The way to one account: its connection, its credentials, and one queue for everything that is sent there.
/// Credentials go to the base URL only, and never over plain http except to a loopback address: such calls end with
/// an error of kind Tls before anything is sent. After a 401 what waits ends with that error unsent, and so do later
/// calls, but for one interactive at a time, until one succeeds, retryNow() or setCredentials(). Signals come from the
/// event loop.
class ApiClient final : public QObject
{
    Q_OBJECT

public:
    /// \a clock must outlive the client.
    explicit ApiClient(const Account &account, ApiClientSettings settings = {}, const Clock &clock = Clock::system(),
                       QObject *parent = nullptr);
    /// Takes all calls back; their finished() does not come.
    ~ApiClient() override;

    /// Connects ahead of the first request.
    void prewarm();
    /// Queues \a request, and sends it at once when it may. Lives until its finished().
    ApiCall *send(ApiRequest request, const CallOptions &options = {});
    /// For the calls to come; those that a 401 would hold back are sent again.
    void setCredentials(const Credentials &credentials);
    /// Sends at once what waits for a limit or for a repeat, and tries refused credentials again.
    void retryNow();

    /// What send() would send, as a command of cURL: without a secret, and as it is.
    [[nodiscard]] QString asCurl(const ApiRequest &request) const;
    [[nodiscard]] Secret asCurlWithCredentials(const ApiRequest &request) const;

    [[nodiscard]] const RequestLog &log() const { return m_settings.log ? *m_settings.log : m_ownLog; }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    /// Requests on the wire.
    [[nodiscard]] int inFlight() const { return m_queue.inFlight(); }

Q_SIGNALS:
    // as in WebhookService
    void rateBudgetChanged(grapnel::RateBudget budget);
    void rateLimited(const QDateTime &until, int waiting);
    void rateLimitLifted();
    void credentialsRejected(const grapnel::ApiError &error);

private:
    friend class ApiCall;
    struct Waiting {
        QDateTime until{};
        int calls = 0;
        friend bool operator==(const Waiting &, const Waiting &) = default;
    };

    [[nodiscard]] std::optional<ApiError> refusalOf(const ApiRequest &request) const;
    void enqueue(ApiCall &call);
    void enqueueAgain(ApiCall &call);
    void withdraw(ApiCall &call);
    void noteEnd(ApiCall &call, const HttpOutcome &outcome, const std::optional<ApiError> &error,
                 std::optional<std::chrono::milliseconds> repeatAfter);
    void noteRate(const ApiCall &call, const HttpOutcome &outcome, const std::optional<ApiError> &error,
                  std::optional<std::chrono::milliseconds> repeatAfter);
    void noteRejection(const ApiError &error);
    void failAsRejected(ApiCall &call);
    void logAttempt(const ApiCall &call, const HttpOutcome &outcome, const std::optional<ApiError> &error);
    void pump();
    void begin(ApiCall &call);
    [[nodiscard]] bool mayStart(const ApiCall &call, const QDateTime &now) const;
    [[nodiscard]] std::optional<Waiting> waiting() const;
    void announce();

    QUrl m_baseUrl;
    QString m_accountName;
    Secret m_authorization;
    ApiClientSettings m_settings;
    const Clock &m_clock;
    QNetworkAccessManager m_network;
    RequestLog m_ownLog;
    RateGate m_gate;
    CallQueue m_queue;
    /// They wait for their own time.
    std::vector<ApiCall *> m_repeating;
    /// Engaged while the server refuses the credentials: then only one interactive call at a time is sent.
    std::optional<ApiError> m_rejection;
    /// A rejection has been told, or is about to be, since the last success.
    bool m_isRejectionTold = false;
    std::optional<ApiError> m_untoldRejection;
    QTimer m_gateTimer;
    QTimer m_announceTimer;
    std::optional<RateBudget> m_toldBudget;
    std::optional<Waiting> m_toldWaiting;
};

} // namespace grapnel
