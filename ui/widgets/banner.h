// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QAction;
class QBoxLayout;
class QToolButton;

namespace grapnel
{

class ActionButtons;
class IconLabel;
class MessageText;

/// A message that stays beside the work and blocks nothing: what happened, what it means, what to do. Plain text; one
/// line where it fits. Screen readers say it when it appears and when its title changes. Hidden until
/// present().
class Banner final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };
    struct Content {
        Kind kind = Kind::Info;
        /// One of our icons; empty: the one of the kind.
        QString icon{};
        QString title{};
        QString text{};
        /// A button each, in this order; not owned.
        QList<QAction *> actions{};
        /// What "Copy details" copies (errorDetails()); empty: no such button.
        QString details{};
        bool isDismissible = false;
    };

    explicit Banner(QWidget *parent = nullptr, const Clock &clock = Clock::system());

    /// Shows \a content in place of what it shows now; buttons of the same actions keep the focus. Ends a countdown.
    void present(const Content &content);
    /// Hides it; no signal.
    void clear();
    /// Appends \a words (of the whole seconds left, 1 at least) to the text, anew each second until \a end.
    void startCountdown(const QDateTime &end, std::function<QString(int)> words);

Q_SIGNALS:
    /// The user closed it; it is hidden already.
    void dismissed();
    /// The time of startCountdown() has come; not when it was replaced before.
    void countdownFinished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showText();
    void tick();
    void stopCountdown();
    void arrange();

    const Clock &m_clock;
    Content m_content;
    IconLabel *m_icon = nullptr;
    MessageText *m_message = nullptr;
    ActionButtons *m_buttons = nullptr;
    QToolButton *m_dismiss = nullptr;
    QBoxLayout *m_middle = nullptr;
    QTimer m_timer;
    QDateTime m_end;
    std::function<QString(int)> m_words;
};

} // namespace grapnel
