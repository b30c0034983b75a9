// SPDX-License-Identifier: GPL-3.0-or-later
// The form's construction, apart from its behaviour.
#include "accountform.h"
#include "accounttext.h"
#include "copybutton.h"
#include "formfield.h"
#include "lefttoright.h"
#include "secretchoice.h"
#include "secretedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

void AccountForm::build()
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    m_layout = new QFormLayout(page);
    m_layout->setContentsMargins(16, 16, 16, 16);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(12);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_layout->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    buildAccount(m_layout);
    buildMethod(m_layout);
    buildAdvanced(m_layout);
    setWidget(page);
    setFocusProxy(m_name);
}

FormField *AccountForm::addField(QFormLayout *layout, Field field, const QString &label, QWidget *control)
{
    auto *row = new FormField(label, control);
    m_fields.insert(field, row);
    layout->addRow(row->label(), row);
    return row;
}

void AccountForm::buildAccount(QFormLayout *layout)
{
    m_name = new QLineEdit;
    addField(layout, Field::Name, tr("&Name"), m_name);
    watch(m_name, Field::Name);
    m_subdomain = leftToRight(new QLineEdit);
    m_subdomain->setPlaceholderText(u"example"_s);
    addField(layout, Field::Subdomain, tr("S&ubdomain"), m_subdomain)->setHint(tr("“example” for example.zendesk.com"));
    connect(m_subdomain, &QLineEdit::textEdited, this, &AccountForm::onSubdomainEdited);
    connect(m_subdomain, &QLineEdit::editingFinished, this, [this] { fieldLeft(Field::Subdomain); });
    m_baseUrl = leftToRight(new QLineEdit);
    m_baseUrl->setPlaceholderText(u"https://example.zendesk.com"_s);
    m_baseUrl->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    addField(layout, Field::BaseUrl, tr("&Base URL"), m_baseUrl);
    watch(m_baseUrl, Field::BaseUrl);

    m_environment = new QComboBox;
    for (const auto environment : {Environment::Production, Environment::Sandbox, Environment::Other})
        m_environment->addItem(accounttext::environment(environment), static_cast<int>(environment));
    auto *environment = new FormField(tr("&Environment"), m_environment);
    layout->addRow(environment->label(), environment);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &AccountForm::changed);

    m_readOnly = new QCheckBox(tr("&Read only"));
    auto *readOnly = new FormField(QString(), m_readOnly);
    m_readOnly->setAccessibleName({});
    readOnly->setHint(tr("Nothing can be changed in this account from here, and no tests are sent."));
    // without a label the layout takes a wrong width for the hint
    layout->addRow(readOnly->label(), readOnly);
    connect(m_readOnly, &QCheckBox::toggled, this, [this] {
        updateFields();
        Q_EMIT changed();
    });
}

void AccountForm::buildMethod(QFormLayout *layout)
{
    m_method = new QComboBox;
    for (const auto method : {SignInMethod::OAuthBrowser, SignInMethod::OAuthClientCredentials,
                              SignInMethod::AccessToken, SignInMethod::ApiToken})
        m_method->addItem(accounttext::method(method), static_cast<int>(method));
    auto *method = new FormField(tr("Sign-in &method"), m_method);
    layout->addRow(method->label(), method);
    connect(m_method, &QComboBox::currentIndexChanged, this, [this] {
        updateFields();
        Q_EMIT changed();
    });

    m_firstRow = layout->rowCount();
    m_clientId = leftToRight(new QLineEdit);
    addField(layout, Field::ClientId, tr("C&lient identifier"), m_clientId);
    watch(m_clientId, Field::ClientId);
    addField(layout, Field::RedirectUrl, tr("Redirect URL"), makeRedirectUrl());
    m_email = leftToRight(new QLineEdit);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    addField(layout, Field::Email, tr("Em&ail"), m_email);
    watch(m_email, Field::Email);
    m_apiToken = new SecretChoice(tr("API token"), tr("&Keep stored API token"));
    addField(layout, Field::ApiToken, tr("API &token"), m_apiToken)->setHint(accounttext::apiTokenNote(m_clock.now()));
    watch(m_apiToken, Field::ApiToken);
    m_accessToken = new SecretChoice(tr("Access token"), tr("&Keep stored access token"));
    addField(layout, Field::AccessToken, tr("A&ccess token"), m_accessToken)
        ->setHint(tr("Grapnel cannot renew it: when it ends, enter a new one."));
    watch(m_accessToken, Field::AccessToken);
}

void AccountForm::buildAdvanced(QFormLayout *layout)
{
    m_advanced = new QToolButton;
    m_advanced->setText(tr("Ad&vanced"));
    m_advanced->setCheckable(true);
    m_advanced->setAutoRaise(true);
    m_advanced->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advanced->setFocusPolicy(Qt::StrongFocus);
    m_advanced->setAccessibleName(tr("Advanced"));
    m_clientSecret = new SecretChoice(tr("Client secret"), tr("&Keep stored client secret"));
    addField(layout, Field::ClientSecret, tr("Clien&t secret"), m_clientSecret);
    watch(m_clientSecret, Field::ClientSecret);
    m_advancedField = new FormField(QString(), m_advanced);
    layout->addRow(m_advancedField->label(), m_advancedField);
    m_scopes = leftToRight(new QLineEdit);
    m_scopesField = new FormField(tr("Sc&opes"), m_scopes);
    m_scopesField->setHint(tr("What is asked for at the sign-in, parted by spaces. Left empty, it is the least that "
                              "Grapnel needs."));
    layout->addRow(m_scopesField->label(), m_scopesField);
    m_redirectPort = new QSpinBox;
    m_redirectPort->setRange(0, 65'535);
    //: Of a port of this computer
    m_redirectPort->setSpecialValueText(tr("Any that is free"));
    m_redirectPortField = new FormField(tr("Redirect port"), m_redirectPort);
    m_redirectPortField->setHint(tr("Only for the case that the page in the browser refuses the redirect URL: choose a "
                                    "port, such as 8414, and enter the redirect URL with it in the OAuth client."));
    layout->addRow(m_redirectPortField->label(), m_redirectPortField);
    connect(m_redirectPort, &QSpinBox::valueChanged, this, [this](int port) {
        const QString url = accounttext::redirectUrl(static_cast<quint16>(port));
        m_redirectUrl->setText(url);
        m_copyRedirectUrl->setCopiedText(url);
        Q_EMIT changed();
    });
    for (int row = m_firstRow; row < layout->rowCount(); ++row)
        m_methodRows.append(qobject_cast<FormField *>(layout->itemAt(row, QFormLayout::FieldRole)->widget()));
    connect(m_scopes, &QLineEdit::textEdited, this, &AccountForm::changed);
    connect(m_advanced, &QToolButton::toggled, this, &AccountForm::updateFields);
}

QWidget *AccountForm::makeRedirectUrl()
{
    auto *box = new QWidget;
    m_redirectUrl = leftToRight(new QLineEdit(accounttext::redirectUrl()));
    m_redirectUrl->setReadOnly(true);
    m_redirectUrl->setAccessibleName(tr("Redirect URL"));
    m_copyRedirectUrl = new CopyButton(tr("Copy redirect URL"));
    m_copyRedirectUrl->setCopiedText(m_redirectUrl->text());
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_redirectUrl, 1);
    layout->addWidget(m_copyRedirectUrl);
    box->setFocusProxy(m_redirectUrl);
    return box;
}

void AccountForm::watch(QLineEdit *edit, Field field)
{
    connect(edit, &QLineEdit::textEdited, this, [this, field] { fieldEdited(field); });
    connect(edit, &QLineEdit::editingFinished, this, [this, field] { fieldLeft(field); });
}

void AccountForm::watch(SecretChoice *choice, Field field)
{
    connect(choice, &SecretChoice::changed, this, [this, field] { fieldEdited(field); });
    connect(choice, &SecretChoice::left, this, [this, field] { fieldLeft(field); });
}

} // namespace grapnel
