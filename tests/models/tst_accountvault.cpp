// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountvault.h"
#include "fakesecretstore.h"
#include "memorysecretstore.h"

#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using Kind = SecretStoreError::Kind;
using Place = AccountVault::Place;

namespace
{

AccountSecrets secrets(const QByteArray &token)
{
    return {.apiToken = Secret(QByteArray(token))};
}

AccountProfile account(const QString &id, const QString &host = u"acme.zendesk.com"_s)
{
    return {.id = id, .baseUrl = QUrl(u"https://"_s + host)};
}

/// What an operation answered, and how often.
template<typename T> struct Answered {
    std::optional<Result<T, SecretStoreError>> result{};
    int times = 0;

    [[nodiscard]] SecretStore::Handler<T> handler()
    {
        return [this](const Result<T, SecretStoreError> &given) {
            result = given;
            ++times;
        };
    }
    [[nodiscard]] bool isDone() const { return result && *result; }
    [[nodiscard]] bool failed(Kind kind) const { return result && !*result && result->error().kind == kind; }
};

} // namespace

class AccountVaultTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsGoToTheKeychainAndComeBack()
    {
        MemorySecretStore keychain;
        AccountVault vault(keychain);
        Answered<Done> written;
        const PendingCall write
            = vault.write(account(u"1"_s), secrets("a"_ba), Place::Keychain, this, written.handler());
        QVERIFY(!written.result);
        QTRY_VERIFY(written.isDone());
        QCOMPARE(vault.placeOf(u"1"_s), Place::Keychain);
        // another vault over the same keychain: the next start
        AccountVault next(keychain);
        Answered<AccountSecrets> got;
        const PendingCall read = next.read(account(u"1"_s), this, got.handler());
        QVERIFY(!got.result);
        QTRY_VERIFY(got.isDone());
        QCOMPARE(got.result->value(), secrets("a"_ba));
        Answered<AccountSecrets> other;
        const PendingCall readOther = next.read(account(u"2"_s), this, other.handler());
        QTRY_VERIFY(other.failed(Kind::NotFound));
    }

    void onFailureNothingIsKeptElsewhere()
    {
        FakeSecretStore keychain;
        AccountVault vault(keychain);
        Answered<Done> written;
        const PendingCall write
            = vault.write(account(u"1"_s), secrets("a"_ba), Place::Keychain, this, written.handler());
        keychain.changes.at(0).answer.give(SecretStoreError{.kind = Kind::Denied, .detail = u"no"_s});
        QVERIFY(written.failed(Kind::Denied));
        QCOMPARE(written.result->error().detail, u"no"_s);
        QCOMPARE(vault.placeOf(u"1"_s), Place::Keychain);
        Answered<AccountSecrets> got;
        const PendingCall read = vault.read(account(u"1"_s), this, got.handler());
        keychain.readings.at(0).answer.give(SecretStoreError{.kind = Kind::NotFound});
        QVERIFY(got.failed(Kind::NotFound));
    }

    void forThisSessionOnlyNothingWaitsForTheKeychain()
    {
        FakeSecretStore keychain;
        AccountVault vault(keychain);
        Answered<Done> written;
        const PendingCall write
            = vault.write(account(u"1"_s), secrets("a"_ba), Place::SessionOnly, this, written.handler());
        QVERIFY(!written.result);
        QTRY_VERIFY(written.isDone());
        QCOMPARE(vault.placeOf(u"1"_s), Place::SessionOnly);
        // what the keychain had is removed, and that may fail
        QCOMPARE(keychain.changes.size(), 1);
        QVERIFY(!keychain.changes.at(0).secret);
        keychain.changes.at(0).answer.give(SecretStoreError{.kind = Kind::Unavailable});
        Answered<AccountSecrets> got;
        const PendingCall read = vault.read(account(u"1"_s), this, got.handler());
        QVERIFY(!got.result);
        QTRY_VERIFY(got.isDone());
        QCOMPARE(got.result->value(), secrets("a"_ba));
        QVERIFY(keychain.readings.empty());
        QCOMPARE(written.times, 1);
    }

    void theSessionsCopyGoesOnceTheKeychainHasIt()
    {
        FakeSecretStore keychain;
        AccountVault vault(keychain);
        Answered<Done> held;
        const PendingCall hold
            = vault.write(account(u"1"_s), secrets("old"_ba), Place::SessionOnly, this, held.handler());
        Answered<Done> refused;
        const PendingCall fail
            = vault.write(account(u"1"_s), secrets("new"_ba), Place::Keychain, this, refused.handler());
        keychain.changes.at(1).answer.give(SecretStoreError{.kind = Kind::TimedOut});
        QVERIFY(refused.failed(Kind::TimedOut));
        QCOMPARE(vault.placeOf(u"1"_s), Place::SessionOnly);
        Answered<Done> written;
        const PendingCall write
            = vault.write(account(u"1"_s), secrets("new"_ba), Place::Keychain, this, written.handler());
        QCOMPARE(decodeSecrets(*keychain.changes.at(2).secret), std::optional(secrets("new"_ba)));
        keychain.changes.at(2).answer.give(Done());
        QVERIFY(written.isDone());
        QCOMPARE(vault.placeOf(u"1"_s), Place::Keychain);
    }

    void whatTheSessionTookWhileTheKeychainWroteStays()
    {
        FakeSecretStore keychain;
        AccountVault vault(keychain);
        Answered<Done> renewed;
        const PendingCall renewal
            = vault.write(account(u"1"_s), secrets("old"_ba), Place::Keychain, this, renewed.handler());
        Answered<Done> held;
        const PendingCall hold
            = vault.write(account(u"1"_s), secrets("new"_ba), Place::SessionOnly, this, held.handler());
        keychain.changes.at(0).answer.give(Done());
        QVERIFY(renewed.isDone());
        keychain.changes.at(1).answer.give(Done());
        QCOMPARE(vault.placeOf(u"1"_s), Place::SessionOnly);
        Answered<AccountSecrets> got;
        const PendingCall read = vault.read(account(u"1"_s), this, got.handler());
        QTRY_VERIFY(got.isDone());
        QCOMPARE(got.result->value(), secrets("new"_ba));
    }

    void aWriteThatNobodyWaitsForIsFinishedAllTheSame()
    {
        FakeSecretStore keychain;
        AccountVault vault(keychain);
        Answered<Done> answered;
        const PendingCall hold
            = vault.write(account(u"1"_s), secrets("old"_ba), Place::SessionOnly, this, answered.handler());
        QTRY_VERIFY(answered.isDone());
        Answered<Done> cancelled;
        {
            QObject context;
            PendingCall call
                = vault.write(account(u"1"_s), secrets("new"_ba), Place::Keychain, &context, cancelled.handler());
            call.cancel();
        }
        keychain.changes.at(1).answer.give(Done());
        QCOMPARE(cancelled.times, 0);
        QCOMPARE(vault.placeOf(u"1"_s), Place::Keychain);
    }

    void removingTakesFromBothPlaces()
    {
        FakeSecretStore keychain;
        AccountVault vault(keychain);
        Answered<Done> held;
        const PendingCall hold
            = vault.write(account(u"1"_s), secrets("a"_ba), Place::SessionOnly, this, held.handler());
        Answered<Done> removed;
        const PendingCall remove = vault.remove(u"1"_s, this, removed.handler());
        QCOMPARE(vault.placeOf(u"1"_s), Place::Keychain);
        keychain.changes.at(1).answer.give(SecretStoreError{.kind = Kind::Denied});
        QVERIFY(removed.failed(Kind::Denied));
        Answered<Done> again;
        const PendingCall once = vault.remove(u"1"_s, this, again.handler());
        keychain.changes.at(2).answer.give(Done());
        QVERIFY(again.isDone());
    }

    void withoutAKeychainAnAccountOfTheSessionCanBeRemoved()
    {
        FakeSecretStore keychain;
        AccountVault vault(keychain);
        Answered<Done> held;
        const PendingCall hold
            = vault.write(account(u"1"_s), secrets("a"_ba), Place::SessionOnly, this, held.handler());
        Answered<Done> removed;
        const PendingCall remove = vault.remove(u"1"_s, this, removed.handler());
        keychain.changes.at(1).answer.give(SecretStoreError{.kind = Kind::Unavailable});
        QVERIFY(removed.isDone());
        Answered<Done> other;
        const PendingCall removeOther = vault.remove(u"2"_s, this, other.handler());
        keychain.changes.at(2).answer.give(SecretStoreError{.kind = Kind::Unavailable});
        QVERIFY(other.failed(Kind::Unavailable));
    }

    void anEntryThatIsNotOursIsAnError()
    {
        FakeSecretStore keychain;
        AccountVault vault(keychain);
        Answered<AccountSecrets> got;
        const PendingCall read = vault.read(account(u"1"_s), this, got.handler());
        keychain.readings.at(0).answer.give(Secret("{}"_ba));
        QVERIFY(got.failed(Kind::Other));
    }

    void nobodyIsCalledAfterACancelOrWithoutContext()
    {
        MemorySecretStore keychain;
        AccountVault vault(keychain);
        Answered<AccountSecrets> got;
        {
            QObject context;
            const PendingCall gone = vault.read(account(u"1"_s), &context, got.handler());
        }
        PendingCall cancelled = vault.read(account(u"1"_s), this, got.handler());
        cancelled.cancel();
        auto *const context = new QObject;
        const PendingCall dead = vault.read(account(u"1"_s), context, got.handler());
        delete context;
        Answered<AccountSecrets> last;
        const PendingCall read = vault.read(account(u"1"_s), this, last.handler());
        QTRY_COMPARE(last.times, 1);
        QCOMPARE(got.times, 0);
    }

    void aVaultMayGoWhileTheKeychainIsBusy()
    {
        FakeSecretStore keychain;
        Answered<Done> written;
        PendingCall call;
        {
            AccountVault vault(keychain);
            call = vault.write(account(u"1"_s), secrets("a"_ba), Place::Keychain, this, written.handler());
        }
        keychain.changes.at(0).answer.give(Done());
        QCOMPARE(written.times, 0);
    }

    // somebody has changed the address in the settings
    void theyAreGivenForTheirBaseUrlOnly_data()
    {
        QTest::addColumn<Place>("place");
        QTest::newRow("of the keychain") << Place::Keychain;
        QTest::newRow("of the session") << Place::SessionOnly;
    }

    void theyAreGivenForTheirBaseUrlOnly()
    {
        QFETCH(const Place, place);
        MemorySecretStore keychain;
        AccountVault vault(keychain);
        Answered<Done> written;
        const PendingCall write = vault.write(account(u"1"_s), secrets("a"_ba), place, this, written.handler());
        QTRY_VERIFY(written.isDone());
        Answered<AccountSecrets> got;
        const PendingCall read = vault.read(account(u"1"_s, u"evil.example"_s), this, got.handler());
        QTRY_VERIFY(got.failed(Kind::NotFound));
        Answered<AccountSecrets> own;
        const PendingCall readOwn = vault.read(account(u"1"_s), this, own.handler());
        QTRY_VERIFY(own.isDone());
        QCOMPARE(own.result->value(), secrets("a"_ba));
    }

    void entriesWithoutABaseUrlAreBoundWhenTheyAreWrittenAnew()
    {
        FakeSecretStore keychain;
        AccountVault vault(keychain);
        Answered<AccountSecrets> got;
        const PendingCall read = vault.read(account(u"1"_s), this, got.handler());
        keychain.readings.at(0).answer.give(encodeSecrets(secrets("a"_ba), {}));
        QVERIFY(got.isDone());
        const PendingCall update = vault.update(account(u"1"_s), got.result->value(), this, [](const auto &) {});
        QCOMPARE(decodeBaseUrl(*keychain.changes.at(0).secret), account(u"1"_s).baseUrl);
    }

    void whatIsRenewedForAFormerBaseUrlReplacesNothing()
    {
        FakeSecretStore keychain;
        AccountVault vault(keychain);
        const auto ignored = [](const auto &) {};
        const PendingCall write
            = vault.write(account(u"1"_s, u"new.example"_s), secrets("new"_ba), Place::Keychain, this, ignored);
        Answered<Done> renewed;
        const PendingCall update = vault.update(account(u"1"_s), secrets("old"_ba), this, renewed.handler());
        QTRY_VERIFY(renewed.isDone());
        QCOMPARE(keychain.changes.size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(AccountVaultTest)
#include "tst_accountvault.moc"
