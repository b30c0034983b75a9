// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apirequest.h"
#include "httpanswer.h"
#include "secretdevice.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkRequest;

namespace grapnel
{

/// Limits of one attempt.
struct AttemptLimits {
    /// Until the request is on its way.
    std::chrono::milliseconds connecting{15'000};
    /// Without a byte in either direction, once it is.
    std::chrono::milliseconds inactivity{30'000};
    /// From start to end.
    std::chrono::milliseconds overall{120'000};
    /// Of an answer's body, unpacked.
    qint64 answerBytes = qint64{64} * 1024 * 1024;
};

/// One request on the wire. Says once how it ended, from the event loop and never from inside the constructor;
/// deleted before that, it takes its request back and says nothing.
class HttpAttempt final : public QObject
{
    Q_OBJECT

public:
    HttpAttempt(QNetworkAccessManager &network, QNetworkRequest head, const ApiRequest &request,
                const AttemptLimits &limits, QObject *parent);
    ~HttpAttempt() override;

    [[nodiscard]] std::chrono::milliseconds elapsed() const;

Q_SIGNALS:
    void ended(const grapnel::HttpOutcome &outcome);

private:
    void followReply();
    void noteProgress();
    void stop(ApiError::Kind failure, const QString &detail);
    void dropReply();
    void end();
    [[nodiscard]] HttpOutcome outcome() const;
    [[nodiscard]] HttpOutcome failed(ApiError::Kind failure) const;
    /// What has come so far, and why it ends.
    [[nodiscard]] HttpOutcome outcomeOf(std::optional<ApiError::Kind> failure, const QString &detail) const;
    [[nodiscard]] std::optional<ApiError::Kind> failureOf(QNetworkReply::NetworkError error, int status) const;
    /// The server may have got all of the request.
    [[nodiscard]] bool mayHaveArrived() const;

    QPointer<QNetworkReply> m_reply;
    QList<QSslError> m_tlsErrors;
    QPointer<SecretDevice> m_body;
    AttemptLimits m_limits;
    QTimer m_inactivity;
    QTimer m_deadline;
    QElapsedTimer m_sinceStart;
    bool m_wasSent = false;
    bool m_hasEnded = false;
    /// Ended by ourselves, which the network layer would report like a time-out of its own.
    std::optional<HttpOutcome> m_stopped;
};

} // namespace grapnel
