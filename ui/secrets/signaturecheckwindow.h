// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretcontext.h"
#include "signature.h"
#include "webhookservice.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace grapnel
{

class Banner;
class IconLabel;
class SecretEdit;

/// "Check a signature": whether a delivery was signed with a secret, told anew as it is entered, and code with which a
/// receiver checks it. For a webhook its current secret is taken, read when it is needed for the first time and kept
/// until the window closes. Reference: section 9.
class SignatureCheckWindow final : public QDialog
{
    Q_OBJECT

public:
    /// Larger bodies are not checked: Zendesk sends none (reference: section 11.2), and the window must not stall.
    static constexpr qint64 largestBody = qint64{256} * 1024;

    /// Without \a webhook the secret is typed.
    SignatureCheckWindow(SecretContext context, std::optional<Webhook> webhook, QWidget *parent = nullptr);
    ~SignatureCheckWindow() override;

    /// Fills the window with a delivery; its body is taken byte for byte.
    void check(const QByteArray &timestamp, const QByteArray &body, const QByteArray &signature);
    /// Takes the bytes of \a path as the body.
    void loadBody(const QString &path);
    /// Wipes a typed secret and lets go of the current one, which is read anew when something is entered next. False
    /// when nothing was typed.
    bool forgetSecrets();
    /// The last one.
    [[nodiscard]] const SignatureVerdict &verdict() const { return m_verdict; }

Q_SIGNALS:
    void verdictChanged();

private:
    QWidget *buildForm();
    QWidget *buildBody();
    QWidget *buildVerdict();
    QWidget *buildSnippets();
    [[nodiscard]] static QString tooLargeText();
    void setExactBody(const QByteArray &body);
    void editAsText();
    void chooseFile();
    void updateBody();
    [[nodiscard]] QByteArray body() const;
    [[nodiscard]] bool usesCurrentSecret() const;
    [[nodiscard]] bool isReadyForSecret() const;
    void fetchSecret();
    void verifyNow();
    void showVerdict(const SignatureVerdict &verdict);
    void showWords(const QString &title, const QString &text, const QString &age);

    SecretContext m_context;
    std::optional<Webhook> m_webhook;
    Secret m_current;
    PendingCall m_call;
    bool m_isFetching = false;
    bool m_hasFailed = false;
    std::optional<QByteArray> m_exactBody;
    SignatureVerdict m_verdict;
    QTimer m_pause;
    Banner *m_banner = nullptr;
    QComboBox *m_source = nullptr;
    SecretEdit *m_secret = nullptr;
    QLineEdit *m_timestamp = nullptr;
    QLineEdit *m_signature = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QComboBox *m_lineEnds = nullptr;
    QPushButton *m_asText = nullptr;
    QLabel *m_size = nullptr;
    QWidget *m_panel = nullptr;
    IconLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_age = nullptr;
    QAction *m_retry = nullptr;
};

} // namespace grapnel
