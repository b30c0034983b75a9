// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountcontext.h"
#include "accountsaver.h"
#include "accountservice.h"

#include <QDialog>
#include <QPointer>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace grapnel
{

class AccountForm;
class Banner;
class ConnectionView;
class SignInPanel;

/// "Add account" and "Edit account – NAME": signs in, tests, and saves an account. Blocks nothing; Escape and closing
/// end what is under way first. What a sign-in gave is kept in memory until the account is saved, and revoked if it is
/// not.
class AccountEditor final : public QDialog
{
    Q_OBJECT

public:
    /// Without \a account it is a new one.
    AccountEditor(const AccountContext &context, const std::optional<AccountProfile> &account,
                  QWidget *parent = nullptr);
    ~AccountEditor() override;

    /// Signs the saved account in as soon as what is stored is known, asking for \a scopes too, and saves it then. For
    /// methods with a pasted token the field for it gets the focus.
    void signInAgain(const QStringList &scopes);
    void reject() override;

Q_SIGNALS:
    void saved(const QString &id);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    enum class Stage { Idle, Reading, SigningIn, Testing, Saving };

    void buildLayout();
    QLayout *buildBottom();
    void connectParts();
    void readStored();
    void onStoredRead(const Result<AccountSecrets, SecretStoreError> &result);
    void setStage(Stage stage, const QString &text = {});
    void updateButtons();
    void onChanged();
    [[nodiscard]] bool checkForm(bool needsName);
    [[nodiscard]] bool usesOAuthClient() const;
    /// What there is for the profile on the form: typed, stored, or from a sign-in.
    [[nodiscard]] AccountSecrets secrets() const;
    [[nodiscard]] bool hasChanges() const;

    /// Tokens that were not saved and will not be: they are revoked.
    void discardFresh();
    void beginSignIn();
    void onSignedIn(const AccountSecrets &secrets);
    void onSignInFailed(const SignInError &error);
    /// From the browser, where the user is.
    void callBack();
    void test(bool isAfterSignIn);
    void onTested(const ConnectionReport &report);
    void save();
    void onNotKept(const SecretStoreError &error);
    void saveTo(AccountVault::Place place);
    void stop();
    void finish();
    void askBeforeClosing();

    AccountContext m_context;
    std::optional<AccountProfile> m_account;
    AccountProfile m_initial;
    AccountSecrets m_stored;
    /// m_stored is what the vault holds.
    bool m_isStoredKnown = true;
    /// Of the last sign-in, for this profile.
    std::optional<AccountSecrets> m_fresh;
    AccountProfile m_freshFor;
    AccountSaver m_saver;
    PendingCall m_call;
    Stage m_stage = Stage::Idle;
    bool m_signsInSoon = false;
    bool m_savesAfterSignIn = false;
    bool m_isClosing = false;
    QPointer<QWidget> m_focus;
    Banner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    AccountForm *m_form = nullptr;
    SignInPanel *m_panel = nullptr;
    ConnectionView *m_report = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_busyText = nullptr;
    QPushButton *m_signIn = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    QAction *m_sessionOnly = nullptr;
    QAction *m_tryKeychain = nullptr;
    QAction *m_keepForm = nullptr;
    QAction *m_readAgain = nullptr;
};

} // namespace grapnel
