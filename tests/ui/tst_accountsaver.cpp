// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountfixture.h"
#include "accountsaver.h"

#include <QSignalSpy>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// As an editor has them when only the client secret was typed anew.
AccountSecrets withClientSecret(AccountSecrets secrets)
{
    secrets.clientSecret = Secret(QByteArray("another-secret"));
    return secrets;
}

} // namespace

class TestAccountSaver final : public QObject
{
    Q_OBJECT

    using Place = AccountVault::Place;

    [[nodiscard]] const AccountProfile &account() const { return m_fixture->store.accounts().constFirst(); }
    [[nodiscard]] std::optional<AccountSecrets> written() const
    {
        return decodeSecrets(*m_fixture->keychain.changes.back().secret);
    }
    void saveWithOldTokens(Place place = Place::Keychain)
    {
        const AccountSecrets old = AccountFixture::tokens("old");
        m_saver->save(account(), withClientSecret(old), old, place);
    }

    std::unique_ptr<AccountFixture> m_fixture;
    std::unique_ptr<AccountSaver> m_saver;

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<AccountFixture>();
        m_fixture->add(u"acme"_s);
        m_saver = std::make_unique<AccountSaver>(m_fixture->store, m_fixture->vault);
    }
    void cleanup()
    {
        m_saver.reset();
        m_fixture.reset();
    }

    void tokensThatWereRenewedMeanwhileAreKept()
    {
        QSignalSpy saved(m_saver.get(), &AccountSaver::saved);
        saveWithOldTokens();
        QVERIFY(m_fixture->keychain.changes.empty());
        m_fixture->giveStored(AccountFixture::tokens("renewed"));
        QVERIFY(written() == withClientSecret(AccountFixture::tokens("renewed")));
        m_fixture->keep();
        QCOMPARE(saved.size(), 1);
    }

    void tokensOfASignOutMeanwhileDoNotComeBack()
    {
        saveWithOldTokens();
        m_fixture->giveNothing();
        QVERIFY(written() == withClientSecret({}));
    }

    void tokensOfANewSignInAreWritten()
    {
        const AccountSecrets old = AccountFixture::tokens("old");
        m_saver->save(account(), AccountFixture::tokens("new"), old, Place::Keychain);
        m_fixture->giveStored(AccountFixture::tokens("renewed"));
        QVERIFY(written() == AccountFixture::tokens("new"));
    }

    void theSameSecretsAreKeptWithANewAddress()
    {
        AccountProfile moved = account();
        moved.baseUrl = QUrl(u"https://other.zendesk.com"_s);
        const AccountSecrets old = AccountFixture::tokens("old");
        m_saver->save(moved, old, old, Place::Keychain);
        // read again as what they are
        m_fixture->keychain.readings.back().answer.give(encodeSecrets(old, account().baseUrl));
        QVERIFY(written() == old);
        QCOMPARE(decodeBaseUrl(*m_fixture->keychain.changes.back().secret), moved.baseUrl);
        m_fixture->keep();
        QCOMPARE(account().baseUrl, moved.baseUrl);
    }

    void whatCannotBeReadAgainIsNotOverwritten()
    {
        QSignalSpy failed(m_saver.get(), &AccountSaver::failed);
        saveWithOldTokens();
        m_fixture->failReading(SecretStoreError::Kind::Denied);
        QCOMPARE(failed.size(), 1);
        QVERIFY(m_fixture->keychain.changes.empty());
        QVERIFY(!m_saver->isRunning());
        // but for this session it can be used
        saveWithOldTokens(Place::SessionOnly);
        m_fixture->failReading(SecretStoreError::Kind::Denied);
        QTRY_VERIFY(!m_saver->isRunning());
        QCOMPARE(m_fixture->vault.placeOf(account().id), Place::SessionOnly);
    }

    void cancellingBeforeItIsWrittenChangesNothing()
    {
        QSignalSpy saved(m_saver.get(), &AccountSaver::saved);
        saveWithOldTokens();
        m_saver->cancel();
        m_fixture->giveStored(AccountFixture::tokens("renewed"));
        QVERIFY(m_fixture->keychain.changes.empty());
        QVERIFY(saved.isEmpty());
    }

    void cancellingTakesBackWhatWasThereLast()
    {
        saveWithOldTokens();
        m_fixture->giveStored(AccountFixture::tokens("renewed"));
        m_saver->cancel();
        QCOMPARE(m_fixture->keychain.changes.size(), 2U);
        QVERIFY(written() == AccountFixture::tokens("renewed"));
    }
};

QTEST_MAIN(TestAccountSaver)
#include "tst_accountsaver.moc"
