// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxyform.h"

#include "formfield.h"
#include "lefttoright.h"
#include "networklimits.h"
#include "secretedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace grapnel
{

using Mode = NetworkPreferences::ProxyMode;
using Kind = NetworkPreferences::ProxyKind;

ProxyForm::ProxyForm(QWidget *parent)
    : QWidget(parent), m_mode(new QComboBox), m_manual(new QWidget), m_kind(new QComboBox),
      m_host(leftToRight(new QLineEdit)), m_port(new QSpinBox), m_user(new QLineEdit), m_choice(new QComboBox),
      m_password(new SecretEdit)
{
    m_mode->addItem(tr("As the system is set up"), static_cast<int>(Mode::System));
    m_mode->addItem(tr("No proxy"), static_cast<int>(Mode::None));
    m_mode->addItem(tr("This proxy"), static_cast<int>(Mode::Manual));
    auto *mode = new FormField(tr("&Proxy"), m_mode);
    mode->setHint(tr("Addresses of this computer are reached without a proxy in any case."));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(mode->label(), mode);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_manual);
    buildFields();

    for (QComboBox *box : {m_mode, m_kind, m_choice})
        connect(box, &QComboBox::currentIndexChanged, this, &ProxyForm::update);
    for (QLineEdit *edit : {m_host, m_user, static_cast<QLineEdit *>(m_password)})
        connect(edit, &QLineEdit::textChanged, this, &ProxyForm::update);
    connect(m_port, &QSpinBox::valueChanged, this, &ProxyForm::edited);
}

ProxyForm::~ProxyForm()
{
    // the page that would be told is half gone
    const QSignalBlocker blocker(m_password);
    m_password->wipe();
}

void ProxyForm::buildFields()
{
    //: Kind of proxy
    m_kind->addItem(tr("HTTP"), static_cast<int>(Kind::Http));
    m_kind->addItem(tr("SOCKS 5"), static_cast<int>(Kind::Socks5));
    m_port->setRange(1, 65535);
    m_port->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_hostField = new FormField(tr("H&ost"), m_host);
    auto *user = new FormField(tr("&User"), m_user);
    user->setHint(tr("Empty if the proxy asks for no login."));

    auto *form = new QFormLayout(m_manual);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setContentsMargins(24, 4, 0, 0);
    for (auto *field : {new FormField(tr("&Kind"), m_kind), m_hostField, new FormField(tr("Po&rt"), m_port), user})
        form->addRow(field->label(), field);
    buildPassword(*form);
}

void ProxyForm::buildPassword(QFormLayout &form)
{
    m_choice->addItem(tr("Keep stored password"), static_cast<int>(PasswordChange::Keep));
    m_choice->addItem(tr("Replace password"), static_cast<int>(PasswordChange::Replace));
    m_choice->addItem(tr("Remove password"), static_cast<int>(PasswordChange::Remove));
    m_choice->setAccessibleName(tr("Stored password"));
    m_passwordField = new FormField(tr("Pass&word"), m_password);
    m_passwordField->setHint(tr("It is kept in the keychain of the system, never in a file."));
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_choice, 0, Qt::AlignLeading);
    column->addWidget(m_passwordField);
    form.addRow(m_passwordField->label(), column);
}

void ProxyForm::show(const NetworkPreferences &network)
{
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(network.proxyMode)));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(network.proxyKind)));
    m_host->setText(network.proxyHost);
    m_port->setValue(network.proxyPort);
    m_user->setText(network.proxyUser);
    m_choice->setCurrentIndex(0);
    m_password->wipe();
    update();
}

void ProxyForm::writeTo(NetworkPreferences &network) const
{
    network.proxyMode = static_cast<Mode>(m_mode->currentData().toInt());
    network.proxyKind = static_cast<Kind>(m_kind->currentData().toInt());
    network.proxyHost = m_host->text().trimmed();
    network.proxyPort = static_cast<quint16>(m_port->value());
    network.proxyUser = m_user->text().trimmed();
}

bool ProxyForm::isManual() const
{
    return static_cast<Mode>(m_mode->currentData().toInt()) == Mode::Manual;
}

ProxyForm::PasswordChange ProxyForm::chosen() const
{
    if (m_hasStored)
        return static_cast<PasswordChange>(m_choice->currentData().toInt());
    return m_password->text().isEmpty() ? PasswordChange::Keep : PasswordChange::Replace;
}

ProxyForm::PasswordChange ProxyForm::passwordChange() const
{
    // without a user nobody is logged in
    if (m_user->text().trimmed().isEmpty())
        return m_hasStored ? PasswordChange::Remove : PasswordChange::Keep;
    return chosen();
}

Secret ProxyForm::password() const
{
    return m_password->secret();
}

QString ProxyForm::hostFault() const
{
    if (!isManual() || NetworkLimits::isHost(m_host->text().trimmed()))
        return {};
    return m_host->text().trimmed().isEmpty() ? tr("Enter the proxy's host.")
                                              : tr("Enter a host name or address only, without “http://” and port.");
}

QString ProxyForm::passwordFault() const
{
    const bool isMissing
        = isManual() && m_hasStored && passwordChange() == PasswordChange::Replace && m_password->text().isEmpty();
    return isMissing ? tr("Enter the new password, or keep or remove the stored one.") : QString();
}

QString ProxyForm::fault() const
{
    const QString host = hostFault();
    return host.isEmpty() ? passwordFault() : host;
}

void ProxyForm::focusFault()
{
    QWidget *place = hostFault().isEmpty() ? static_cast<QWidget *>(m_password) : m_host;
    place->setFocus(Qt::OtherFocusReason);
}

void ProxyForm::update()
{
    const auto messages = [](const QString &text) {
        return text.isEmpty() ? QList<FormField::Message>()
                              : QList<FormField::Message>{{.isError = true, .text = text}};
    };
    const bool hasUser = !m_user->text().trimmed().isEmpty();
    m_manual->setVisible(isManual());
    m_choice->setVisible(m_hasStored);
    m_choice->setEnabled(hasUser);
    const bool takesPassword = !m_hasStored || chosen() == PasswordChange::Replace;
    m_password->setVisible(takesPassword);
    m_password->setEnabled(hasUser);
    m_passwordField->label()->setBuddy(takesPassword ? static_cast<QWidget *>(m_password) : m_choice);
    m_hostField->setMessages(messages(hostFault()));
    m_passwordField->setMessages(messages(passwordFault()));
    Q_EMIT edited();
}

} // namespace grapnel
