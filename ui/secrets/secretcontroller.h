// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretcontext.h"
#include "secretreveal.h"

#include <QHash>

class QWidget;

namespace grapnel
{

class SecretActions;
class SecretPane;
class SignatureCheckWindow;

/// The signing secrets of an account: what is revealed of the selected webhook, the commands for it, and the windows
/// to reset a secret and to check a signature. Hides what is revealed when the window loses the focus, is minimised or
/// hidden.
class SecretController final : public QObject
{
    Q_OBJECT

public:
    /// The windows are placed over \a window, and go with this controller; nothing of \a context is owned. Going, the
    /// controller takes the secret off the clipboard: the account is another one then.
    SecretController(const SecretContext &context, QWidget *window);
    ~SecretController() override;

    [[nodiscard]] SecretActions *actions() const { return m_actions; }
    /// The tab "Secret" of the details pane.
    [[nodiscard]] SecretPane *makePane(QWidget *parent = nullptr);

    /// The only selected webhook, or nothing.
    void setWebhook(const std::optional<Webhook> &webhook);
    /// The window to check a signature with the selected webhook's secret, or a typed one when there is none.
    SignatureCheckWindow *checkSignature();
    void setRevealTime(std::chrono::seconds time) { m_reveal.setRevealTime(time); }
    /// Hides what is revealed; windows stay.
    void hideAll();
    /// Nobody is here: hides what is revealed, ends what is on its way and wipes what was typed into the windows, which
    /// stay. False when there was nothing of that.
    bool lock();
    /// Hides, and closes the windows. False when a reset is on its way: it is stopped, its window stays and says that
    /// the outcome is unclear.
    [[nodiscard]] bool closeAll();
    /// No window is open.
    [[nodiscard]] bool isAtRest() const;

Q_SIGNALS:
    /// The pane has something to show that was asked for elsewhere: a revealed secret or an error.
    void paneWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openReset();
    template<typename Window> Window *openOrRaise(const QString &key, const std::function<Window *()> &make);

    SecretContext m_context;
    QWidget *m_window;
    SecretReveal m_reveal;
    SecretActions *m_actions;
    /// Not as QDialog: they are asked for while they go, when no more than a widget is left of them.
    QHash<QString, QPointer<QWidget>> m_windows;
};

} // namespace grapnel
