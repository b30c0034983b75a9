// SPDX-License-Identifier: GPL-3.0-or-later
#include "signaturepanel.h"

#include "errortext.h"
#include "formscrollarea.h"
#include "iconlabel.h"
#include "inboxtablemodel.h"
#include "safetext.h"
#include "signaturetext.h"
#include "valuetext.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The checker takes the static test secret for a webhook of which it has no secret: its verdict then says no more than
/// that it matches.
SignatureVerdict verdictOf(const SignatureCheck &check)
{
    SignatureVerdict verdict = *check.verdict;
    if (check.state == SignatureCheck::State::TestSecret)
        verdict.kind = SignatureVerdict::Kind::MatchesTestSecret;
    return verdict;
}

QString meaning(const ReceivedRequest &request, const SignatureCheck &check)
{
    switch (check.state) {
    case SignatureCheck::State::NotChecked:
        return request.fault == ReceivedRequest::Fault::None
            ? SignaturePanel::tr("Tick Verify signatures to have it checked.")
            : SignaturePanel::tr("The request did not come whole: of a part of a body nothing can be said.");
    case SignatureCheck::State::NoSignature:
        return SignaturePanel::tr("Zendesk signs every delivery. This one was sent by something else, or a tunnel or "
                                  "proxy took the header X-Zendesk-Webhook-Signature away.");
    case SignatureCheck::State::UnknownWebhook:
        return check.webhookId.isEmpty()
            ? SignaturePanel::tr("The request does not say in X-Zendesk-Webhook-Id which webhook sent it.")
            : SignaturePanel::tr("This account has no webhook of this id, so there is no secret to check it with.");
    case SignatureCheck::State::SecretUnavailable: {
        const ErrorText words = errorText(check.error.value_or(ApiError{}), ErrorContext::Webhook);
        return words.title + u". "_s + words.hint;
    }
    case SignatureCheck::State::Checking:
    case SignatureCheck::State::Valid:
    case SignatureCheck::State::DoesNotMatch:
    case SignatureCheck::State::TestSecret:
        break;
    }
    return {};
}

signaturetext::Words wordsOf(const ReceivedRequest &request, const SignatureCheck &check)
{
    if (check.verdict)
        return signaturetext::words(verdictOf(check));
    const bool isWarning = check.state == SignatureCheck::State::UnknownWebhook
        || check.state == SignatureCheck::State::SecretUnavailable;
    return {.icon = isWarning ? u"warning"_s : u"status-unknown"_s,
            .accent = isWarning ? theme::Accent::Warning : theme::Accent::Muted,
            .title = InboxTableModel::stateText(check.state),
            .text = meaning(request, check)};
}

QString line(const QByteArray &foreign)
{
    return visibleText(QString::fromUtf8(foreign));
}

} // namespace

SignaturePanel::SignaturePanel(QWidget *parent) : QWidget(parent), m_rows(new QWidget)
{
    auto *form = new QFormLayout(m_rows);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    //: Label: how long before the check it was signed
    addRow(form, tr("When checked"), m_age);
    addRow(form, tr("Webhook"), m_webhook);
    addRow(form, tr("Timestamp"), m_timestamp);
    addRow(form, tr("Signature"), m_signature);
    m_check = new QPushButton(tr("Check a signature…"));
    m_check->setAutoDefault(false);
    connect(m_check, &QPushButton::clicked, this, &SignaturePanel::checkWanted);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(buildVerdict());
    column->addWidget(m_rows);
    column->addWidget(m_check, 0, Qt::AlignLeading);
    column->addStretch(1);
    auto *scroll = new FormScrollArea;
    scroll->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QWidget *SignaturePanel::buildVerdict()
{
    auto *panel = new QWidget;
    m_icon = new IconLabel(24);
    m_title = new QLabel;
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_text = new QLabel;
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return panel;
}

void SignaturePanel::addRow(QFormLayout *form, const QString &label, ValueText *&value)
{
    value = new ValueText(label);
    auto *name = new QLabel(label);
    name->setBuddy(value);
    form->addRow(name, value);
}

void SignaturePanel::show(const ReceivedRequest &request, const SignatureCheck &check)
{
    const signaturetext::Words words = wordsOf(request, check);
    m_icon->setIcon(words.icon, words.accent);
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_text->setVisible(!words.text.isEmpty());
    auto *form = static_cast<QFormLayout *>(m_rows->layout());
    const auto fill = [form](ValueText *value, const QString &text) {
        value->setValue(text);
        value->setVisible(!text.isEmpty());
        form->labelForField(value)->setVisible(!text.isEmpty());
    };
    const QByteArray signature = request.header("X-Zendesk-Webhook-Signature");
    fill(m_age, words.age);
    fill(m_webhook, visibleText(check.webhookId));
    fill(m_timestamp, line(request.header("X-Zendesk-Webhook-Signature-Timestamp")));
    fill(m_signature, line(signature));
    m_check->setVisible(!signature.isEmpty());
}

void SignaturePanel::clear()
{
    show({}, {});
    m_icon->setIcon({});
    m_title->clear();
    m_text->hide();
}

} // namespace grapnel
