// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "apiclientsettings.h"
#include "apirequest.h"
#include "callqueue.h"
#include "clock.h"
#include "credentialgate.h"
#include "rategate.h"
#include "webhookservice.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace grapnel
{

class ApiCall;

/// The way to one account: its connection, its credentials, and one queue for everything that is sent there.
/// Credentials go to the base URL only, and never over plain http except to a loopback address: such calls end with
/// an error of kind Tls before anything is sent. Of an account that is read only nothing but GET is sent: the rest ends
/// with an error of kind Forbidden and code "read_only".
///
/// With a source, credentials that end are renewed, once for all calls, which wait meanwhile; what a 401 refused is
/// sent again after that. When that is refused too, or the renewal is, or there is none: what waits ends with that
/// error unsent, and so do later calls, but for one interactive at a time, until one succeeds, retryNow() or other
/// credentials. A renewal that failed otherwise ends what waited for it with its error, and the next call tries again.
/// Signals come from the event loop.
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
    /// For the calls to come; those that a 401 would hold back are sent again. In place of a source.
    void setCredentials(const Credentials &credentials);
    /// The same with credentials that are renewed. \a source is not owned; when it is destroyed, or null, its last ones
    /// stay.
    void setCredentialSource(CredentialSource *source);
    /// For the attempts to come; those on the wire end as they began, the other connections are closed.
    void applyNetwork(const NetworkPreferences &preferences, const Secret &proxyPassword);
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
    void credentialsAwaited(bool isWaiting);

private:
    friend class ApiCall;
    struct Waiting {
        QDateTime until{};
        int calls = 0;
        friend bool operator==(const Waiting &, const Waiting &) = default;
    };

    [[nodiscard]] std::optional<ApiError> refusalOf(const ApiRequest &request) const;
    [[nodiscard]] std::optional<ApiError> refusalOfAddress() const;
    [[nodiscard]] RetryPolicy policyFor(const ApiRequest &request, const CallOptions &options) const;
    void enqueue(ApiCall &call);
    void enqueueAgain(ApiCall &call);
    void withdraw(ApiCall &call);
    void noteEnd(ApiCall &call, const HttpOutcome &outcome, const std::optional<ApiError> &error,
                 std::optional<std::chrono::milliseconds> repeatAfter);
    void noteRate(const ApiCall &call, const HttpOutcome &outcome, const std::optional<ApiError> &error,
                  std::optional<std::chrono::milliseconds> repeatAfter);
    void noteRejection(const ApiError &error);
    /// After a 401: true when the call is to be sent again.
    [[nodiscard]] bool recover(CredentialUse &use) { return m_credentials.recover(use); }
    void takeRenewedCredentials();
    void failRenewal(const ApiError &error);
    void fail(ApiCall &call, ApiError error);
    void logAttempt(const ApiCall &call, const HttpOutcome &outcome, const std::optional<ApiError> &error);
    void pump();
    void begin(ApiCall &call);
    [[nodiscard]] const QSslConfiguration &ssl();
    [[nodiscard]] bool mayStart(const ApiCall &call, const QDateTime &now) const;
    [[nodiscard]] std::optional<Waiting> waiting() const;
    void announce();

    QUrl m_baseUrl;
    QString m_accountName;
    bool m_isReadOnly;
    ApiClientSettings m_settings;
    const Clock &m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network;
    /// Once an https request has asked for it.
    std::optional<QSslConfiguration> m_ssl;
    /// Used by attempts that began before applyNetwork().
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_formerNetworks;
    RequestLog m_ownLog;
    CredentialGate m_credentials;
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
    bool m_toldAwaited = false;
    std::optional<Waiting> m_toldWaiting;
};

} // namespace grapnel
