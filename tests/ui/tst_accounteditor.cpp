// SPDX-License-Identifier: GPL-3.0-or-later
// The form of an account and how it is saved; tst_accountsignin signs in.
#include "accounteditor.h"
#include "accountfixture.h"
#include "banner.h"
#include "secretedit.h"
#include "windowprobe.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString secretText = u"token-nobody-must-see"_s;

/// All names, values and descriptions of the accessibility tree.
QString told(QAccessibleInterface *root)
{
    QString text;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        text += root->text(kind) + u'\n';
    if (root->textInterface())
        text += root->textInterface()->text(0, root->textInterface()->characterCount()) + u'\n';
    for (int i = 0; i < root->childCount(); ++i)
        text += told(root->child(i));
    return text;
}

} // namespace

class TestAccountEditor final : public QObject
{
    Q_OBJECT

    void open(const QString &id = {})
    {
        m_window.window = new AccountEditor(m_fixture->context(), m_fixture->store.account(id));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.window));
    }
    [[nodiscard]] QLineEdit *field(const QString &name) const { return named<QLineEdit>(*m_window, name); }
    [[nodiscard]] QComboBox *box(const QString &name) const { return named<QComboBox>(*m_window, name); }
    void choose(SignInMethod method)
    {
        QComboBox *methods = box(u"Sign-in method"_s);
        methods->setCurrentIndex(methods->findData(static_cast<int>(method)));
    }
    void type(const QString &name, const QString &text)
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }
    void typeApiToken()
    {
        choose(SignInMethod::ApiToken);
        type(u"Name"_s, u"Acme"_s);
        type(u"Subdomain"_s, u"acme"_s);
        type(u"Email"_s, u"ada@example.com"_s);
        type(u"API token"_s, secretText);
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        for (const auto *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
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

    void showsTheFieldsOfTheChosenMethodOnly()
    {
        open();
        QCOMPARE(m_window->windowTitle(), u"Add account"_s);
        QVERIFY(field(u"Client identifier"_s)->isVisible());
        QVERIFY(field(u"Redirect URL"_s)->isVisible());
        QCOMPARE(field(u"Redirect URL"_s)->text(), u"http://127.0.0.1/callback"_s);
        QVERIFY(!field(u"Email"_s)->isVisible());
        QVERIFY(!field(u"Client secret"_s)->isVisible());
        choose(SignInMethod::OAuthClientCredentials);
        QVERIFY(field(u"Client secret"_s)->isVisible());
        QVERIFY(!field(u"Redirect URL"_s)->isVisible());
        choose(SignInMethod::AccessToken);
        QVERIFY(field(u"Access token"_s)->isVisible());
        QVERIFY(!field(u"Client identifier"_s)->isVisible());
        QVERIFY(!button(*m_window, u"Sign in"_s));
        choose(SignInMethod::ApiToken);
        QVERIFY(field(u"Email"_s)->isVisible());
        QVERIFY(field(u"API token"_s)->isVisible());
        QTRY_VERIFY(field(u"API token"_s)->height() > 10);
        // from 2026-05-04 on
        QVERIFY(says(u"April 30, 2027"_s) || says(u"30 April 2027"_s));
        QVERIFY(says(u"361"_s));
    }

    void theSubdomainFillsTheBaseUrlWhichCanBeEdited()
    {
        open();
        type(u"Subdomain"_s, u"acme"_s);
        QCOMPARE(field(u"Base URL"_s)->text(), u"https://acme.zendesk.com"_s);
        type(u"Base URL"_s, u"https://proxy.example.net/zd"_s);
        QVERIFY(field(u"Subdomain"_s)->text().isEmpty());
        QCOMPARE(field(u"Name"_s)->text(), u"acme"_s);
    }

    void aNameThatWillComeOfTheSubdomainIsNotMissed()
    {
        open();
        QTest::keyClick(field(u"Name"_s), Qt::Key_Tab);
        QVERIFY(!says(u"Enter a name."_s));
        button(*m_window, u"Save account"_s)->click();
        QVERIFY(says(u"Enter a name."_s));
    }

    void saysWhatIsWrongUnderTheField()
    {
        m_fixture->add(u"acme"_s);
        open();
        type(u"Base URL"_s, u"http://acme.zendesk.com"_s);
        QVERIFY(!says(u"could be read on their way"_s));
        field(u"Name"_s)->setFocus();
        QVERIFY(says(u"could be read on their way"_s));
        type(u"Name"_s, u"Acme"_s);
        QVERIFY(says(u"Another account has this name"_s));
        button(*m_window, u"Save account"_s)->click();
        QVERIFY(says(u"Enter the unique identifier of the OAuth client."_s));
        QCOMPARE(QApplication::focusWidget(), field(u"Base URL"_s));
        QVERIFY(m_fixture->keychain.changes.empty());
        QCOMPARE(m_fixture->store.accounts().size(), 1);
    }

    void theProfileIsSavedOnceTheKeychainHasTheSecret()
    {
        open();
        QSignalSpy saved(m_window.window, &AccountEditor::saved);
        typeApiToken();
        box(u"Environment"_s)->setCurrentText(u"Sandbox"_s);
        button<QCheckBox>(*m_window, u"Read only"_s)->setChecked(true);
        QTest::keyClick(field(u"API token"_s), Qt::Key_Return);
        QCOMPARE(m_fixture->keychain.changes.size(), 1U);
        QVERIFY(m_fixture->store.accounts().isEmpty());
        QVERIFY(says(u"Saving in the keychain"_s));
        m_fixture->keep();
        QCOMPARE(saved.count(), 1);
        const AccountProfile account = m_fixture->store.accounts().constFirst();
        QCOMPARE(account.id, m_fixture->keychain.changes.back().id);
        QCOMPARE(account.name, u"Acme"_s);
        QCOMPARE(account.email, u"ada@example.com"_s);
        QCOMPARE(account.environment, Environment::Sandbox);
        QVERIFY(account.isReadOnly);
        const auto kept = decodeSecrets(*m_fixture->keychain.changes.back().secret);
        QVERIFY(kept && kept->apiToken == Secret(secretText.toUtf8()));
        QTRY_VERIFY(!m_window.window);
        m_fixture->settings.sync();
        QFile file(m_fixture->settings.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(secretText.toUtf8()));
    }

    void withoutAKeychainTheChoiceIsThisSessionOnly_data()
    {
        QTest::addColumn<SecretStoreError::Kind>("kind");
        QTest::newRow("denied") << SecretStoreError::Kind::Denied;
        QTest::newRow("unavailable") << SecretStoreError::Kind::Unavailable;
        QTest::newRow("timed out") << SecretStoreError::Kind::TimedOut;
    }
    void withoutAKeychainTheChoiceIsThisSessionOnly()
    {
        QFETCH(SecretStoreError::Kind, kind);
        open();
        typeApiToken();
        button(*m_window, u"Save account"_s)->click();
        m_fixture->refuse(kind);
        QVERIFY(m_fixture->store.accounts().isEmpty());
        QCOMPARE(field(u"Name"_s)->text(), u"Acme"_s);
        QCOMPARE(field(u"API token"_s)->text(), secretText);
        QVERIFY(button(*m_window->findChild<Banner *>(), u"Back to the form"_s));
        button(*m_window, u"Try the keychain again"_s)->click();
        QCOMPARE(m_fixture->keychain.changes.size(), 2U);
        m_fixture->refuse(kind);
        button(*m_window, u"This session only"_s)->click();
        QTRY_COMPARE(m_fixture->store.accounts().size(), 1);
        QCOMPARE(m_fixture->vault.placeOf(m_fixture->store.accounts().constFirst().id),
                 AccountVault::Place::SessionOnly);
    }

    void escapeDuringASaveTakesItBackAndKeepsTheForm()
    {
        open();
        typeApiToken();
        button(*m_window, u"Save account"_s)->click();
        // Enter starts nothing while it runs
        QTest::keyClick(m_window.window, Qt::Key_Return);
        QCOMPARE(m_fixture->keychain.changes.size(), 1U);
        QTest::keyClick(m_window.window, Qt::Key_Escape);
        QVERIFY(m_window->isVisible());
        QCOMPARE(m_fixture->keychain.changes.size(), 2U);
        QVERIFY(!m_fixture->keychain.changes.back().secret);
        m_fixture->keychain.changes.front().answer.give(Done());
        QVERIFY(m_fixture->store.accounts().isEmpty());
        QCOMPARE(field(u"Name"_s)->text(), u"Acme"_s);
    }

    void closingDuringASaveAsksWhatToDoWithTheForm()
    {
        open();
        typeApiToken();
        button(*m_window, u"Save account"_s)->click();
        m_window->close();
        QVERIFY(m_window->isVisible());
        const auto *question = m_window->findChild<QMessageBox *>();
        QVERIFY(question);
        QTest::mouseClick(question->button(QMessageBox::Discard), Qt::LeftButton);
        QTRY_VERIFY(!m_window.window);
        m_fixture->keychain.changes.front().answer.give(Done());
        QVERIFY(m_fixture->store.accounts().isEmpty());
    }

    void aStoredTokenIsKeptUnseenUntilItIsReplaced()
    {
        const QString id = m_fixture->store.save({.name = u"Acme"_s,
                                                  .baseUrl = QUrl(u"https://acme.zendesk.com"_s),
                                                  .method = SignInMethod::ApiToken,
                                                  .email = u"ada@example.com"_s});
        open(id);
        QCOMPARE(m_window->windowTitle(), u"Edit account – Acme"_s);
        m_fixture->giveStored({.apiToken = Secret(secretText.toUtf8())});
        QVERIFY(!field(u"API token"_s)->isVisible());
        auto *keep = button<QRadioButton>(*m_window, u"Keep stored API token"_s);
        QVERIFY(keep && keep->isChecked());
        QVERIFY(!told(QAccessible::queryAccessibleInterface(m_window.window)).contains(secretText));
        type(u"Name"_s, u"Acme Ltd"_s);
        button(*m_window, u"Save account"_s)->click();
        // nothing secret has changed
        QVERIFY(m_fixture->keychain.changes.empty());
        QCOMPARE(m_fixture->store.account(id)->name, u"Acme Ltd"_s);
    }

    void aStoredTokenIsNotSentToAnotherAddress()
    {
        const QString id = m_fixture->store.save({.name = u"Acme"_s,
                                                  .baseUrl = QUrl(u"https://acme.zendesk.com"_s),
                                                  .method = SignInMethod::ApiToken,
                                                  .email = u"ada@example.com"_s});
        open(id);
        m_fixture->giveStored({.apiToken = Secret(secretText.toUtf8())});
        type(u"Base URL"_s, u"https://other.example.net"_s);
        QVERIFY(field(u"API token"_s)->isVisible());
        button(*m_window, u"Test connection"_s)->click();
        QVERIFY(m_fixture->service.tests.empty());
        QVERIFY(says(u"Enter the API token."_s));
    }

    void anotherAddressDropsWhatTheKeychainDidNotShow()
    {
        const QString id = m_fixture->add(u"acme"_s);
        open(id);
        m_fixture->failReading(SecretStoreError::Kind::Denied);
        QVERIFY(button(*m_window, u"Try again"_s));
        type(u"Base URL"_s, u"https://other.example.net"_s);
        button(*m_window, u"Save account"_s)->click();
        QCOMPARE(m_fixture->keychain.changes.size(), 1U);
        QVERIFY(!m_fixture->keychain.changes.back().secret);
    }

    void whatIsTypedIsNotInTheAccessibilityTree()
    {
        open();
        typeApiToken();
        QVERIFY(!told(QAccessible::queryAccessibleInterface(m_window.window)).contains(secretText));
        QCOMPARE(named<SecretEdit>(*m_window, u"API token"_s)->echoMode(), QLineEdit::Password);
    }

    void tabGoesThroughTheFieldsInOrder()
    {
        open();
        QStringList names;
        for (int i = 0; i < 7; ++i) {
            names.append(QApplication::focusWidget()->accessibleName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(names,
                 (QStringList{u"Name"_s, u"Subdomain"_s, u"Base URL"_s, u"Environment"_s, QString(),
                              u"Sign-in method"_s, u"Client identifier"_s}));
    }

    void escapeClosesAnUntouchedFormAtOnce()
    {
        open();
        QTest::keyClick(m_window.window, Qt::Key_Escape);
        QTRY_VERIFY(!m_window.window);
    }

    // a text takes more lines where the scroll bar stands, which comes and goes with the fields
    void noTextIsCutWhenTheMethodChanges()
    {
        open();
        for (auto *advanced : m_window->findChildren<QToolButton *>()) {
            if (advanced->isCheckable())
                advanced->setChecked(true);
        }
        for (int width = 680; width <= 740; width += 20) {
            for (int height = 420; height <= 480; height += 12) {
                m_window->resize(width, height);
                for (const SignInMethod method :
                     {SignInMethod::ApiToken, SignInMethod::OAuthClientCredentials, SignInMethod::OAuthBrowser}) {
                    choose(method);
                    // a layout in a scroll area follows the one around it
                    QTest::qWait(5);
                    QCOMPARE(cutText(*m_window), QString());
                }
            }
        }
    }
};

QTEST_MAIN(TestAccountEditor)
#include "tst_accounteditor.moc"
