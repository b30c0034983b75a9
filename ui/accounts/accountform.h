// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountprofile.h"
#include "accountsecrets.h"
#include "clock.h"
#include "formscrollarea.h"

#include <QHash>
#include <QSet>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace grapnel
{

class CopyButton;
class FormField;
class SecretChoice;

/// The fields of an account: a profile in, a profile and what was typed of credentials out. Shows the fields of the
/// chosen method only, and what is wrong under each that was left, or under all after showAllIssues().
class AccountForm final : public FormScrollArea
{
    Q_OBJECT

public:
    /// \a clock must outlive it.
    explicit AccountForm(const Clock &clock, QWidget *parent = nullptr);

    /// Puts in a profile, without credentials. \a otherNames are those of the other accounts.
    void setProfile(const AccountProfile &profile, const QStringList &otherNames);
    /// What is stored of \a owner: it can be kept while address, method and client stay the same, because it is theirs.
    void setStored(const AccountProfile &owner, const AccountSecrets &secrets);
    [[nodiscard]] AccountProfile profile() const;
    /// The credential of the method: what was typed, or that of \a stored where it is kept. Without tokens of OAuth
    /// that come by signing in.
    [[nodiscard]] AccountSecrets secrets(const AccountSecrets &stored) const;

    /// A client secret of the method, or a token, was typed.
    [[nodiscard]] bool hasTyped() const;
    /// Overwrites what was typed of credentials.
    void wipe();
    /// Puts the focus where the method's credential is typed anew.
    void replaceCredential();

    void showAllIssues();
    /// Nothing is wrong; what is merely odd does not count. Without \a needsName the name may be missing.
    [[nodiscard]] bool isAcceptable(bool needsName) const;
    void focusFirstError();

Q_SIGNALS:
    /// The user changed something.
    void changed();

private:
    enum class Field { Name, Subdomain, BaseUrl, ClientId, RedirectUrl, ClientSecret, Email, ApiToken, AccessToken };

    void build();
    void buildAccount(QFormLayout *layout);
    void buildMethod(QFormLayout *layout);
    void buildAdvanced(QFormLayout *layout);
    FormField *addField(QFormLayout *layout, Field field, const QString &label, QWidget *control);
    QWidget *makeRedirectUrl();
    void watch(QLineEdit *edit, Field field);
    void watch(SecretChoice *choice, Field field);
    void onSubdomainEdited(const QString &text);
    void fieldEdited(Field field);
    void fieldLeft(Field field);
    void updateFields();
    void showRows(const QList<FormField *> &rows);
    void updateStored();
    void showIssues();
    [[nodiscard]] SignInMethod method() const;
    [[nodiscard]] bool isShown(Field field) const;
    [[nodiscard]] QString errorOf(Field field) const;
    [[nodiscard]] QString warningOf(Field field) const;
    [[nodiscard]] SecretChoice *choiceOf(SignInMethod method) const;

    const Clock &m_clock;
    QString m_id;
    QStringList m_otherNames;
    AccountProfile m_owner;
    AccountSecrets m_stored;
    QHash<Field, FormField *> m_fields;
    QSet<Field> m_visited;
    QFormLayout *m_layout = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_subdomain = nullptr;
    QLineEdit *m_baseUrl = nullptr;
    QComboBox *m_environment = nullptr;
    QComboBox *m_method = nullptr;
    QLineEdit *m_clientId = nullptr;
    QLineEdit *m_email = nullptr;
    SecretChoice *m_clientSecret = nullptr;
    SecretChoice *m_apiToken = nullptr;
    SecretChoice *m_accessToken = nullptr;
    QCheckBox *m_readOnly = nullptr;
    QToolButton *m_advanced = nullptr;
    QLineEdit *m_scopes = nullptr;
    FormField *m_advancedField = nullptr;
    FormField *m_scopesField = nullptr;
    QSpinBox *m_redirectPort = nullptr;
    FormField *m_redirectPortField = nullptr;
    QLineEdit *m_redirectUrl = nullptr;
    CopyButton *m_copyRedirectUrl = nullptr;
    /// Below m_firstRow: those of all methods, and those that show now.
    QList<FormField *> m_methodRows;
    QList<FormField *> m_shownRows;
    int m_firstRow = 0;
};

} // namespace grapnel
