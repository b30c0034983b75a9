// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretcontext.h"
#include "webhookservice.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace grapnel
{

class Banner;
class SecretField;

/// "Reset signing secret": says what a reset breaks, in Production wants the webhook's name typed, and shows the new
/// secret masked, ready to copy. Enter never resets. An answer that did not come is told as unclear, and nothing is
/// sent twice. Reference: section 7.10.
class ResetWindow final : public QDialog
{
    Q_OBJECT

public:
    ResetWindow(SecretContext context, Webhook webhook, QWidget *parent = nullptr);
    ~ResetWindow() override;

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Escape and Cancel: what was sent cannot be called back, so the outcome is then told as unclear; else closes.
    void reject() override;

Q_SIGNALS:
    /// The secret is or may be another one now.
    void secretChanged(const QString &webhookId);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    QWidget *buildQuestion();
    QWidget *buildAnswer();
    QLayout *buildButtons();
    void updateButtons();
    void start();
    void answered(const ApiResult<SigningSecret> &result);
    void failed(const ApiError &error);
    void showUnclear(const QString &title, const QString &details);
    void setRunning(bool running);
    [[nodiscard]] bool isConfirmed() const;

    SecretContext m_context;
    Webhook m_webhook;
    PendingCall m_call;
    Secret m_secret;
    bool m_isRunning = false;
    Banner *m_banner = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLineEdit *m_confirmation = nullptr;
    SecretField *m_field = nullptr;
    QLabel *m_progress = nullptr;
    QLabel *m_copied = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace grapnel
