// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountfixture.h"
#include "accountscontroller.h"
#include "accountswindow.h"
#include "banner.h"
#include "connectionview.h"
#include "messagetext.h"
#include "windowprobe.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

class TestAccountsWindow final : public QObject
{
    Q_OBJECT

    void open()
    {
        m_window.window = new AccountsWindow(m_fixture->context());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.window));
    }
    void answerAll(const AccountSecrets &secrets)
    {
        for (auto &reading : m_fixture->keychain.readings)
            reading.answer.give(encodeSecrets(secrets, {}));
    }
    [[nodiscard]] QTableView *table() const { return named<QTableView>(*m_window, u"Accounts"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString banner() const { return m_window->findChild<Banner *>()->findChild<MessageText *>()->text(); }
    QMessageBox *askToRemove()
    {
        button(*m_window, u"Remove account"_s)->click();
        return m_window->findChild<QMessageBox *>();
    }
    void confirm(QMessageBox *box)
    {
        QTest::mouseClick(button(*box, u"Remove account"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    }

    std::unique_ptr<AccountFixture> m_fixture;
    Opened<AccountsWindow> m_window;

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<AccountFixture>(); }
    void cleanup()
    {
        delete m_window.window;
        m_fixture.reset();
    }

    void withoutAccountsItOffersToAddOne()
    {
        open();
        QVERIFY(!table()->isVisible());
        QSignalSpy add(m_window.window, &AccountsWindow::addWanted);
        button(*m_window, u"Add account…"_s)->click();
        QCOMPARE(add.count(), 1);
    }

    void largeLettersLeaveRoomForTheName()
    {
        const QFont usual = QApplication::font();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 2);
        QApplication::setFont(large);
        m_fixture->add(u"acme production"_s);
        open();
        answerAll(AccountFixture::tokens());
        QVERIFY(table()->columnWidth(0) >= table()->fontMetrics().averageCharWidth() * 12);
        QApplication::setFont(usual);
    }

    void tellsALockedKeychainFromASilentOne()
    {
        m_fixture->add(u"acme"_s);
        m_fixture->add(u"play"_s);
        open();
        m_fixture->keychain.readings.at(0).answer.give(SecretStoreError{.kind = SecretStoreError::Kind::Denied});
        m_fixture->keychain.readings.at(1).answer.give(SecretStoreError{.kind = SecretStoreError::Kind::TimedOut});
        QCOMPARE(cell(0, 5), u"Keychain is locked"_s);
        QCOMPARE(cell(1, 5), u"Keychain does not answer"_s);
    }

    void tellsEachAccountAndItsState()
    {
        m_fixture->add(u"acme"_s);
        m_fixture->store.save({.name = u"play"_s,
                               .baseUrl = QUrl(u"https://play.zendesk.com"_s),
                               .environment = Environment::Sandbox,
                               .clientId = u"grapnel"_s,
                               .isReadOnly = true});
        open();
        const QAbstractItemModelTester tester(table()->model());
        QCOMPARE(cell(0, 0), u"acme"_s);
        QCOMPARE(cell(0, 1), u"Production"_s);
        QCOMPARE(cell(0, 2), u"acme.zendesk.com"_s);
        QCOMPARE(cell(0, 3), u"OAuth in the browser"_s);
        QCOMPARE(cell(1, 1), u"Sandbox"_s);
        QCOMPARE(cell(1, 4), u"Read only"_s);
        QCOMPARE(cell(0, 5), u"Reading…"_s);
        m_fixture->keychain.readings.at(0).answer.give(encodeSecrets(AccountFixture::tokens(), {}));
        m_fixture->keychain.readings.at(1).answer.give(SecretStoreError{.kind = SecretStoreError::Kind::NotFound});
        QCOMPARE(cell(0, 5), u"Signed in"_s);
        QCOMPARE(cell(1, 5), u"Needs sign-in"_s);
    }

    void aTokenThatHasEndedNeedsASignIn()
    {
        m_fixture->add(u"acme"_s);
        open();
        AccountSecrets ended = AccountFixture::tokens();
        ended.tokens->accessExpiry = m_fixture->clock.now().addSecs(-1);
        ended.tokens->refreshToken = {};
        answerAll(ended);
        QCOMPARE(cell(0, 5), u"Needs sign-in"_s);
    }

    void aTestIsToldInPlace()
    {
        m_fixture->add(u"acme"_s);
        open();
        answerAll(AccountFixture::tokens());
        button(*m_window, u"Test connection"_s)->click();
        m_fixture->giveStored(AccountFixture::tokens());
        QCOMPARE(m_fixture->service.tests.size(), 1U);
        QVERIFY(!button(*m_window, u"Edit…"_s)->isEnabled());
        m_fixture->service.tests.back()->answer(AccountFixture::goodReport());
        QVERIFY(m_window->findChild<ConnectionView *>()->isVisible());
        QVERIFY(banner().contains(u"works"_s));
        QVERIFY(!m_window->findChild<QMessageBox *>());
    }

    void escapeEndsATestBeforeItCloses()
    {
        m_fixture->add(u"acme"_s);
        open();
        answerAll(AccountFixture::tokens());
        button(*m_window, u"Test connection"_s)->click();
        m_fixture->giveStored(AccountFixture::tokens());
        QTest::keyClick(m_window.window, Qt::Key_Escape);
        QVERIFY(m_window->isVisible());
        QVERIFY(!m_fixture->service.tests.back()->isWaiting());
        QTest::keyClick(m_window.window, Qt::Key_Escape);
        QTRY_VERIFY(!m_window.window);
    }

    void signingOutRevokesAndForgets()
    {
        const QString id = m_fixture->add(u"acme"_s);
        open();
        answerAll(AccountFixture::tokens());
        QSignalSpy changed(m_window.window, &AccountsWindow::accountChanged);
        button(*m_window, u"Sign out"_s)->click();
        m_fixture->giveStored(AccountFixture::tokens());
        QVERIFY(m_fixture->keychain.changes.empty());
        m_fixture->service.signOuts.back()->answer(ApiError{.kind = ApiError::Kind::Unreachable});
        QVERIFY(!m_fixture->keychain.changes.back().secret);
        m_fixture->keep();
        QCOMPARE(changed.count(), 1);
        QVERIFY(banner().contains(u"did not revoke"_s));
        QVERIFY(m_fixture->store.account(id));
    }

    void removingAsksWithCancelAsTheDefault()
    {
        const QString id = m_fixture->add(u"acme"_s);
        open();
        answerAll(AccountFixture::tokens());
        QMessageBox *box = askToRemove();
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(u"keychain"_s));
        QVERIFY(box->informativeText().contains(u"revoked"_s));
        QVERIFY(box->informativeText().contains(u"Drafts"_s));
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
        QVERIFY(m_fixture->store.account(id));
        QVERIFY(m_fixture->service.signOuts.empty());
    }

    void removingForgetsTheEntryThenTheAccount()
    {
        const QString id = m_fixture->add(u"acme"_s);
        open();
        answerAll(AccountFixture::tokens());
        QSignalSpy removed(m_window.window, &AccountsWindow::accountRemoved);
        confirm(askToRemove());
        m_fixture->giveStored(AccountFixture::tokens());
        m_fixture->service.signOuts.back()->answer(Done());
        QVERIFY(m_fixture->store.account(id));
        m_fixture->keep();
        QVERIFY(!m_fixture->store.account(id));
        QCOMPARE(removed.count(), 1);
        QVERIFY(!table()->isVisible());
    }

    void aLockedKeychainKeepsTheAccountUntilTheUserSaysOtherwise()
    {
        const QString id = m_fixture->add(u"acme"_s);
        open();
        confirm(askToRemove());
        m_fixture->failReading(SecretStoreError::Kind::Denied);
        m_fixture->refuse(SecretStoreError::Kind::Denied);
        QVERIFY(m_fixture->store.account(id));
        QVERIFY(banner().contains(u"did not remove"_s));
        button(*m_window, u"Remove it all the same"_s)->click();
        m_fixture->failReading(SecretStoreError::Kind::Denied);
        m_fixture->refuse(SecretStoreError::Kind::Denied);
        QVERIFY(!m_fixture->store.account(id));
    }

    void movesAnAccountAndKeepsItSelected()
    {
        m_fixture->add(u"one"_s);
        const QString id = m_fixture->add(u"two"_s);
        open();
        table()->selectRow(1);
        button(*m_window, u"Move up"_s)->click();
        QCOMPARE(m_fixture->store.accounts().constFirst().id, id);
        QCOMPARE(table()->currentIndex().row(), 0);
        QVERIFY(!button(*m_window, u"Move up"_s)->isEnabled());
    }

    void enterAndDoubleClickOpen()
    {
        const QString id = m_fixture->add(u"one"_s);
        open();
        QSignalSpy wanted(m_window.window, &AccountsWindow::openWanted);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.constFirst().constFirst().toString(), id);
    }

    void accountsThatCannotBeWrittenAreToldInTheList()
    {
        const QString id = m_fixture->add(u"one"_s);
        const QString file = m_fixture->settings.fileName();
        AccountsController controller(m_fixture->context(), nullptr);
        QSignalSpy told(&controller, &AccountsController::notWritten);
        QVERIFY(QFile::remove(file) && QDir().mkdir(file));
        m_fixture->add(u"two"_s);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toString(), u"The accounts could not be saved"_s);
        QVERIFY(told.first().last().toString().contains(file));
        controller.showAccounts();
        QTRY_VERIFY((m_window.window = qobject_cast<AccountsWindow *>(QApplication::activeWindow())));
        m_fixture->store.move(id, 1);
        QTRY_VERIFY(banner().startsWith(u"The accounts could not be saved"_s));
        QCOMPARE(told.size(), 1);
        QVERIFY(QDir().rmdir(file));
    }

    void theControllerKeepsAnEditorThatTheListOutlivesNot()
    {
        const QString id = m_fixture->add(u"one"_s);
        AccountsController controller(m_fixture->context(), nullptr);
        QSignalSpy changed(&controller, &AccountsController::accountChanged);
        controller.showAccounts();
        controller.signInAgain(id, {});
        m_fixture->giveNothing();
        QCOMPARE(m_fixture->service.signIns.size(), 1U);
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->windowTitle() == u"Accounts"_s)
                window->close();
        }
        m_fixture->service.signIns.back()->answer(AccountFixture::tokens());
        m_fixture->keep();
        QCOMPARE(changed.count(), 1);
        QVERIFY(controller.closeAll());
    }
};

QTEST_MAIN(TestAccountsWindow)
#include "tst_accountswindow.moc"
