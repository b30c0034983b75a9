// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retrytimer.h"
#include "webhooklist.h"

#include <QPointer>
#include <QTimer>

namespace grapnel
{

/// What stands in the way of the list: the last failure until an answer comes, a rate limit, answers that could not
/// be read. Tries again by itself what failed because the server could not be reached, and nothing else.
class ListTrouble final : public QObject
{
    Q_OBJECT

public:
    /// The most pressing one is shown; in order of urgency.
    enum class Kind { SignIn, Tls, Forbidden, NoServer, Other, RateLimited, Unreadable, None };
    struct State {
        Kind kind = Kind::None;
        std::optional<ApiError> error{};
        std::optional<WebhookList::Failure> failure{};
        /// When the error came (UTC).
        QDateTime since{};
        /// When it is tried again without asking (UTC); disengaged: it is not.
        std::optional<QDateTime> retryAt{};
        /// A new attempt runs.
        bool isTrying = false;
        /// The rate limit: until when (UTC), and how many operations it holds back.
        QDateTime limitedUntil{};
        int waiting = 0;
        QStringList problems{};
        /// For some time now nothing goes on because the keychain has not answered.
        bool isWaitingForKeychain = false;
        friend bool operator==(const State &, const State &) = default;
    };

    /// How long the keychain may take before that is told.
    static constexpr std::chrono::milliseconds patience{1000};

    /// Neither is owned; \a service may be null.
    ListTrouble(WebhookService *service, WebhookList *list, const Clock &clock = Clock::system(),
                QObject *parent = nullptr);

    [[nodiscard]] const State &state() const { return m_state; }
    /// Tries again now.
    void retry();
    /// The user has read what could not be read.
    void dismissProblems();

Q_SIGNALS:
    void changed();

private:
    void follow();
    void noteKeychain(bool isWaiting);
    void noteError(const WebhookList::State &list);
    void publish(State state);
    [[nodiscard]] static Kind kindOf(const ApiError &error);

    WebhookList *m_list;
    QPointer<WebhookService> m_service;
    const Clock &m_clock;
    RetryTimer m_retry;
    State m_state;
    QTimer m_keychainTimer;
    bool m_isKeychainSlow = false;
    QDateTime m_limitedUntil;
    int m_waiting = 0;
    qsizetype m_dismissed = 0;
    bool m_isFailing = false;
};

} // namespace grapnel
