// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretcontroller.h"

#include "resetwindow.h"
#include "secretactions.h"
#include "secretclipboard.h"
#include "secretpane.h"
#include "signaturecheckwindow.h"

#include <QEvent>

#include <algorithm>
#include <functional>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

SecretController::SecretController(const SecretContext &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window),
      m_reveal(*context.service, *context.clipboard, *context.clock),
      m_actions(new SecretActions(m_reveal, context.account.isReadOnly, this))
{
    window->installEventFilter(this);
    connect(m_actions->reset, &QAction::triggered, this, &SecretController::openReset);
    connect(m_actions->check, &QAction::triggered, this, &SecretController::checkSignature);
    connect(&m_reveal, &SecretReveal::stateChanged, this, [this] {
        const SecretReveal::State state = m_reveal.state();
        if (state == SecretReveal::State::Revealed || state == SecretReveal::State::Failed)
            Q_EMIT paneWanted();
    });
}

SecretController::~SecretController()
{
    for (const QPointer<QWidget> &window : std::as_const(m_windows)) {
        if (window)
            window->disconnect(this);
        delete window;
    }
    m_context.clipboard->clear();
}

SecretPane *SecretController::makePane(QWidget *parent)
{
    return new SecretPane(m_reveal, *m_actions, m_context.signIn, parent);
}

void SecretController::setWebhook(const std::optional<Webhook> &webhook)
{
    m_reveal.setWebhook(webhook);
}

void SecretController::hideAll()
{
    m_reveal.hide();
}

bool SecretController::lock()
{
    bool hasHidden
        = m_reveal.state() == SecretReveal::State::Revealed || m_reveal.state() == SecretReveal::State::Fetching;
    m_reveal.cancel();
    hideAll();
    for (const QPointer<QWidget> &window : std::as_const(m_windows)) {
        if (auto *check = qobject_cast<SignatureCheckWindow *>(window.data()))
            hasHidden = check->forgetSecrets() || hasHidden;
    }
    return hasHidden;
}

bool SecretController::isAtRest() const
{
    return std::ranges::none_of(m_windows,
                                [](const QPointer<QWidget> &window) { return window && window->isVisible(); });
}

bool SecretController::closeAll()
{
    m_reveal.cancel();
    hideAll();
    const QList<QPointer<QWidget>> windows = m_windows.values();
    bool areAllClosed = true;
    for (const QPointer<QWidget> &window : windows) {
        if (window)
            areAllClosed = window->close() && areAllClosed;
    }
    return areAllClosed;
}

template<typename Window>
Window *SecretController::openOrRaise(const QString &key, const std::function<Window *()> &make)
{
    QPointer<QWidget> &open = m_windows[key];
    if (!open || !open->isVisible()) {
        open = make();
        connect(open, &QObject::destroyed, this, [this, key] {
            if (!m_windows.value(key))
                m_windows.remove(key);
        });
        open->show();
    }
    open->raise();
    open->activateWindow();
    return static_cast<Window *>(open.data());
}

void SecretController::openReset()
{
    const std::optional<Webhook> &webhook = m_reveal.webhook();
    if (!webhook || webhook->isAppMade() || m_context.account.isReadOnly)
        return;
    openOrRaise<ResetWindow>(u"reset/"_s + webhook->id, [this, &webhook] {
        auto *window = new ResetWindow(m_context, *webhook, m_window);
        connect(window, &ResetWindow::secretChanged, &m_reveal, &SecretReveal::forget);
        return window;
    });
}

SignatureCheckWindow *SecretController::checkSignature()
{
    std::optional<Webhook> webhook = m_reveal.webhook();
    // Zendesk does not show the secret of such a one
    if (webhook && webhook->isAppMade())
        webhook.reset();
    return openOrRaise<SignatureCheckWindow>(u"check/"_s + (webhook ? webhook->id : QString()), [this, &webhook] {
        return new SignatureCheckWindow(m_context, webhook, m_window);
    });
}

bool SecretController::eventFilter(QObject *watched, QEvent *event)
{
    const bool isLeft = event->type() == QEvent::WindowDeactivate || event->type() == QEvent::Hide
        || (event->type() == QEvent::WindowStateChange && m_window->isMinimized());
    if (watched == m_window && isLeft)
        hideAll();
    return QObject::eventFilter(watched, event);
}

} // namespace grapnel
