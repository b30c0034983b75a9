// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "networkpreferences.h"
#include "secret.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace grapnel
{

class FormField;
class SecretEdit;

/// Through which proxy servers are reached. What is stored of a password is neither read nor shown: it is kept,
/// replaced or removed.
class ProxyForm final : public QWidget
{
    Q_OBJECT

public:
    enum class PasswordChange { Keep, Replace, Remove };

    explicit ProxyForm(QWidget *parent = nullptr);
    ~ProxyForm() override;

    /// A user is stored, so there may be a password.
    void setStored(bool isStored) { m_hasStored = isStored; }
    void show(const NetworkPreferences &network);
    void writeTo(NetworkPreferences &network) const;
    [[nodiscard]] PasswordChange passwordChange() const;
    /// With PasswordChange::Replace.
    [[nodiscard]] Secret password() const;

    /// Empty: nothing is wrong.
    [[nodiscard]] QString fault() const;
    void focusFault();

Q_SIGNALS:
    void edited();

private:
    void buildFields();
    void buildPassword(QFormLayout &form);
    void update();
    [[nodiscard]] bool isManual() const;
    [[nodiscard]] PasswordChange chosen() const;
    [[nodiscard]] QString hostFault() const;
    [[nodiscard]] QString passwordFault() const;

    bool m_hasStored = false;
    QComboBox *m_mode;
    QWidget *m_manual;
    QComboBox *m_kind;
    QLineEdit *m_host;
    FormField *m_hostField = nullptr;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QComboBox *m_choice;
    SecretEdit *m_password;
    FormField *m_passwordField = nullptr;
};

} // namespace grapnel
