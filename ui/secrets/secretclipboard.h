// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "countdown.h"
#include "secret.h"

#include <QPointer>

#include <optional>

class QClipboard;
class QMimeData;

namespace grapnel
{

/// The one way for a secret to the clipboard. Marks it so that clipboard managers and histories leave it alone (KDE's
/// hint, macOS' concealed type, Windows' exclusions), never touches the X11 primary selection, and takes it away again
/// after a while, on clear() and when the application quits, but only if the clipboard still holds it.
///
/// The secret stays in a Secret that is overwritten; text is made of it only while another program (or our own
/// comparison) reads it. What cannot be helped: Qt's and the window system's buffers of that moment, and what the
/// other program does with it. Windows and macOS take their own copy at once. Comparing asks the clipboard's owner; on
/// X11 one that does not answer holds up for as long as any paste from it would.
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds defaultLifetime{30};
    static constexpr std::chrono::seconds shortestLifetime{5};
    static constexpr std::chrono::seconds longestLifetime{300};

    /// \a clock must outlive it. Needs a QGuiApplication.
    explicit SecretClipboard(const Clock &clock = Clock::system(), QObject *parent = nullptr);
    /// Clears.
    ~SecretClipboard() override;

    /// Puts \a secret, UTF-8, on the clipboard and starts the countdown anew; an empty one is ignored.
    void copy(const Secret &secret);
    /// Brought into the range above; disengaged: until clear(). A secret that is held now is cleared sooner when that
    /// is shorter, and no later.
    void setLifetime(std::optional<std::chrono::seconds> lifetime);
    [[nodiscard]] std::optional<std::chrono::seconds> lifetime() const { return m_lifetime; }

    /// As far as is known, the clipboard holds a secret of ours.
    [[nodiscard]] bool isHolding() const { return !m_secret.isEmpty(); }
    /// Until it is cleared; disengaged when nothing is held or the lifetime is unlimited.
    [[nodiscard]] std::optional<int> secondsLeft() const;
    /// Takes the secret away if it is still there; for "Clear now", another account, the end of the program.
    void clear();

    [[nodiscard]] Countdown &countdown() { return m_countdown; }

Q_SIGNALS:
    /// isHolding() or secondsLeft() has changed.
    void changed();
    /// A secret was put on the clipboard.
    void copied();

private:
    [[nodiscard]] bool holdsOurs() const;
    void onDataChanged();
    void forget();

    QClipboard *m_clipboard;
    std::optional<std::chrono::seconds> m_lifetime = defaultLifetime;
    Countdown m_countdown;
    Secret m_secret;
    /// Owned by the clipboard.
    QPointer<const QMimeData> m_data;
    bool m_isCopying = false;
};

} // namespace grapnel
