// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apirequest.h"
#include "httpanswer.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkRequest;

namespace grapnel
{

class SecretDevice;

/// Limits of one attempt.
struct AttemptLimits {
    /// Until the request is on its way.
    std::chrono::milliseconds connecting{15'000};
    /// Without a byte in either direction, once it is.
    std::chrono::milliseconds inactivity{30'000};
    /// From start to end.
    std::chrono::milliseconds overall{120'000};
    /// Of an answer's body, unpacked.
    qint64 answerBytes = 64 * 1024 * 1024;
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
    void noteProgress();
    void stop(ApiError::Kind failure, const QString &detail);
    void end();
    [[nodiscard]] HttpOutcome outcome() const;
    [[nodiscard]] std::optional<ApiError::Kind> failureOf(QNetworkReply::NetworkError error, int status) const;
    /// The server may have got all of the request.
    [[nodiscard]] bool mayHaveArrived() const;

    QPointer<QNetworkReply> m_reply;
    SecretDevice *m_body = nullptr;
    AttemptLimits m_limits;
    QTimer m_inactivity;
    QTimer m_deadline;
    QElapsedTimer m_sinceStart;
    bool m_wasSent = false;
    bool m_hasEnded = false;
    std::optional<ApiError::Kind> m_stopped;
    QString m_stopDetail;
};

} // namespace grapnel
