// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpattempt.h"

#include "networkfailure.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <algorithm>
#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

HttpAttempt::HttpAttempt(QNetworkAccessManager &network, QNetworkRequest head, const ApiRequest &request,
                         const AttemptLimits &limits, QObject *parent)
    : QObject(parent), m_limits(limits)
{
    // a redirected write would be repeated as a GET and look like a success
    head.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      request.verb == HttpVerb::Get ? QNetworkRequest::SameOriginRedirectPolicy
                                                    : QNetworkRequest::ManualRedirectPolicy);
    // the size limit below guards against bombs, and a page of alike rows packs well
    head.setDecompressedSafetyCheckThreshold(limits.answerBytes);
    if (!request.body.isEmpty())
        head.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (request.verb == HttpVerb::Get) {
        m_reply = network.get(head);
    } else {
        // not post(), which adds a content type of its own where there is none; DELETE has an empty body here
        m_body = new SecretDevice(request.body, nullptr);
        m_reply = network.sendCustomRequest(head, QByteArray(wordOf(request.verb).data()), m_body);
        m_body->setParent(m_reply);
    }
    m_sinceStart.start();
    followReply();

    m_inactivity.setSingleShot(true);
    m_deadline.setSingleShot(true);
    const auto timedOut = [this] {
        if (mayHaveArrived())
            stop(Kind::Timeout, tr("No complete answer came in time."));
        else
            stop(Kind::Unreachable, tr("No connection could be made in time."));
    };
    connect(&m_inactivity, &QTimer::timeout, this, timedOut);
    connect(&m_deadline, &QTimer::timeout, this, timedOut);
    m_inactivity.start(limits.connecting);
    m_deadline.start(limits.overall);
}

HttpAttempt::~HttpAttempt()
{
    dropReply();
}

void HttpAttempt::followReply()
{
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        if (!std::exchange(m_wasSent, true))
            m_sinceStart.restart();
        noteProgress();
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, &HttpAttempt::noteProgress);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpAttempt::noteProgress);
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64 total) {
        noteProgress();
        if (std::max({received, total, m_reply->bytesAvailable()}) > m_limits.answerBytes)
            stop(Kind::Protocol,
                 tr("The answer is larger than %1.").arg(QLocale().formattedDataSize(m_limits.answerBytes)));
    });
    // only to explain them: what is not ignored ends the attempt
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    // queued: who hears of the end may destroy the manager, which a reply does not survive while it is signalling
    connect(m_reply, &QNetworkReply::finished, this, &HttpAttempt::end, Qt::QueuedConnection);
    // a manager that goes takes its replies along without a word
    connect(m_reply, &QObject::destroyed, this, &HttpAttempt::end, Qt::QueuedConnection);
}

std::chrono::milliseconds HttpAttempt::elapsed() const
{
    return std::chrono::milliseconds(m_sinceStart.elapsed());
}

void HttpAttempt::noteProgress()
{
    if (!m_hasEnded && !m_stopped)
        m_inactivity.start(mayHaveArrived() ? m_limits.inactivity : m_limits.connecting);
}

void HttpAttempt::stop(ApiError::Kind failure, const QString &detail)
{
    if (m_hasEnded || m_stopped)
        return;
    m_inactivity.stop();
    m_deadline.stop();
    m_stopped = outcomeOf(failure, detail);
    dropReply();
    QMetaObject::invokeMethod(this, &HttpAttempt::end, Qt::QueuedConnection);
}

void HttpAttempt::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    // takes the request back; abort() would clash with an error that is on its way from the network's thread
    m_reply->deleteLater();
    m_reply.clear();
}

void HttpAttempt::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_inactivity.stop();
    m_deadline.stop();
    Q_EMIT ended(outcome());
}

HttpOutcome HttpAttempt::outcome() const
{
    if (m_stopped)
        return *m_stopped;
    if (!m_reply)
        return outcomeOf(Kind::ConnectionLost, {});
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (const std::optional<Kind> failure = failureOf(m_reply->error(), status))
        return failed(*failure);
    HttpOutcome outcome = outcomeOf(std::nullopt, {});
    if (status != 204)
        outcome.answer.body = m_reply->readAll();
    return outcome;
}

HttpOutcome HttpAttempt::failed(ApiError::Kind failure) const
{
    if (failure != Kind::Tls && !isOfProxy(m_reply->error()))
        return outcomeOf(failure, m_reply->errorString());
    const NetworkFailure why = failure == Kind::Tls
        ? explainTls(m_tlsErrors, m_reply->url().host(), m_reply->errorString())
        : explainProxy(*m_reply);
    HttpOutcome outcome = outcomeOf(failure, why.detail);
    outcome.tlsProblem = why.tlsProblem;
    return outcome;
}

HttpOutcome HttpAttempt::outcomeOf(std::optional<ApiError::Kind> failure, const QString &detail) const
{
    HttpOutcome outcome;
    outcome.failure = failure;
    outcome.detail = detail;
    outcome.answer.elapsed = elapsed();
    if (m_reply) {
        outcome.answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        outcome.answer.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
        outcome.answer.headers = m_reply->rawHeaderPairs();
    }
    return outcome;
}

std::optional<ApiError::Kind> HttpAttempt::failureOf(QNetworkReply::NetworkError error, int status) const
{
    switch (error) {
    case QNetworkReply::NoError:
        return status == 0 ? std::optional(Kind::Protocol) : std::nullopt;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Tls;
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
        return Kind::Redirected;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Kind::Unreachable;
    case QNetworkReply::TimeoutError:
        return mayHaveArrived() ? Kind::Timeout : Kind::Unreachable;
    case QNetworkReply::ContentReSendError:
        return Kind::ConnectionLost;
    default:
        break;
    }
    // the other errors of the connection have the lowest numbers; the rest repeats the status, where there is one
    if (error <= QNetworkReply::UnknownNetworkError || isOfProxy(error))
        return mayHaveArrived() ? Kind::ConnectionLost : Kind::Unreachable;
    return status >= 300 ? std::nullopt : std::optional(Kind::Protocol);
}

bool HttpAttempt::mayHaveArrived() const
{
    // of a request with an empty body the network layer does not say when it was sent
    return m_wasSent || (m_body && (m_body->wasRead() || m_body->size() == 0));
}

} // namespace grapnel

#include "moc_httpattempt.cpp"
