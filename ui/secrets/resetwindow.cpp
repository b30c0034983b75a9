// SPDX-License-Identifier: GPL-3.0-or-later
#include "resetwindow.h"

#include "banner.h"
#include "errortext.h"
#include "helptopic.h"
#include "secretclipboard.h"
#include "signinoffer.h"
#include "webhookwording.h"

#include <QCloseEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

ResetWindow::ResetWindow(SecretContext context, Webhook webhook, QWidget *parent)
    : QDialog(parent, Qt::Window), m_context(std::move(context)), m_webhook(std::move(webhook))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, HelpTopic::Signing);
    setWindowTitle(tr("Reset signing secret"));
    buildLayout();
    connect(m_confirmation, &QLineEdit::textChanged, this, &ResetWindow::updateButtons);
    connect(m_reset, &QPushButton::clicked, this, &ResetWindow::start);
    connect(m_cancel, &QPushButton::clicked, this, &ResetWindow::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_context.clipboard->copy(m_secret);
        m_copied->setText(tr("Copied to the clipboard."));
    });
    updateButtons();
    if (m_context.isProduction())
        m_confirmation->setFocus(Qt::OtherFocusReason);
    else
        m_cancel->setFocus(Qt::OtherFocusReason);
}

ResetWindow::~ResetWindow() = default;

bool ResetWindow::isConfirmed() const
{
    if (!m_context.isProduction())
        return true;
    const QString typed = m_confirmation->text().trimmed();
    const QString name = m_webhook.name.trimmed();
    // a name with control characters cannot be typed, and one may be empty
    return typed == (name.isEmpty() ? m_webhook.id : name) || (!name.isEmpty() && typed == visibleText(name));
}

void ResetWindow::updateButtons()
{
    m_reset->setEnabled(!m_isRunning && isConfirmed());
}

void ResetWindow::setRunning(bool running)
{
    m_isRunning = running;
    m_confirmation->setEnabled(!running);
    m_progress->setVisible(running);
    if (running)
        m_cancel->setFocus(Qt::OtherFocusReason);
    updateButtons();
}

void ResetWindow::start()
{
    if (m_isRunning || !isConfirmed())
        return;
    m_banner->clear();
    setRunning(true);
    m_call = m_context.service->resetSigningSecret(
        m_webhook.id, {}, this, [this](const ApiResult<SigningSecret> &result) { answered(result); });
}

void ResetWindow::answered(const ApiResult<SigningSecret> &result)
{
    setRunning(false);
    if (!result)
        return failed(result.error());
    m_secret = result->secret;
    m_pages->setCurrentIndex(1);
    m_reset->hide();
    m_copy->show();
    m_cancel->setText(tr("Close"));
    m_cancel->setDefault(false);
    m_copy->setDefault(true);
    m_copy->setFocus(Qt::OtherFocusReason);
    Q_EMIT secretChanged(m_webhook.id);
}

void ResetWindow::failed(const ApiError &error)
{
    const ErrorText words = errorText(error, ErrorContext::Change);
    const QString details = errorDetails(error, m_context.clock->now());
    // a server that breaks down, or answers what cannot be read, may have done it all the same
    const bool isUnclear
        = error.isAmbiguous() || error.kind == ApiError::Kind::Server || error.kind == ApiError::Kind::Protocol;
    if (isUnclear)
        return showUnclear(words.title, details);
    m_banner->present({.kind = Banner::Kind::Error,
                       .title = words.title,
                       .text = words.hint,
                       .actions = SignInOffer::before({}, m_context.signIn, error, this),
                       .details = details});
}

void ResetWindow::showUnclear(const QString &title, const QString &details)
{
    m_banner->present({.kind = Banner::Kind::Warning,
                       //: %1 is what went wrong
                       .title = tr("Unclear whether the secret was reset: %1").arg(title),
                       .text = tr("“Reveal secret” shows which one is valid now. Compare it with the receiver's "
                                  "before you reset again."),
                       .details = details});
    m_cancel->setText(tr("Close"));
    Q_EMIT secretChanged(m_webhook.id);
}

void ResetWindow::reject()
{
    if (!m_isRunning) {
        close();
        return;
    }
    m_call = {};
    setRunning(false);
    showUnclear(tr("stopped after it was sent"), {});
}

void ResetWindow::closeEvent(QCloseEvent *event)
{
    if (!m_isRunning)
        return event->accept();
    event->ignore();
    reject();
}

void ResetWindow::keyPressEvent(QKeyEvent *event)
{
    // Enter in the field neither resets nor, through the default button, closes
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (m_confirmation->hasFocus() || m_isRunning))
        return event->accept();
    QDialog::keyPressEvent(event);
}

} // namespace grapnel
