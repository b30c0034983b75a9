// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "receivedrequest.h"
#include "signaturecheck.h"
#include "webhookservice.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <unordered_map>

namespace grapnel
{

/// Checks the signatures of received requests with the current secret of the webhook that each names. Secrets are
/// fetched when first needed and stay in memory until forgetSecrets(). When a signature does not match, the secret is
/// fetched afresh, because it may have been reset; not again within ten seconds if that brought the same one.
class SignatureChecker final : public QObject
{
    Q_OBJECT

public:
    /// \a service may be null: then only the static test secret is known. \a clock must outlive the checker.
    explicit SignatureChecker(WebhookService *service, QObject *parent = nullptr, const Clock &clock = Clock::system());
    ~SignatureChecker() override;

    /// Ends with one checked() for it, perhaps before this returns, unless forgetSecrets() comes between.
    void check(const ReceivedRequest &request);
    /// Forgets all secrets and drops what is under way.
    void forgetSecrets();

Q_SIGNALS:
    void checked(quint64 number, const grapnel::SignatureCheck &check);

private:
    struct Known {
        Secret secret{};
        PendingCall call{};
        QList<ReceivedRequest> waiting{};
        /// When a fresh fetch last brought nothing new: the same secret, or that there is no such webhook.
        QDateTime futileAt{};
        bool isUnknown = false;
    };

    void fetch(const QString &id);
    void onFetched(const QString &id, const ApiResult<SigningSecret> &result);
    /// \a isFresh: a mismatch is final.
    void verifyLater(const ReceivedRequest &request, const QString &id, const Secret &secret, bool isFresh);
    void onVerified(const ReceivedRequest &request, const QString &id, const Secret &secret, bool isFresh,
                    const SignatureVerdict &verdict);
    [[nodiscard]] bool wasFutile(const Known &known) const;
    void tell(const ReceivedRequest &request, SignatureCheck check);

    QPointer<WebhookService> m_service;
    const Clock &m_clock;
    std::unordered_map<QString, Known> m_known;
    /// Results of digests that began before the last forgetSecrets() are dropped.
    int m_generation = 0;
    QThreadPool m_threads;
};

} // namespace grapnel
