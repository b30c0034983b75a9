// SPDX-License-Identifier: GPL-3.0-or-later
#include "signaturecheckwindow.h"

#include "announcer.h"
#include "banner.h"
#include "errortext.h"
#include "iconlabel.h"
#include "safetext.h"
#include "secretedit.h"
#include "signaturetext.h"
#include "signinoffer.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{
/// Of a body that is kept as bytes; a long line takes long to lay out.
constexpr qsizetype shownBytes = qsizetype{16} * 1024;
} // namespace

void SignatureCheckWindow::check(const QByteArray &timestamp, const QByteArray &body, const QByteArray &signature)
{
    m_timestamp->setText(QString::fromUtf8(timestamp));
    m_signature->setText(QString::fromUtf8(signature));
    setExactBody(body);
    verifyNow();
}

void SignatureCheckWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Load the body"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SignatureCheckWindow::loadBody);
    dialog->open();
}

void SignatureCheckWindow::loadBody(const QString &path)
{
    m_banner->clear();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return m_banner->present({.kind = Banner::Kind::Error,
                                  .title = tr("The file cannot be read"),
                                  .text = file.errorString(),
                                  .isDismissible = true});
    }
    // one byte more tells that there is more
    const QByteArray bytes = file.read(largestBody + 1);
    if (bytes.size() > largestBody) {
        return m_banner->present({.kind = Banner::Kind::Error,
                                  .title = tr("The file is too large for the body of a delivery"),
                                  .text = tooLargeText(),
                                  .isDismissible = true});
    }
    setExactBody(bytes);
    verifyNow();
}

QString SignatureCheckWindow::tooLargeText()
{
    return tr("Zendesk sends 256 KB at most.");
}

void SignatureCheckWindow::setExactBody(const QByteArray &body)
{
    m_exactBody = body;
    const QSignalBlocker blocker(m_body);
    m_body->setPlainText(safetext::lines(QString::fromUtf8(body.first(std::min(shownBytes, body.size())))));
    updateBody();
}

void SignatureCheckWindow::editAsText()
{
    if (!m_exactBody)
        return;
    const QByteArray bytes = *std::exchange(m_exactBody, std::nullopt);
    m_lineEnds->setCurrentIndex(bytes.contains("\r\n") ? 1 : 0);
    m_body->setPlainText(QString::fromUtf8(bytes));
    updateBody();
    m_body->setFocus(Qt::OtherFocusReason);
}

void SignatureCheckWindow::updateBody()
{
    const bool isExact = m_exactBody.has_value();
    m_body->setReadOnly(isExact);
    m_lineEnds->setEnabled(!isExact);
    m_asText->setVisible(isExact);
    const auto size = static_cast<int>(body().size());
    if (!isExact)
        m_size->setText(tr("%Ln byte(s)", nullptr, size));
    else if (size <= shownBytes)
        m_size->setText(tr("%Ln byte(s), exactly as they came", nullptr, size));
    else
        m_size->setText(tr("%Ln byte(s), exactly as they came; the start is shown", nullptr, size));
}

QByteArray SignatureCheckWindow::body() const
{
    if (m_exactBody)
        return *m_exactBody;
    // toPlainText() would turn no-break spaces into spaces
    const QString lineEnd = m_lineEnds->currentIndex() == 1 ? u"\r\n"_s : u"\n"_s;
    return m_body->document()->toRawText().replace(QChar::ParagraphSeparator, lineEnd).toUtf8();
}

bool SignatureCheckWindow::usesCurrentSecret() const
{
    return m_webhook && m_source->currentIndex() == 0;
}

bool SignatureCheckWindow::isReadyForSecret() const
{
    return !m_timestamp->text().trimmed().isEmpty() && !m_signature->text().trimmed().isEmpty();
}

bool SignatureCheckWindow::forgetSecrets()
{
    m_current = {};
    if (m_secret->text().isEmpty())
        return false;
    // nothing is to be asked for while nobody is here
    const QSignalBlocker blocker(m_secret);
    m_secret->wipe();
    if (!usesCurrentSecret())
        verifyNow();
    return true;
}

void SignatureCheckWindow::fetchSecret()
{
    m_banner->clear();
    m_hasFailed = false;
    m_isFetching = true;
    m_call
        = m_context.service->showSigningSecret(m_webhook->id, {}, this, [this](const ApiResult<SigningSecret> &result) {
              m_isFetching = false;
              if (result) {
                  m_current = result->secret;
              } else {
                  m_hasFailed = true;
                  const ErrorText words = errorText(result.error(), ErrorContext::Secret);
                  m_banner->present({.kind = Banner::Kind::Error,
                                     .title = words.title,
                                     .text = words.hint,
                                     .actions = SignInOffer::before({m_retry}, m_context.signIn, result.error(), this),
                                     .details = errorDetails(result.error(), m_context.clock->now())});
              }
              verifyNow();
          });
}

void SignatureCheckWindow::verifyNow()
{
    m_pause.stop();
    m_secret->setVisible(!usesCurrentSecret());
    updateBody();
    if (usesCurrentSecret() && m_current.isEmpty() && isReadyForSecret()) {
        if (!m_isFetching && !m_hasFailed)
            fetchSecret();
        m_icon->setIcon(m_hasFailed ? u"error"_s : u"info"_s, m_hasFailed ? theme::Accent::Error : theme::Accent::Info);
        return showWords(m_hasFailed ? tr("The secret could not be read") : tr("Asking Zendesk for the secret…"), {},
                         {});
    }
    if (body().size() > largestBody) {
        m_icon->setIcon(u"error"_s, theme::Accent::Error);
        return showWords(tr("The body is too large for a delivery"), tooLargeText(), {});
    }
    const SignedDelivery delivery{m_timestamp->text().toUtf8(), body(), m_signature->text().toUtf8()};
    SignatureVerdict verdict
        = verify(usesCurrentSecret() ? m_current : m_secret->secret(), delivery, m_context.clock->now());
    // a current secret that is not there yet is nothing for the user to enter
    if (usesCurrentSecret() && verdict.fault == SignatureVerdict::Fault::NoSecret)
        verdict.fault = m_timestamp->text().trimmed().isEmpty() ? SignatureVerdict::Fault::NoTimestamp
                                                                : SignatureVerdict::Fault::NoSignature;
    showVerdict(verdict);
}

void SignatureCheckWindow::showVerdict(const SignatureVerdict &verdict)
{
    m_verdict = verdict;
    const signaturetext::Words words = signaturetext::words(verdict);
    m_icon->setIcon(words.icon, words.accent);
    showWords(words.title, words.text, words.age);
    Q_EMIT verdictChanged();
}

void SignatureCheckWindow::showWords(const QString &title, const QString &text, const QString &age)
{
    const bool isNews = m_title->text() != title;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_age->setText(age);
    m_age->setVisible(!age.isEmpty());
    if (isNews)
        Announcer::say(*this, title);
}

} // namespace grapnel
