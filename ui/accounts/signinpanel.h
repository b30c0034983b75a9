// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "countdown.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;

namespace grapnel
{

class CopyButton;

/// What shows while somebody signs in in the browser: what to do there, the time that is left, and ways to get to the
/// page again.
class SignInPanel final : public QWidget
{
    Q_OBJECT

public:
    /// \a clock must outlive it.
    explicit SignInPanel(const Clock &clock, QWidget *parent = nullptr);

    /// Begins to wait for \a host; the countdown starts with setUrl().
    void start(const QString &host);
    /// The address that the browser was sent to.
    void setUrl(const QUrl &url);
    void stop();
    [[nodiscard]] Countdown &countdown() { return m_countdown; }

Q_SIGNALS:
    void openAgainWanted(const QUrl &url);

private:
    void showSeconds(int seconds);

    Countdown m_countdown;
    QUrl m_url;
    QLabel *m_title = nullptr;
    QLabel *m_seconds = nullptr;
    QPushButton *m_openAgain = nullptr;
    CopyButton *m_copy = nullptr;
};

} // namespace grapnel
