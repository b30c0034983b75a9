// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in and testing from the window of an account.
#include "accounteditor.h"
#include "accountfixture.h"
#include "banner.h"
#include "connectionview.h"
#include "copybutton.h"
#include "messagetext.h"
#include "signinpanel.h"
#include "windowprobe.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QUrl page(u"https://acme.zendesk.com/oauth/authorizations/new?state=x"_s);

} // namespace

class TestAccountSignIn final : public QObject
{
    Q_OBJECT

    void open(const QString &id = {})
    {
        m_window.window = new AccountEditor(m_fixture->context(), m_fixture->store.account(id));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.window));
    }
    void openFilled()
    {
        open();
        QTest::keyClicks(named<QLineEdit>(*m_window, u"Name"_s), u"acme"_s);
        QTest::keyClicks(named<QLineEdit>(*m_window, u"Subdomain"_s), u"acme"_s);
        QTest::keyClicks(named<QLineEdit>(*m_window, u"Client identifier"_s), u"grapnel"_s);
    }
    void openSaved()
    {
        open(m_fixture->add(u"acme"_s));
        m_fixture->giveStored(AccountFixture::tokens("old"));
    }
    FakeAccountService::SignIn &signIn() { return *m_fixture->service.signIns.back(); }
    [[nodiscard]] SignInPanel *panel() const { return m_window->findChild<SignInPanel *>(); }
    [[nodiscard]] QString banner() const
    {
        return m_window->findChild<Banner *>()->isVisible()
            ? m_window->findChild<Banner *>()->findChild<MessageText *>()->text()
            : QString();
    }
    [[nodiscard]] QString report() const
    {
        const auto *view = m_window->findChild<ConnectionView *>();
        return view->isVisible() ? view->accessibleDescription() : QString();
    }

    std::unique_ptr<AccountFixture> m_fixture;
    Opened<AccountEditor> m_window;

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<AccountFixture>(); }
    void cleanup()
    {
        delete m_window.window;
        m_fixture.reset();
    }

    void waitsForTheBrowserWithACountdown()
    {
        openFilled();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_fixture->service.signIns.size(), 1U);
        QVERIFY(panel()->isVisible());
        QVERIFY(!button(*m_window, u"Open the browser again"_s)->isEnabled());
        signIn().openBrowser(page);
        QCOMPARE(m_fixture->opened, QList<QUrl>{page});
        QCOMPARE(panel()->countdown().secondsLeft(), 120);
        button(*m_window, u"Open the browser again"_s)->click();
        QCOMPARE(m_fixture->opened.size(), 2);
        QCOMPARE(panel()->findChild<CopyButton *>()->copiedText(), page.toString());
    }

    void aSuccessShowsUserRoleAndScopesAndIsSaved()
    {
        openFilled();
        button(*m_window, u"Sign in"_s)->click();
        signIn().answer(AccountFixture::tokens());
        QVERIFY(m_fixture->store.accounts().isEmpty());
        QCOMPARE(m_fixture->service.tests.size(), 1U);
        QVERIFY(m_fixture->service.tests.back()->secrets == AccountFixture::tokens());
        m_fixture->service.tests.back()->answer(AccountFixture::goodReport());
        QVERIFY(report().contains(u"Ada Admin"_s));
        QVERIFY(report().contains(u"administrator"_s));
        QVERIFY(report().contains(u"webhooks:write"_s));
        QVERIFY(report().contains(u"700"_s));
        QCOMPARE(QApplication::focusWidget(), button(*m_window, u"Save account"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(decodeSecrets(*m_fixture->keychain.changes.back().secret) == AccountFixture::tokens());
        m_fixture->keep();
        QCOMPARE(m_fixture->store.accounts().size(), 1);
    }

    void escapeEndsTheSignInAndKeepsTheForm()
    {
        openFilled();
        button(*m_window, u"Sign in"_s)->click();
        signIn().openBrowser(page);
        QTest::keyClick(m_window.window, Qt::Key_Escape);
        QVERIFY(m_window->isVisible());
        QVERIFY(!signIn().isWaiting());
        QVERIFY(!panel()->isVisible());
        QVERIFY(!panel()->countdown().isRunning());
        QCOMPARE(named<QLineEdit>(*m_window, u"Client identifier"_s)->text(), u"grapnel"_s);
        QVERIFY(button(*m_window, u"Sign in"_s)->isEnabled());
    }

    void closingEndsTheSignIn()
    {
        openSaved();
        button(*m_window, u"Sign in"_s)->click();
        QVERIFY(signIn().isWaiting());
        m_window->close();
        QTRY_VERIFY(!m_window.window);
        QVERIFY(!signIn().isWaiting());
        // too late: there is no window to bring to the front
        signIn().openBrowser(page);
        QVERIFY(m_fixture->opened.isEmpty());
    }

    void aFailureIsToldAndTheFormStays()
    {
        openFilled();
        button(*m_window, u"Sign in"_s)->click();
        signIn().answer(SignInError{.kind = SignInError::Kind::Denied, .code = u"access_denied"_s});
        QVERIFY(banner().contains(u"Access was refused in the browser"_s));
        QVERIFY(!panel()->isVisible());
        QCOMPARE(named<QLineEdit>(*m_window, u"Name"_s)->text(), u"acme"_s);
        button(*m_window, u"Sign in"_s)->click();
        QVERIFY(banner().isEmpty());
        QCOMPARE(m_fixture->service.signIns.size(), 2U);
    }

    void tokensOfAnotherClientAreNotTaken()
    {
        openFilled();
        button(*m_window, u"Sign in"_s)->click();
        signIn().answer(AccountFixture::tokens());
        m_fixture->service.tests.back()->answer(AccountFixture::goodReport());
        QTest::keyClicks(named<QLineEdit>(*m_window, u"Base URL"_s), u"/other"_s);
        QVERIFY(report().isEmpty());
        QVERIFY(!button(*m_window, u"Test connection"_s)->isEnabled());
        button(*m_window, u"Save account"_s)->click();
        QVERIFY(m_fixture->keychain.changes.empty() || !m_fixture->keychain.changes.back().secret);
    }

    void aMissingScopeIsNamedAndAskedForAgain()
    {
        openSaved();
        button(*m_window, u"Test connection"_s)->click();
        ConnectionReport missing;
        missing.webhooksError = ApiError{.kind = ApiError::Kind::Forbidden,
                                         .httpStatus = 403,
                                         .detail = u"Missing the following required scopes: webhooks:read"_s};
        m_fixture->service.tests.back()->answer(missing);
        QVERIFY(report().contains(u"webhooks:read"_s));
        button(*m_window, u"Sign in again with webhooks:read"_s)->click();
        QVERIFY(signIn().profile.scopes.contains(u"webhooks:read"_s));
        QVERIFY(signIn().profile.scopes.contains(u"webhooks:write"_s));
    }

    void signingInAgainSavesByItself()
    {
        const QString id = m_fixture->add(u"acme"_s);
        open(id);
        QSignalSpy saved(m_window.window, &AccountEditor::saved);
        m_window->signInAgain({u"triggers:read"_s});
        QVERIFY(m_fixture->service.signIns.empty());
        m_fixture->giveStored(AccountFixture::tokens("old"));
        QCOMPARE(m_fixture->service.signIns.size(), 1U);
        signIn().answer(AccountFixture::tokens("new"));
        m_fixture->giveStored(AccountFixture::tokens("old"));
        m_fixture->keep();
        QCOMPARE(saved.count(), 1);
        QVERIFY(m_fixture->store.account(id)->scopes.contains(u"triggers:read"_s));
        QTRY_VERIFY(!m_window.window);
        QVERIFY(m_fixture->service.signOuts.empty());
    }

    void aSignInThatIsNotSavedIsRevoked()
    {
        openFilled();
        button(*m_window, u"Sign in"_s)->click();
        signIn().answer(AccountFixture::tokens());
        m_fixture->service.tests.back()->answer(AccountFixture::goodReport());
        QVERIFY(m_fixture->service.signOuts.empty());
        m_window->close();
        QTest::mouseClick(m_window->findChild<QMessageBox *>()->button(QMessageBox::Discard), Qt::LeftButton);
        QTRY_VERIFY(!m_window.window);
        QCOMPARE(m_fixture->service.signOuts.size(), 1U);
        QVERIFY(m_fixture->service.signOuts.back()->secrets == AccountFixture::tokens());
        // nobody waits for it, and it goes on
        QVERIFY(m_fixture->service.signOuts.back()->answer(ApiError{.kind = ApiError::Kind::Unreachable}));
    }

    void aSecondSignInRevokesTheFirst()
    {
        openFilled();
        for (const char *token : {"first", "second"}) {
            button(*m_window, u"Sign in"_s)->click();
            signIn().answer(AccountFixture::tokens(token));
            m_fixture->service.tests.back()->answer(AccountFixture::goodReport());
        }
        QCOMPARE(m_fixture->service.signOuts.size(), 1U);
        QVERIFY(m_fixture->service.signOuts.back()->secrets == AccountFixture::tokens("first"));
    }

    void aFailedSaveAfterwardsKeepsTheSignIn()
    {
        openFilled();
        button(*m_window, u"Sign in"_s)->click();
        signIn().answer(AccountFixture::tokens());
        m_fixture->service.tests.back()->answer(AccountFixture::goodReport());
        button(*m_window, u"Save account"_s)->click();
        m_fixture->refuse(SecretStoreError::Kind::Denied);
        button(*m_window, u"Try the keychain again"_s)->click();
        QVERIFY(decodeSecrets(*m_fixture->keychain.changes.back().secret) == AccountFixture::tokens());
    }
};

QTEST_MAIN(TestAccountSignIn)
#include "tst_accountsignin.moc"
