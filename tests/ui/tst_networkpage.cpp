// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Network", and the proxy's password on its way to the keychain.
#include "preferenceswindowfixture.h"

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestNetworkPage final : public PreferencesWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aProxyNeedsAHost()
    {
        m_window->showPage(Network);
        QVERIFY(!field<QLineEdit>(u"Host"_s)->isVisible());
        field<QComboBox>(u"Proxy"_s)->setCurrentIndex(2);
        QVERIFY(field<QLineEdit>(u"Host"_s)->isVisible());
        QVERIFY(!save()->isEnabled());
        field<QLineEdit>(u"Host"_s)->setText(u"http://proxy.example:8080"_s);
        QVERIFY(!save()->isEnabled());
        QVERIFY(!field<QLineEdit>(u"Host"_s)->accessibleDescription().isEmpty());
        field<QLineEdit>(u"Host"_s)->setText(u"proxy.example"_s);
        QVERIFY(save()->isEnabled());
    }

    void aPasswordGoesToTheKeychainAndNowhereElse()
    {
        enterProxy();
        QVERIFY(!choice()->isVisible());
        QCOMPARE(password()->echoMode(), QLineEdit::Password);
        password()->setText(u"pa55word"_s);
        save()->click();
        QVERIFY(m_keychain->isWaiting());
        QCOMPARE(m_keychain->writtenId, u"proxy"_s);
        QCOMPARE(m_keychain->written, Secret("pa55word"_ba));
        QVERIFY(!save()->isEnabled());
        QCOMPARE(m_store->preferences(), Preferences{});
        m_keychain->answer(Done{});
        QVERIFY(!m_window->isVisible());
        QCOMPARE(m_store->preferences().network.proxyHost, u"proxy.example"_s);
        QCOMPARE(m_store->preferences().network.proxyUser, u"me"_s);
        QVERIFY(!m_password->isSessionOnly());
        QVERIFY(settingsFile().contains("proxy.example"));
        QVERIFY(!settingsFile().contains("pa55word"));
    }

    void aKeychainThatFailsLeavesTheChoiceOfThisSession()
    {
        enterProxy();
        password()->setText(u"pa55word"_s);
        save()->click();
        m_keychain->answer(SecretStoreError{.kind = SecretStoreError::Kind::Unavailable});
        QVERIFY(m_window->isVisible());
        QVERIFY(shownBanner());
        QCOMPARE(m_store->preferences(), Preferences{});
        QVERIFY(button<QAbstractButton>(*m_window, u"Try again"_s));
        QSignalSpy changed(m_password.get(), &ProxyPassword::changed);
        button<QAbstractButton>(*m_window, u"Keep it for this session only"_s)->click();
        QVERIFY(!m_window->isVisible());
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_password->isSessionOnly());
        QCOMPARE(m_store->preferences().network.proxyUser, u"me"_s);
        QVERIFY(!settingsFile().contains("pa55word"));
    }

    void aStoredPasswordIsKeptReplacedOrRemoved()
    {
        QVERIFY(m_store->save({.network = {.proxyMode = NetworkPreferences::ProxyMode::Manual,
                                           .proxyHost = u"proxy.example"_s,
                                           .proxyUser = u"me"_s}}));
        reopen();
        m_window->showPage(Network);
        QCOMPARE(choice()->currentText(), u"Keep stored password"_s);
        QVERIFY(!password()->isVisible());
        choice()->setCurrentIndex(1);
        QVERIFY(password()->isVisible());
        QVERIFY(!save()->isEnabled());
        password()->setText(u"another"_s);
        QVERIFY(save()->isEnabled());
        choice()->setCurrentIndex(2);
        save()->click();
        QCOMPARE(m_keychain->removedId, u"proxy"_s);
        m_keychain->answer(SecretStoreError{.kind = SecretStoreError::Kind::TimedOut});
        QVERIFY(shownBanner());
        button<QAbstractButton>(*m_window, u"Try again"_s)->click();
        m_keychain->answer(Done{});
        QVERIFY(!m_window->isVisible());
    }

    void theDefaultsOfTheNetworkForgetThePassword()
    {
        QVERIFY(m_store->save({.network = {.proxyUser = u"me"_s}}));
        reopen();
        m_window->pages().at(Network)->restoreDefaults();
        save()->click();
        QCOMPARE(m_keychain->removedId, u"proxy"_s);
    }

    void closingWhileTheKeychainWaitsSavesNothing()
    {
        enterProxy();
        password()->setText(u"pa55word"_s);
        save()->click();
        QTest::keyClick(m_window.window, Qt::Key_Escape);
        QTRY_VERIFY(!m_window.window);
        QVERIFY(!m_keychain->isWaiting());
        QCOMPARE(m_store->preferences(), Preferences{});
    }

    void aFileWithoutCertificatesIsRefused()
    {
        m_window->showPage(Network);
        const QString path = m_folder->filePath(u"ca.pem"_s);
        auto *edit = field<QLineEdit>(u"Further certificate authorities"_s);
        edit->setText(path);
        QVERIFY(save()->isEnabled());
        save()->click();
        QVERIFY(m_window->isVisible() && !save()->isEnabled());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nothing of the kind");
        file.flush();
        Q_EMIT edit->editingFinished();
        QVERIFY(!save()->isEnabled());
        file.write("-----BEGIN CERTIFICATE-----");
        file.close();
        Q_EMIT edit->editingFinished();
        QVERIFY(save()->isEnabled());
        save()->click();
        QCOMPARE(m_store->preferences().network.caFile, path);
    }

    void browsingDoesNotBlock()
    {
        m_window->showPage(Network);
        button(*m_window, u"Browse…"_s)->click();
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        Q_EMIT dialog->fileSelected(u"/nowhere/ca.pem"_s);
        QCOMPARE(field<QLineEdit>(u"Further certificate authorities"_s)->text(), u"/nowhere/ca.pem"_s);
        QVERIFY(!save()->isEnabled());
    }

    void anOperationCanHaveRetriesOfItsOwn()
    {
        m_window->showPage(Network);
        auto *table = field<QTableWidget>(u"Retries per operation"_s);
        QCOMPARE(table->rowCount(), 10);
        QCOMPARE(table->item(3, 0)->text(), u"Show"_s);
        QCOMPARE(table->item(3, 1)->text(), u"Default"_s);
        table->setCurrentCell(3, 0);
        auto *own = field<QComboBox>(u"Retries of Show"_s);
        QVERIFY(own);
        own->setCurrentIndex(1);
        Q_EMIT own->activated(1);
        QCOMPARE(table->item(3, 1)->text(), u"Own"_s);
        auto *form = m_window->findChild<OperationRetries *>()->findChild<RetryForm *>();
        named<QDoubleSpinBox>(*form, u"First wait"_s)->setValue(2.0);
        named<QDoubleSpinBox>(*form, u"Longest wait"_s)->setValue(1.0);
        QVERIFY(!save()->isEnabled());
        named<QDoubleSpinBox>(*form, u"Longest wait"_s)->setValue(20.0);
        save()->click();
        const auto &policies = m_store->preferences().network.operationRetry;
        QCOMPARE(policies.keys(), QList{WebhookOperation::Show});
        QCOMPARE(policies.first().initialInterval, 2'000ms);
        QCOMPARE(policies.first().maxInterval, 20'000ms);
    }
};

QTEST_MAIN(TestNetworkPage)
#include "tst_networkpage.moc"
