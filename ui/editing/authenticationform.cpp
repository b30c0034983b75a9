// SPDX-License-Identifier: GPL-3.0-or-later
#include "authenticationform.h"

#include "accessiblenames.h"
#include "fieldtext.h"
#include "lefttoright.h"
#include "secretedit.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace grapnel
{

namespace
{

/// Addresses a row of the layout by its field, label included.
void showRow(QFormLayout *layout, QWidget *field, bool visible)
{
    layout->setRowVisible(field, visible);
}

} // namespace

AuthenticationForm::AuthenticationForm(QWidget *parent) : QWidget(parent)
{
    m_choices = new QWidget;
    m_keep = new QRadioButton(tr("&Keep stored credential"));
    m_replace = new QRadioButton(tr("Re&place credential"));
    m_remove = new QRadioButton(tr("Rem&ove credential"));
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(4);
    for (QRadioButton *button : {m_keep, m_replace, m_remove}) {
        choices->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (!on)
                return;
            updateFields();
            Q_EMIT changed();
        });
    }

    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("authenticationKind"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        updateFields();
        Q_EMIT changed();
    });
    m_storedText = new QLabel;
    m_storedText->setTextFormat(Qt::PlainText);
    m_storedText->setWordWrap(true);
    m_storedText->setForegroundRole(QPalette::PlaceholderText);

    buildFields();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_kind, 0, Qt::AlignLeading);
    layout->addWidget(m_choices);
    layout->addWidget(m_storedText);
    layout->addLayout(m_layout);
    accessiblenames::set(*m_kind, fieldtext::label(WebhookField::Authentication));
    setFocusProxy(m_kind);
    setStored(shown::NoAuthentication{});
}

void AuthenticationForm::buildFields()
{
    m_username = new QLineEdit;
    m_password = leftToRight(new SecretEdit);
    m_token = leftToRight(new SecretEdit);
    m_headerName = leftToRight(new QLineEdit);
    m_headerName->setPlaceholderText(QStringLiteral("X-Api-Key"));
    m_headerValue = leftToRight(new SecretEdit);
    m_layout = new QFormLayout;
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(8);
    m_layout->addRow(tr("U&sername"), m_username);
    m_layout->addRow(tr("Pass&word"), m_password);
    m_layout->addRow(tr("&Token"), m_token);
    m_layout->addRow(tr("Heade&r name"), m_headerName);
    m_layout->addRow(tr("Header va&lue"), m_headerValue);
    m_username->setAccessibleName(tr("Username"));
    m_password->setAccessibleName(tr("Password"));
    m_token->setAccessibleName(tr("Token"));
    m_headerName->setAccessibleName(tr("Header name"));
    m_headerValue->setAccessibleName(tr("Header value"));
    for (QLineEdit *edit : {m_username, m_headerName})
        watch(edit);
    for (SecretEdit *edit : {m_password, m_token, m_headerValue})
        watch(edit);
}

void AuthenticationForm::watch(QLineEdit *edit)
{
    connect(edit, &QLineEdit::textChanged, this, &AuthenticationForm::changed);
    edit->installEventFilter(this);
}

bool AuthenticationForm::eventFilter(QObject *watched, QEvent *event)
{
    // going on from the user name to the password is no reason to complain about the password
    if (event->type() == QEvent::FocusOut && !isAncestorOf(QApplication::focusWidget()))
        Q_EMIT fieldLeft();
    return QWidget::eventFilter(watched, event);
}

bool AuthenticationForm::hasStored() const
{
    return !std::holds_alternative<shown::NoAuthentication>(m_stored);
}

void AuthenticationForm::setStored(const ShownAuthentication &stored)
{
    const QSignalBlocker blocker(this);
    m_stored = stored;
    wipe();
    m_username->clear();
    m_headerName->clear();
    m_choices->setVisible(hasStored());
    m_keep->setChecked(true);
    updateFields();
    prefill(stored);
}

void AuthenticationForm::prefill(const ShownAuthentication &shown)
{
    if (const auto *basic = std::get_if<shown::BasicAuth>(&shown))
        m_username->setText(basic->username);
    if (const auto *key = std::get_if<shown::ApiKey>(&shown))
        m_headerName->setText(key->headerName);
    if (hasStored())
        return;
    struct KindOf {
        Kind operator()(const shown::NoAuthentication &) const { return Kind::None; }
        Kind operator()(const shown::ApiKey &) const { return Kind::ApiKey; }
        Kind operator()(const shown::BasicAuth &) const { return Kind::Basic; }
        Kind operator()(const shown::BearerToken &) const { return Kind::Bearer; }
        Kind operator()(const shown::UnknownAuthentication &) const { return Kind::None; }
    };
    setKind(std::visit(KindOf{}, shown));
}

void AuthenticationForm::setAuthentication(const std::optional<SentAuthentication> &authentication)
{
    const QSignalBlocker blocker(this);
    wipe();
    if (!authentication) {
        setChoice(Choice::Keep);
        if (!hasStored())
            setKind(Kind::None);
        return;
    }
    if (std::holds_alternative<sent::NoAuthentication>(*authentication)) {
        setChoice(Choice::Remove);
        if (!hasStored())
            setKind(Kind::None);
        return;
    }
    setChoice(Choice::Replace);
    if (const auto *basic = std::get_if<sent::BasicAuth>(&*authentication)) {
        setKind(Kind::Basic);
        m_username->setText(basic->username);
    } else if (const auto *key = std::get_if<sent::ApiKey>(&*authentication)) {
        setKind(Kind::ApiKey);
        m_headerName->setText(key->headerName);
    } else {
        setKind(Kind::Bearer);
    }
}

std::optional<SentAuthentication> AuthenticationForm::authentication() const
{
    if (hasStored() && choice() == Choice::Keep)
        return std::nullopt;
    if (hasStored() && choice() == Choice::Remove)
        return sent::NoAuthentication{};
    switch (kind()) {
    case Kind::None:
        return std::nullopt;
    case Kind::ApiKey:
        return sent::ApiKey{.headerName = m_headerName->text().trimmed(), .value = m_headerValue->secret()};
    case Kind::Basic:
        return sent::BasicAuth{.username = m_username->text(), .password = m_password->secret()};
    case Kind::Bearer:
        return sent::BearerToken{.token = m_token->secret()};
    }
    Q_UNREACHABLE();
}

void AuthenticationForm::wipe()
{
    for (SecretEdit *edit : {m_password, m_token, m_headerValue})
        edit->wipe();
}

void AuthenticationForm::focusOn(ValidationIssue::Problem problem)
{
    using Problem = ValidationIssue::Problem;
    QWidget *target = m_kind;
    if (problem == Problem::UsernameMissing)
        target = m_username;
    else if (problem == Problem::PasswordMissing)
        target = m_password;
    else if (problem == Problem::TokenMissing)
        target = m_token;
    else if (problem == Problem::ApiKeyNameMissing || problem == Problem::ApiKeyNameInvalid)
        target = m_headerName;
    else if (problem == Problem::ApiKeyValueMissing)
        target = m_headerValue;
    else if (hasStored() && choice() != Choice::Replace)
        target = choice() == Choice::Keep ? m_keep : m_remove;
    target->setFocus(Qt::OtherFocusReason);
}

AuthenticationForm::Choice AuthenticationForm::choice() const
{
    if (m_replace->isChecked())
        return Choice::Replace;
    return m_remove->isChecked() ? Choice::Remove : Choice::Keep;
}

void AuthenticationForm::setChoice(Choice choice)
{
    switch (choice) {
    case Choice::Keep:
        return m_keep->setChecked(true);
    case Choice::Replace:
        return m_replace->setChecked(true);
    case Choice::Remove:
        return m_remove->setChecked(true);
    }
}

AuthenticationForm::Kind AuthenticationForm::kind() const
{
    return m_kind->currentData().isValid() ? static_cast<Kind>(m_kind->currentData().toInt()) : Kind::None;
}

void AuthenticationForm::setKind(Kind kind)
{
    const int index = m_kind->findData(static_cast<int>(kind));
    if (index >= 0)
        m_kind->setCurrentIndex(index);
}

void AuthenticationForm::updateFields()
{
    const bool editable = !hasStored() || choice() == Choice::Replace;
    struct Entry {
        Kind kind;
        QString text;
    };
    QList<Entry> entries{{Kind::ApiKey, tr("API key")}, {Kind::Basic, tr("Basic")}, {Kind::Bearer, tr("Bearer token")}};
    if (!hasStored())
        entries.prepend({Kind::None, tr("None")});
    const bool listed = m_kind->isEnabled() == editable && m_kind->count() == entries.size();
    if (!listed || !editable) {
        const QSignalBlocker blocker(m_kind);
        m_kind->clear();
        if (editable) {
            for (const Entry &entry : std::as_const(entries))
                m_kind->addItem(entry.text, static_cast<int>(entry.kind));
            // alternatives of ShownAuthentication come in the order of Kind
            setKind(m_stored.index() <= 3 ? static_cast<Kind>(m_stored.index()) : Kind::Basic);
        } else {
            m_kind->addItem(choice() == Choice::Keep ? fieldtext::kind(m_stored) : tr("None"));
        }
        m_kind->setEnabled(editable);
    }

    const auto now = editable ? kind() : Kind::None;
    showRow(m_layout, m_username, now == Kind::Basic);
    showRow(m_layout, m_password, now == Kind::Basic);
    showRow(m_layout, m_token, now == Kind::Bearer);
    showRow(m_layout, m_headerName, now == Kind::ApiKey);
    showRow(m_layout, m_headerValue, now == Kind::ApiKey);
    m_storedText->setVisible(!editable);
    if (!editable)
        updateStoredText();
}

void AuthenticationForm::updateStoredText()
{
    if (choice() == Choice::Keep)
        m_storedText->setText(tr("%1. The credential is stored at Zendesk and cannot be read back.")
                                  .arg(fieldtext::authentication(m_stored)));
    else
        m_storedText->setText(tr("Zendesk will call the endpoint without signing in. The stored credential cannot be "
                                 "brought back."));
}

} // namespace grapnel
