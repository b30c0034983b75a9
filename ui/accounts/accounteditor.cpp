// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounteditor.h"

#include "accountform.h"
#include "accountstore.h"
#include "accounttext.h"
#include "actionbuttons.h"
#include "announcer.h"
#include "banner.h"
#include "connectionview.h"
#include "helptopic.h"
#include "signinpanel.h"
#include "signintext.h"
#include "webhookwording.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Tokens of the one are good for the other.
bool isSameClient(const AccountProfile &a, const AccountProfile &b)
{
    return a.baseUrl == b.baseUrl && a.method == b.method && a.clientId == b.clientId;
}

bool hasOAuthClient(SignInMethod method)
{
    return method == SignInMethod::OAuthBrowser || method == SignInMethod::OAuthClientCredentials;
}

QStringList otherNames(const AccountStore &store, const QString &id)
{
    QStringList names;
    for (const AccountProfile &account : store.accounts()) {
        if (account.id != id)
            names.append(account.name);
    }
    return names;
}

} // namespace

AccountEditor::AccountEditor(const AccountContext &context, const std::optional<AccountProfile> &account,
                             QWidget *parent)
    : QDialog(parent, Qt::Window), m_context(context), m_account(account), m_saver(*context.store, *context.vault)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, HelpTopic::Accounts);
    //: Title of a window; %1 is the name of an account
    setWindowTitle(account ? tr("Edit account – %1").arg(visibleText(account->name)) : tr("Add account"));
    buildLayout();
    AccountProfile shown = account.value_or(context.environment.value_or(AccountProfile()));
    if (!account)
        shown.id.clear();
    m_form->setProfile(shown, otherNames(*context.store, shown.id));
    m_initial = m_form->profile();
    connectParts();
    updateButtons();
    m_form->setFocus(Qt::OtherFocusReason);
    if (m_account)
        readStored();
}

AccountEditor::~AccountEditor() = default;

void AccountEditor::connectParts()
{
    connect(m_form, &AccountForm::changed, this, &AccountEditor::onChanged);
    connect(m_signIn, &QPushButton::clicked, this, &AccountEditor::beginSignIn);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_stage == Stage::Idle && checkForm(false))
            test(false);
    });
    connect(m_save, &QPushButton::clicked, this, &AccountEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &AccountEditor::reject);
    connect(m_panel, &SignInPanel::openAgainWanted, this, [this](const QUrl &url) { m_context.openBrowser(url); });
    connect(m_report, &ConnectionView::signInAgainWanted, this, &AccountEditor::signInAgain);
    connect(&m_saver, &AccountSaver::failed, this, &AccountEditor::onNotKept);
    connect(&m_saver, &AccountSaver::saved, this, [this](const QString &id) {
        setStage(Stage::Idle);
        // what was saved is not to be revoked; of another client it was not saved
        if (m_fresh && isSameClient(m_form->profile(), m_freshFor))
            m_fresh.reset();
        Q_EMIT saved(id);
        finish();
    });
    connect(m_sessionOnly, &QAction::triggered, this, [this] { saveTo(AccountVault::Place::SessionOnly); });
    connect(m_tryKeychain, &QAction::triggered, this, [this] { saveTo(AccountVault::Place::Keychain); });
    connect(m_keepForm, &QAction::triggered, this, [this] { m_banner->clear(); });
    connect(m_readAgain, &QAction::triggered, this, &AccountEditor::readStored);
}

void AccountEditor::readStored()
{
    m_banner->clear();
    setStage(Stage::Reading, tr("Reading the keychain. It may ask you to unlock it."));
    m_call = m_context.vault->read(
        *m_account, this, [this](const Result<AccountSecrets, SecretStoreError> &result) { onStoredRead(result); });
}

void AccountEditor::onStoredRead(const Result<AccountSecrets, SecretStoreError> &result)
{
    setStage(Stage::Idle);
    m_isStoredKnown = result || result.error().kind == SecretStoreError::Kind::NotFound;
    if (result) {
        m_stored = *result;
        m_form->setStored(*m_account, m_stored);
        updateButtons();
    } else if (!m_isStoredKnown) {
        const ErrorText words = signintext::notRead(result.error());
        m_banner->present({.kind = Banner::Kind::Warning,
                           .title = words.title,
                           .text = words.hint,
                           .actions = {m_readAgain},
                           .isDismissible = true});
    }
    if (std::exchange(m_signsInSoon, false)) {
        if (usesOAuthClient())
            beginSignIn();
        else
            m_form->replaceCredential();
    }
}

void AccountEditor::signInAgain(const QStringList &scopes)
{
    AccountProfile profile = m_form->profile();
    if (!scopes.isEmpty()) {
        QStringList wanted = profile.scopes.isEmpty() ? defaultScopes(profile.isReadOnly) : profile.scopes;
        wanted += scopes;
        wanted.removeDuplicates();
        profile.scopes = wanted;
        m_form->setProfile(profile, otherNames(*m_context.store, profile.id));
        if (m_account)
            m_form->setStored(*m_account, m_stored);
    }
    if (m_stage == Stage::Reading) {
        m_signsInSoon = true;
        m_savesAfterSignIn = true;
    } else if (usesOAuthClient()) {
        beginSignIn();
    } else {
        m_form->replaceCredential();
    }
}

bool AccountEditor::usesOAuthClient() const
{
    return hasOAuthClient(m_form->profile().method);
}

AccountSecrets AccountEditor::secrets() const
{
    const AccountProfile profile = m_form->profile();
    AccountSecrets secrets = m_form->secrets(m_stored);
    if (!hasOAuthClient(profile.method))
        return secrets;
    if (m_fresh && isSameClient(profile, m_freshFor))
        secrets.tokens = m_fresh->tokens;
    else if (m_account && isSameClient(profile, *m_account))
        secrets.tokens = m_stored.tokens;
    return secrets;
}

void AccountEditor::setStage(Stage stage, const QString &text)
{
    const bool wasBusy = m_stage != Stage::Idle;
    const bool isBusy = stage != Stage::Idle;
    QWidget *focus = QApplication::focusWidget();
    if (isBusy && !wasBusy)
        m_focus = focus && m_form->isAncestorOf(focus) ? focus : nullptr;
    m_stage = stage;
    if (text != m_busyText->text())
        Announcer::say(*this, text);
    m_busyText->setText(text);
    m_busyText->setVisible(!text.isEmpty());
    m_progress->setVisible(isBusy);
    const bool inBrowser = stage == Stage::SigningIn && m_form->profile().method == SignInMethod::OAuthBrowser;
    // one can go on typing while the keychain is read
    m_form->setEnabled(!isBusy || stage == Stage::Reading);
    m_stack->setCurrentWidget(inBrowser ? static_cast<QWidget *>(m_panel) : m_form);
    if (!inBrowser)
        m_panel->stop();
    updateButtons();
    if (isBusy && stage != Stage::Reading)
        m_cancel->setFocus(Qt::OtherFocusReason);
    else if (wasBusy && m_focus && m_focus->isVisible())
        m_focus->setFocus(Qt::OtherFocusReason);
}

void AccountEditor::updateButtons()
{
    const bool isIdle = m_stage == Stage::Idle;
    for (QPushButton *button : {m_signIn, m_test, m_save})
        button->setEnabled(isIdle);
    m_signIn->setVisible(usesOAuthClient());
    const bool signsInFirst = usesOAuthClient() && !secrets().tokens;
    m_signIn->setAutoDefault(signsInFirst);
    m_save->setAutoDefault(!signsInFirst);
    m_signIn->setDefault(signsInFirst);
    m_save->setDefault(!signsInFirst);
    m_test->setEnabled(isIdle && !signsInFirst);
    m_test->setToolTip(signsInFirst ? tr("Sign in first") : QString());
}

void AccountEditor::onChanged()
{
    m_report->clear();
    updateButtons();
}

bool AccountEditor::checkForm(bool needsName)
{
    if (m_form->isAcceptable(needsName))
        return true;
    m_form->showAllIssues();
    m_form->focusFirstError();
    return false;
}

bool AccountEditor::hasChanges() const
{
    return m_fresh || m_form->hasTyped() || m_form->profile() != m_initial;
}

void AccountEditor::beginSignIn()
{
    if (m_stage != Stage::Idle || !checkForm(false))
        return;
    m_banner->clear();
    m_report->clear();
    const AccountProfile profile = m_form->profile();
    setStage(Stage::SigningIn, tr("Signing in…"));
    m_panel->start(profile.baseUrl.host());
    const QPointer<AccountEditor> self(this);
    const auto openBrowser = [self](const QUrl &url) {
        if (!self)
            return;
        self->m_panel->setUrl(url);
        self->m_context.openBrowser(url);
    };
    m_call = m_context.service->signIn(profile, m_form->secrets(m_stored), openBrowser, this,
                                       [this](const Result<AccountSecrets, SignInError> &result) {
                                           if (result)
                                               onSignedIn(*result);
                                           else
                                               onSignInFailed(result.error());
                                       });
}

void AccountEditor::discardFresh()
{
    if (m_fresh)
        m_context.service->discard(m_freshFor, *m_fresh);
    m_fresh.reset();
}

void AccountEditor::onSignedIn(const AccountSecrets &secrets)
{
    discardFresh();
    m_fresh = secrets;
    m_freshFor = m_form->profile();
    callBack();
    if (std::exchange(m_savesAfterSignIn, false)) {
        setStage(Stage::Idle);
        return save();
    }
    test(true);
}

void AccountEditor::callBack()
{
    raise();
    activateWindow();
    // a desktop that keeps windows from coming to the front shows it in the task bar
    QApplication::alert(this);
}

void AccountEditor::onSignInFailed(const SignInError &error)
{
    callBack();
    setStage(Stage::Idle);
    const ErrorText words = signintext::error(error);
    m_banner->present({.kind = Banner::Kind::Error,
                       .title = words.title,
                       .text = words.hint,
                       .details = signintext::details(error, m_context.clock->now()),
                       .isDismissible = true});
}

void AccountEditor::test(bool isAfterSignIn)
{
    m_banner->clear();
    m_report->clear();
    setStage(Stage::Testing, isAfterSignIn ? tr("Signed in. Testing the connection…") : tr("Testing the connection…"));
    m_call = m_context.service->test(m_form->profile(), secrets(), m_context.keeperOf(m_form->profile()), this,
                                     [this](const ConnectionReport &report) { onTested(report); });
}

void AccountEditor::onTested(const ConnectionReport &report)
{
    setStage(Stage::Idle);
    const AccountProfile profile = m_form->profile();
    m_report->present(report, profile.isReadOnly, hasOAuthClient(profile.method), m_context.clock->now());
    if (connectiontext::isUsable(report))
        m_save->setFocus(Qt::OtherFocusReason);
}

void AccountEditor::save()
{
    saveTo(m_context.vault->placeOf(m_form->profile().id));
}

void AccountEditor::saveTo(AccountVault::Place place)
{
    if (m_stage != Stage::Idle || !checkForm(true))
        return;
    m_banner->clear();
    setStage(Stage::Saving,
             place == AccountVault::Place::Keychain ? tr("Saving in the keychain. It may ask you to unlock it.")
                                                    : tr("Saving…"));
    m_saver.save(m_form->profile(), secrets(), m_isStoredKnown ? std::optional(m_stored) : std::nullopt, place);
}

void AccountEditor::onNotKept(const SecretStoreError &error)
{
    setStage(Stage::Idle);
    const ErrorText words = signintext::notKept(error);
    m_banner->present({.kind = Banner::Kind::Error,
                       .icon = u"lock"_s,
                       .title = words.title,
                       .text = words.hint,
                       .actions = {m_sessionOnly, m_tryKeychain, m_keepForm}});
    if (QPushButton *button = m_banner->findChild<ActionButtons *>()->button(m_tryKeychain))
        button->setFocus(Qt::OtherFocusReason);
}

void AccountEditor::stop()
{
    m_call = {};
    m_saver.cancel();
    m_signsInSoon = false;
    m_savesAfterSignIn = false;
    setStage(Stage::Idle);
}

void AccountEditor::reject()
{
    // what is only read goes with the window
    if (m_stage != Stage::Idle && m_stage != Stage::Reading)
        return stop();
    close();
}

void AccountEditor::closeEvent(QCloseEvent *event)
{
    if (m_stage != Stage::Idle)
        stop();
    if (!m_isClosing && hasChanges()) {
        event->ignore();
        return askBeforeClosing();
    }
    discardFresh();
    m_form->wipe();
    event->accept();
}

void AccountEditor::finish()
{
    m_isClosing = true;
    close();
}

} // namespace grapnel
