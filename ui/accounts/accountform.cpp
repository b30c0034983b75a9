// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountform.h"

#include "accounttext.h"
#include "formfield.h"
#include "icons.h"
#include "secretchoice.h"
#include "secretedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

bool isThere(const SecretChoice &choice)
{
    return choice.isKept() || !choice.isEmpty();
}

} // namespace

AccountForm::AccountForm(const Clock &clock, QWidget *parent) : FormScrollArea(parent), m_clock(clock)
{
    build();
    setProfile({}, {});
}

void AccountForm::setProfile(const AccountProfile &profile, const QStringList &otherNames)
{
    const QSignalBlocker blocker(this);
    m_id = profile.id;
    m_otherNames = otherNames;
    m_name->setText(profile.name);
    m_subdomain->setText(accounttext::subdomain(profile.baseUrl));
    m_baseUrl->setText(profile.baseUrl.toString());
    m_environment->setCurrentIndex(m_environment->findData(static_cast<int>(profile.environment)));
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(profile.method)));
    m_clientId->setText(profile.clientId);
    m_email->setText(profile.email);
    m_readOnly->setChecked(profile.isReadOnly);
    m_scopes->setText(profile.scopes.join(u' '));
    m_redirectPort->setValue(profile.redirectPort);
    m_visited.clear();
    updateFields();
}

void AccountForm::setStored(const AccountProfile &owner, const AccountSecrets &secrets)
{
    m_owner = owner;
    m_stored = secrets;
    updateStored();
    showIssues();
}

AccountProfile AccountForm::profile() const
{
    AccountProfile profile{.id = m_id,
                           .name = m_name->text().trimmed(),
                           .baseUrl = cleanBaseUrl(QUrl(m_baseUrl->text().trimmed())),
                           .environment = static_cast<Environment>(m_environment->currentData().toInt()),
                           .method = method(),
                           .scopes = accounttext::scopesOf(m_scopes->text()),
                           .isReadOnly = m_readOnly->isChecked(),
                           .redirectPort = static_cast<quint16>(m_redirectPort->value())};
    if (isShown(Field::ClientId))
        profile.clientId = m_clientId->text().trimmed();
    if (isShown(Field::Email))
        profile.email = m_email->text().trimmed();
    return profile;
}

AccountSecrets AccountForm::secrets(const AccountSecrets &stored) const
{
    const SecretChoice *choice = choiceOf(method());
    switch (method()) {
    case SignInMethod::OAuthBrowser:
    case SignInMethod::OAuthClientCredentials:
        return {.clientSecret = choice->isKept() ? stored.clientSecret : choice->secret()};
    case SignInMethod::ApiToken:
        return {.apiToken = choice->isKept() ? stored.apiToken : choice->secret()};
    case SignInMethod::AccessToken:
        if (choice->isKept())
            return {.tokens = stored.tokens};
        if (choice->isEmpty())
            return {};
        return {.tokens = OAuthTokens{.accessToken = choice->secret()}};
    }
    Q_UNREACHABLE();
}

SignInMethod AccountForm::method() const
{
    return static_cast<SignInMethod>(m_method->currentData().toInt());
}

SecretChoice *AccountForm::choiceOf(SignInMethod method) const
{
    switch (method) {
    case SignInMethod::OAuthBrowser:
    case SignInMethod::OAuthClientCredentials:
        return m_clientSecret;
    case SignInMethod::AccessToken:
        return m_accessToken;
    case SignInMethod::ApiToken:
        return m_apiToken;
    }
    Q_UNREACHABLE();
}

bool AccountForm::hasTyped() const
{
    const SecretChoice *choice = choiceOf(method());
    return !choice->isKept() && !choice->isEmpty();
}

void AccountForm::wipe()
{
    for (SecretChoice *choice : {m_clientSecret, m_apiToken, m_accessToken})
        choice->wipe();
}

void AccountForm::replaceCredential()
{
    choiceOf(method())->replace();
}

bool AccountForm::isShown(Field field) const
{
    const SignInMethod now = method();
    const bool hasClient = now == SignInMethod::OAuthBrowser || now == SignInMethod::OAuthClientCredentials;
    switch (field) {
    case Field::Name:
    case Field::Subdomain:
    case Field::BaseUrl:
        return true;
    case Field::ClientId:
        return hasClient;
    case Field::RedirectUrl:
        return now == SignInMethod::OAuthBrowser;
    case Field::ClientSecret:
        // a client for the browser seldom has one
        return now == SignInMethod::OAuthClientCredentials || (hasClient && m_advanced->isChecked());
    case Field::Email:
    case Field::ApiToken:
        return now == SignInMethod::ApiToken;
    case Field::AccessToken:
        return now == SignInMethod::AccessToken;
    }
    Q_UNREACHABLE();
}

void AccountForm::updateFields()
{
    m_fields.value(Field::ClientId)->setHint(accounttext::clientHowTo(method()));
    QList<FormField *> rows;
    for (const Field field : {Field::ClientId, Field::RedirectUrl, Field::Email, Field::ApiToken, Field::AccessToken,
                              Field::ClientSecret}) {
        if (isShown(field))
            rows.append(m_fields.value(field));
    }
    const bool hasScopes = isShown(Field::ClientId);
    if (hasScopes)
        rows.append(m_advancedField);
    if (hasScopes && m_advanced->isChecked())
        rows.append(m_scopesField);
    if (isShown(Field::RedirectUrl) && m_advanced->isChecked())
        rows.append(m_redirectPortField);
    showRows(rows);
    m_scopes->setPlaceholderText(defaultScopes(m_readOnly->isChecked()).join(u' '));
    m_advanced->setIcon(icons::icon(m_advanced->isChecked() ? u"chevron-down"_s : u"chevron-right"_s));
    updateStored();
    showIssues();
}

void AccountForm::showRows(const QList<FormField *> &rows)
{
    if (rows == m_shownRows)
        return;
    m_shownRows = rows;
    // taken out, not hidden: QFormLayout gives a wrapped text the height of a hidden row that stood in its place
    while (m_layout->rowCount() > m_firstRow) {
        const QFormLayout::TakeRowResult taken = m_layout->takeRow(m_layout->rowCount() - 1);
        delete taken.labelItem;
        delete taken.fieldItem;
    }
    for (FormField *row : std::as_const(m_methodRows)) {
        row->setVisible(rows.contains(row));
        row->label()->setVisible(rows.contains(row));
    }
    for (FormField *row : rows)
        m_layout->addRow(row->label(), row);
}

void AccountForm::updateStored()
{
    const AccountProfile now = profile();
    const bool sameAccount = now.baseUrl == m_owner.baseUrl && now.method == m_owner.method;
    const bool sameClient = sameAccount && now.clientId == m_owner.clientId;
    m_clientSecret->setStored(sameClient && !m_stored.clientSecret.isEmpty());
    m_apiToken->setStored(sameAccount && now.email == m_owner.email && !m_stored.apiToken.isEmpty());
    m_accessToken->setStored(sameAccount && m_stored.tokens && !m_stored.tokens->accessToken.isEmpty());
}

void AccountForm::onSubdomainEdited(const QString &text)
{
    const QUrl url = baseUrlOfSubdomain(text);
    m_baseUrl->setText(url.toString());
    fieldEdited(Field::Subdomain);
}

void AccountForm::fieldEdited(Field field)
{
    if (field == Field::BaseUrl && !m_subdomain->hasFocus())
        m_subdomain->setText(accounttext::subdomain(profile().baseUrl));
    updateStored();
    showIssues();
    Q_EMIT changed();
}

void AccountForm::fieldLeft(Field field)
{
    // a name comes by itself with the subdomain, which is asked for next
    if (field != Field::Name || !m_name->text().isEmpty() || !m_baseUrl->text().isEmpty())
        m_visited.insert(field);
    // the address that came of the subdomain is complained about where it was typed
    if (field == Field::Subdomain && !m_baseUrl->text().isEmpty()) {
        m_subdomain->setText(accounttext::subdomain(profile().baseUrl));
        if (m_name->text().trimmed().isEmpty())
            m_name->setText(m_subdomain->text());
    }
    showIssues();
}

QString AccountForm::errorOf(Field field) const
{
    switch (field) {
    case Field::Name:
        return m_name->text().trimmed().isEmpty() ? tr("Enter a name.") : QString();
    case Field::Subdomain:
        return !m_subdomain->text().trimmed().isEmpty() && m_baseUrl->text().trimmed().isEmpty()
            ? tr("A subdomain holds letters, digits and hyphens only.")
            : QString();
    case Field::BaseUrl:
        return accounttext::problem(checkBaseUrl(QUrl(m_baseUrl->text().trimmed())));
    case Field::ClientId:
        return m_clientId->text().trimmed().isEmpty() ? tr("Enter the unique identifier of the OAuth client.")
                                                      : QString();
    case Field::ClientSecret:
        return method() == SignInMethod::OAuthBrowser || isThere(*m_clientSecret) ? QString()
                                                                                  : tr("Enter the client secret.");
    case Field::Email:
        return m_email->text().contains(u'@') ? QString() : tr("Enter the e-mail address of the token's owner.");
    case Field::ApiToken:
        return isThere(*m_apiToken) ? QString() : tr("Enter the API token.");
    case Field::AccessToken:
        return isThere(*m_accessToken) ? QString() : tr("Enter the access token.");
    case Field::RedirectUrl:
        return {};
    }
    Q_UNREACHABLE();
}

QString AccountForm::warningOf(Field field) const
{
    if (field == Field::Name && m_otherNames.contains(m_name->text().trimmed(), Qt::CaseInsensitive))
        return tr("Another account has this name. They are easily mixed up.");
    if (field == Field::Email && m_email->text().trimmed().endsWith("/token"_L1))
        return tr("Leave “/token” out: it is added when signing in.");
    return {};
}

void AccountForm::showIssues()
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        QList<FormField::Message> messages;
        if (const QString error = errorOf(it.key()); m_visited.contains(it.key()) && !error.isEmpty())
            messages.append({.isError = true, .text = error});
        if (const QString warning = warningOf(it.key()); !warning.isEmpty())
            messages.append({.isError = false, .text = warning});
        it.value()->setMessages(messages);
    }
}

void AccountForm::showAllIssues()
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        m_visited.insert(it.key());
    showIssues();
}

bool AccountForm::isAcceptable(bool needsName) const
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const bool counts = isShown(it.key()) && (needsName || it.key() != Field::Name);
        if (counts && !errorOf(it.key()).isEmpty())
            return false;
    }
    return true;
}

void AccountForm::focusFirstError()
{
    for (const Field field : {Field::Name, Field::Subdomain, Field::BaseUrl, Field::ClientId, Field::ClientSecret,
                              Field::Email, Field::ApiToken, Field::AccessToken}) {
        FormField *row = m_fields.value(field);
        if (!isShown(field) || !row->hasError())
            continue;
        row->control()->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(row);
        return;
    }
}

} // namespace grapnel
