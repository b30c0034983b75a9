// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"

#include "apicall.h"
#include "authorization.h"
#include "curlcommand.h"

#include <QNetworkRequest>
#include <QPointer>
#include <QRandomGenerator>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The server knew who asked.
bool isFromWithin(const ApiError &error)
{
    using Kind = ApiError::Kind;
    return error.kind == Kind::Forbidden || error.kind == Kind::NotFound || error.kind == Kind::Conflict
        || error.kind == Kind::Validation;
}

} // namespace

ApiClient::ApiClient(const Account &account, ApiClientSettings settings, const Clock &clock, QObject *parent)
    : QObject(parent), m_baseUrl(account.baseUrl), m_accountName(account.name), m_isReadOnly(account.isReadOnly),
      m_settings(std::move(settings)), m_clock(clock), m_network(makeNetwork(m_settings.network)),
      m_credentials(account.credentials, clock), m_gate(m_settings.budgetReserve),
      m_queue(m_settings.placesInFlight, m_settings.placesForInteractive)
{
    if (!m_settings.random)
        m_settings.random = [] { return QRandomGenerator::system()->generateDouble(); };
    m_gateTimer.setSingleShot(true);
    m_gateTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_gateTimer, &QTimer::timeout, this, &ApiClient::pump);
    m_announceTimer.setSingleShot(true);
    m_announceTimer.setInterval(0);
    connect(&m_announceTimer, &QTimer::timeout, this, &ApiClient::announce);
    connect(&m_credentials, &CredentialGate::loaded, &m_announceTimer, qOverload<>(&QTimer::start));
    connect(&m_credentials, &CredentialGate::renewed, this, &ApiClient::takeRenewedCredentials);
    connect(&m_credentials, &CredentialGate::renewalFailed, this, &ApiClient::failRenewal);
}

ApiClient::~ApiClient()
{
    // before the network managers, which would end their requests one by one
    qDeleteAll(findChildren<ApiCall *>(QString(), Qt::FindDirectChildrenOnly));
}

void ApiClient::prewarm()
{
    if (refusalOfAddress())
        return;
    if (m_baseUrl.scheme() == "http"_L1) {
        m_network->connectToHost(m_baseUrl.host(), static_cast<quint16>(m_baseUrl.port(80)));
        return;
    }
    // the connection is made before any request asks for HTTP/2, so this must offer it
    QSslConfiguration ssl = this->ssl();
    ssl.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    m_network->connectToHostEncrypted(m_baseUrl.host(), static_cast<quint16>(m_baseUrl.port(443)), ssl);
}

const QSslConfiguration &ApiClient::ssl()
{
    if (!m_ssl)
        m_ssl = m_settings.network.ssl();
    return *m_ssl;
}

ApiCall *ApiClient::send(ApiRequest request, const CallOptions &options)
{
    const RetrySchedule schedule(policyFor(request, options), m_settings.random);
    auto *call = new ApiCall(*this, std::move(request), options.priority, schedule);
    if (const std::optional<ApiError> refusal = refusalOf(call->request()))
        call->failLater(*refusal);
    else
        enqueue(*call);
    return call;
}

RetryPolicy ApiClient::policyFor(const ApiRequest &request, const CallOptions &options) const
{
    if (options.retry)
        return *options.retry;
    return request.kind ? m_settings.operationRetry.value(*request.kind, m_settings.retry) : m_settings.retry;
}

void ApiClient::setCredentials(const Credentials &credentials)
{
    m_credentials.setCredentials(credentials);
    takeRenewedCredentials();
}

void ApiClient::setCredentialSource(CredentialSource *source)
{
    m_credentials.setSource(source);
    takeRenewedCredentials();
}

void ApiClient::takeRenewedCredentials()
{
    m_isRejectionTold = false;
    m_rejection.reset();
    pump();
}

void ApiClient::failRenewal(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Unauthorized) {
        noteRejection(error);
    } else {
        for (ApiCall *call : m_queue.takeWaiting())
            fail(*call, error);
    }
    pump();
}

void ApiClient::applyNetwork(const NetworkPreferences &preferences, const Secret &proxyPassword)
{
    m_settings.setNetwork(preferences, proxyPassword);
    // not clearConnectionCache(), which lets requests on the wire hang
    m_ssl.reset();
    m_formerNetworks.push_back(std::exchange(m_network, makeNetwork(m_settings.network)));
    pump();
}

void ApiClient::retryNow()
{
    m_gate.open();
    m_rejection.reset();
    m_credentials.tryAgain();
    for (ApiCall *call : std::exchange(m_repeating, {}))
        call->repeatNow();
    pump();
}

QString ApiClient::asCurl(const ApiRequest &request) const
{
    return redactedCurl(request, m_baseUrl);
}

Secret ApiClient::asCurlWithCredentials(const ApiRequest &request) const
{
    return fullCurl(request, m_baseUrl, m_credentials.authorization());
}

std::optional<ApiError> ApiClient::refusalOf(const ApiRequest &request) const
{
    std::optional<ApiError> refusal = refusalOfAddress();
    ApiError error;
    if (refusal) {
        error = *refusal;
    } else if (m_isReadOnly && request.verb != HttpVerb::Get) {
        error.kind = ApiError::Kind::Forbidden;
        error.code = u"read_only"_s;
        error.detail = tr("Nothing was sent: this account is set to read only.");
    } else if (!isHeaderValue(m_credentials.authorization())) {
        error.kind = ApiError::Kind::Unauthorized;
        error.detail = tr("Nothing was sent: the credentials contain a line break or another control character.");
    } else if (request.resolve(m_baseUrl).isEmpty()) {
        error.kind = ApiError::Kind::NotFound;
        error.detail = tr("Nothing was sent: this is not an id.");
    } else {
        return std::nullopt;
    }
    error.operation = request.operation();
    return error;
}

std::optional<ApiError> ApiClient::refusalOfAddress() const
{
    ApiError error;
    switch (checkBaseUrl(m_baseUrl)) {
    case BaseUrlProblem::None:
        return m_baseUrl.scheme() == "https"_L1 ? m_settings.network.problem : std::nullopt;
    case BaseUrlProblem::NotSecure:
        error.kind = ApiError::Kind::Tls;
        error.detail = tr("Nothing was sent: plain http would show the credentials to everyone on the way.");
        return error;
    case BaseUrlProblem::NotAbsolute:
    case BaseUrlProblem::NotHttp:
    case BaseUrlProblem::HasUserInfo:
        error.kind = ApiError::Kind::Unreachable;
        error.detail = tr("Nothing was sent: the base URL of the account cannot be used.");
        return error;
    }
    return error;
}

void ApiClient::enqueue(ApiCall &call)
{
    // what somebody asks for after a refusal is a try of theirs, but one at a time
    if (m_rejection && (call.priority() != Priority::Interactive || inFlight() > 0)) {
        fail(call, *m_rejection);
        return;
    }
    m_queue.append(call);
    pump();
}

void ApiClient::enqueueAgain(ApiCall &call)
{
    std::erase(m_repeating, &call);
    enqueue(call);
}

void ApiClient::withdraw(ApiCall &call)
{
    if (m_queue.remove(call)) {
        HttpOutcome outcome;
        outcome.answer.elapsed = call.m_attempt->elapsed();
        ApiError error;
        error.kind = ApiError::Kind::Cancelled;
        logAttempt(call, outcome, error);
    }
    std::erase(m_repeating, &call);
    // not from here: the caller may be about to cancel those that would start now
    m_gateTimer.start(0);
}

void ApiClient::logAttempt(const ApiCall &call, const HttpOutcome &outcome, const std::optional<ApiError> &error)
{
    RequestLogEntry entry{.time = m_clock.now(),
                          .account = m_accountName,
                          .verb = call.request().verb,
                          .pathTemplate = call.request().pathTemplate(),
                          .status = outcome.answer.status,
                          .failure = {},
                          .duration = outcome.answer.elapsed,
                          .attempt = call.attempt(),
                          .requestId = QString::fromLatin1(outcome.answer.header("X-Request-ID")),
                          .bytes = outcome.answer.body.size()};
    if (error)
        entry.failure = error->kind;
    (m_settings.log ? *m_settings.log : m_ownLog).add(entry);
}

void ApiClient::noteEnd(ApiCall &call, const HttpOutcome &outcome, const std::optional<ApiError> &error,
                        std::optional<std::chrono::milliseconds> repeatAfter)
{
    m_queue.remove(call);
    logAttempt(call, outcome, error);
    noteRate(call, outcome, error, repeatAfter);
    if (!error || isFromWithin(*error))
        m_credentials.noteAccepted(call.m_credentials.generation);
    const bool isRefused = error && error->kind == ApiError::Kind::Unauthorized;
    if (!error) {
        m_rejection.reset();
        m_isRejectionTold = false;
    } else if (isRefused && !repeatAfter) {
        noteRejection(*error);
    }
    if (repeatAfter) {
        if (isRefused || m_gate.isHeld(m_clock.now())) {
            // a gate is what it waits for, and it keeps its place
            m_queue.prepend(call);
        } else {
            m_repeating.push_back(&call);
            call.repeatAfter(*repeatAfter);
        }
    }
    pump();
}

void ApiClient::noteRate(const ApiCall &call, const HttpOutcome &outcome, const std::optional<ApiError> &error,
                         std::optional<std::chrono::milliseconds> repeatAfter)
{
    // tests are counted apart (reference: section 11.1), and must not stop the rest
    if (call.request().bucket != RateBucket::Webhooks)
        return;
    const QDateTime now = m_clock.now();
    if (const std::optional<RateReading> reading = readRate(outcome.answer))
        m_gate.noteReading(*reading, now);
    if (!error || error->kind != ApiError::Kind::RateLimited)
        return;
    if (const auto wait = error->retryAfter ? error->retryAfter : repeatAfter)
        m_gate.hold(now.addMSecs(wait->count()));
}

void ApiClient::noteRejection(const ApiError &error)
{
    m_rejection = error;
    if (!std::exchange(m_isRejectionTold, true))
        m_untoldRejection = error;
    for (ApiCall *call : m_queue.takeWaiting())
        fail(*call, error);
}

void ApiClient::fail(ApiCall &call, ApiError error)
{
    error.operation = call.request().operation();
    call.failLater(error);
}

void ApiClient::pump()
{
    const QDateTime now = m_clock.now();
    const auto isReady = [this, &now](const ApiCall &next) { return mayStart(next, now) && m_credentials.prepare(); };
    while (ApiCall *call = m_queue.startNext(isReady))
        begin(*call);
    if (inFlight() == 0)
        m_formerNetworks.clear();
    m_gateTimer.stop();
    if (const std::optional<QDateTime> opens = m_gate.opensAt(now); opens && waiting())
        m_gateTimer.start(std::chrono::milliseconds(std::max<qint64>(now.msecsTo(*opens), 1)));
    m_announceTimer.start(0);
}

void ApiClient::begin(ApiCall &call)
{
    // what it was checked against may have changed while it waited
    if (const std::optional<ApiError> refusal = refusalOf(call.request())) {
        m_queue.remove(call);
        call.failLater(*refusal);
        return;
    }
    QNetworkRequest head(call.request().resolve(m_baseUrl));
    head.setRawHeader("Accept", "application/json");
    head.setRawHeader("User-Agent", "Grapnel/" GRAPNEL_VERSION);
    if (const Secret &value = m_credentials.authorization(); !value.isEmpty())
        head.setRawHeader("Authorization", value.reveal().toByteArray());
    if (m_baseUrl.scheme() == "https"_L1)
        head.setSslConfiguration(ssl());
    head.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    head.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    head.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    head.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    call.start(new HttpAttempt(*m_network, head, call.request(), m_settings.limits, &call), m_credentials.generation());
}

bool ApiClient::mayStart(const ApiCall &call, const QDateTime &now) const
{
    return m_gate.mayStart(call.priority(), call.request().bucket, inFlight(), now);
}

std::optional<ApiClient::Waiting> ApiClient::waiting() const
{
    const QDateTime now = m_clock.now();
    const int calls = m_queue.countWaiting([this, &now](const ApiCall &call) { return !mayStart(call, now); });
    const std::optional<QDateTime> opens = m_gate.opensAt(now);
    if (!opens || (calls == 0 && !m_gate.isHeld(now)))
        return std::nullopt;
    return Waiting{.until = *opens, .calls = calls};
}

void ApiClient::announce()
{
    const QPointer<ApiClient> guard(this);
    if (m_gate.budget() && m_toldBudget != m_gate.budget()) {
        m_toldBudget = m_gate.budget();
        Q_EMIT rateBudgetChanged(*m_toldBudget);
    }
    if (!guard)
        return;
    const std::optional<Waiting> now = waiting();
    if (const std::optional<Waiting> before = std::exchange(m_toldWaiting, now); before != now) {
        if (now)
            Q_EMIT rateLimited(now->until, now->calls);
        else
            Q_EMIT rateLimitLifted();
    }
    if (!guard)
        return;
    if (const bool isAwaited = m_credentials.isLoading(); std::exchange(m_toldAwaited, isAwaited) != isAwaited)
        Q_EMIT credentialsAwaited(isAwaited);
    if (!guard)
        return;
    if (const std::optional<ApiError> rejection = std::exchange(m_untoldRejection, std::nullopt))
        Q_EMIT credentialsRejected(*rejection);
}

} // namespace grapnel

#include "moc_apiclient.cpp"
