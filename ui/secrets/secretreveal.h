// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "countdown.h"
#include "webhookservice.h"

#include <QPointer>

#include <optional>

namespace grapnel
{

class SecretClipboard;

/// The signing secret of the selected webhook: asked for when it is to be shown or copied and not before, shown for a
/// while, kept no longer than it is shown. Reference: section 7.9.
class SecretReveal final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        /// None or several are selected.
        NoWebhook,
        /// An app made it: Zendesk refuses (reference: section 16).
        AppMade,
        Masked,
        Fetching,
        Revealed,
        /// See error().
        Failed,
    };
    /// What the secret was asked for.
    enum class Purpose { Reveal, Copy };

    static constexpr std::chrono::seconds usualRevealTime{30};

    /// None is owned; all must outlive this.
    SecretReveal(WebhookService &service, SecretClipboard &clipboard, const Clock &clock, QObject *parent = nullptr);
    ~SecretReveal() override;

    /// How long a secret is shown, from the next time on; what shows now is hidden sooner when that is shorter.
    void setRevealTime(std::chrono::seconds time);
    [[nodiscard]] std::chrono::seconds revealTime() const { return m_revealTime; }

    /// Another webhook hides what is shown and cancels what is on its way; the same one anew does not.
    void setWebhook(const std::optional<Webhook> &webhook);
    [[nodiscard]] const std::optional<Webhook> &webhook() const { return m_webhook; }

    void reveal();
    /// Needs no reveal().
    void copy();
    /// A selected \a part of what is revealed; when that is empty, as copy().
    void copyPart(const Secret &part);
    /// Hides what is shown, or what would be shown when it comes; a copy on its way goes on.
    void hide();
    /// Ends what is on its way.
    void cancel();
    /// What failed, again.
    void retry();
    /// The secret was reset: what is shown is the old one.
    void forget(const QString &webhookId);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    /// With State::Failed.
    [[nodiscard]] const ApiError &error() const { return m_error; }
    /// Empty unless State::Revealed.
    [[nodiscard]] const Secret &secret() const { return m_secret; }
    /// As the server says ("SHA256"); empty until the secret of this webhook has been asked for.
    [[nodiscard]] QString algorithm() const { return m_algorithm; }
    [[nodiscard]] Countdown &countdown() { return m_countdown; }

Q_SIGNALS:
    /// Before stateChanged() and before any command is disabled by it.
    void stateAboutToChange();
    void stateChanged();
    /// The secret was put on the clipboard.
    void copied();

private:
    void setState(State state);
    [[nodiscard]] State restingState() const;
    void fetch(Purpose purpose);
    void answered(const SigningSecret &answer);

    WebhookService &m_service;
    SecretClipboard &m_clipboard;
    Countdown m_countdown;
    std::chrono::seconds m_revealTime = usualRevealTime;
    PendingCall m_call;
    std::optional<Webhook> m_webhook;
    State m_state = State::NoWebhook;
    Purpose m_purpose = Purpose::Reveal;
    Secret m_secret;
    QString m_algorithm;
    ApiError m_error;
};

} // namespace grapnel
