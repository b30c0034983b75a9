// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountvault.h"
#include "apicall.h"
#include "apiclient.h"
#include "apirequests.h"
#include "credentialerror.h"
#include "fakehttpserver.h"
#include "fakesecretstore.h"
#include "manualclock.h"
#include "signinfixture.h"
#include "vaultcredentialsource.h"

#include <QSignalSpy>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

namespace
{

const QByteArray page = R"({"webhooks":[],"meta":{"has_more":false}})"_ba;
const QByteArray newPair = R"({"access_token":"access-2","refresh_token":"refresh-2","token_type":"bearer",)"
                           R"("scope":"read","expires_in":86400,"refresh_token_expires_in":7775999})"_ba;

/// An account whose secrets are in a keychain that answers when the test says so, and its client.
class Fixture
{
public:
    Fixture() : profile(SignInFixture::profile(server.url())), vault(keychain) { client.setCredentialSource(&source); }

    /// The outcomes of as many lists.
    void list(int count = 1)
    {
        for (int i = 0; i < count; ++i) {
            QObject::connect(client.send(listWebhooks({})), &ApiCall::finished, &context,
                             [this](const ApiResult<HttpAnswer> &result) {
                                 if (result)
                                     ++done;
                                 else
                                     errors.append(result.error());
                             });
        }
    }
    void answerKeychain(const AccountSecrets &secrets)
    {
        QTRY_VERIFY(!keychain.readings.empty());
        keychain.readings.back().answer.give(encodeSecrets(secrets, {}));
    }
    void refuseKeychain(SecretStoreError::Kind kind)
    {
        QTRY_VERIFY(!keychain.readings.empty());
        keychain.readings.back().answer.give(SecretStoreError{.kind = kind});
    }
    [[nodiscard]] QByteArray authorization(qsizetype request) const
    {
        return server.requests().at(request).header("Authorization");
    }

    FakeHttpServer server;
    ManualClock clock;
    AccountProfile profile;
    FakeSecretStore keychain;
    AccountVault vault;
    QObject context;
    ApiClient client{{.name = u"Test"_s, .baseUrl = server.url()}, SignInFixture::settings(), clock};
    VaultCredentialSource source{profile, vault, SignInNetwork(&SignInFixture::settings, clock)};
    int done = 0;
    QList<ApiError> errors;
};

} // namespace

class VaultCredentialSourceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsWaitForTheKeychainAndAskItOnce()
    {
        Fixture f;
        f.server.add(FakeHttpServer::json(page), 3);
        f.list(3);
        f.answerKeychain(SignInFixture::secretsWith("access-1", "refresh-1"));
        QTRY_COMPARE(f.done, 3);
        QCOMPARE(f.keychain.readings.size(), std::size_t{1});
        for (qsizetype i = 0; i < 3; ++i)
            QCOMPARE(f.authorization(i), "Bearer access-1"_ba);
    }

    void waitingForTheKeychainIsToldAndNotTheRenewalAfterIt()
    {
        Fixture f;
        QSignalSpy awaited(&f.client, &ApiClient::credentialsAwaited);
        f.list();
        QTRY_COMPARE(awaited.size(), 1);
        QVERIFY(awaited.constFirst().constFirst().toBool());
        AccountSecrets ended = SignInFixture::secretsWith("access-1", "refresh-1");
        ended.tokens->accessExpiry = f.clock.now().addSecs(-1);
        // the server is silent: the renewal goes on
        f.answerKeychain(ended);
        QTRY_COMPARE(awaited.size(), 2);
        QVERIFY(!awaited.constLast().constFirst().toBool());
        QCOMPARE(f.done, 0);
    }

    // somebody has changed the account's address in the settings
    void credentialsOfAnotherAddressAreNotSent()
    {
        Fixture f;
        f.list();
        QTRY_VERIFY(!f.keychain.readings.empty());
        f.keychain.readings.back().answer.give(
            encodeSecrets(SignInFixture::secretsWith("access-1", "refresh-1"), QUrl(u"https://acme.zendesk.com"_s)));
        QTRY_COMPARE(f.errors.size(), 1);
        QCOMPARE(f.errors.constFirst().code, QString(credentialerror::notSignedIn));
        QVERIFY(f.server.requests().isEmpty());
    }

    void aKeychainThatRefusesIsNotWaitedForAnyMore()
    {
        Fixture f;
        QSignalSpy awaited(&f.client, &ApiClient::credentialsAwaited);
        f.list();
        QTRY_COMPARE(awaited.size(), 1);
        f.refuseKeychain(SecretStoreError::Kind::TimedOut);
        QTRY_COMPARE(awaited.size(), 2);
        QVERIFY(!awaited.constLast().constFirst().toBool());
    }

    void aRefusalIsToldOnceAndTriedAgainWhenTheUserAsks()
    {
        Fixture f;
        QSignalSpy rejected(&f.client, &ApiClient::credentialsRejected);
        f.list(2);
        f.refuseKeychain(SecretStoreError::Kind::Denied);
        QTRY_COMPARE(f.errors.size(), 2);
        QCOMPARE(f.errors.constFirst().kind, Kind::Unauthorized);
        QCOMPARE(f.errors.constFirst().code, QString(credentialerror::keychainDenied));
        QTRY_COMPARE(rejected.size(), 1);

        f.server.add(FakeHttpServer::json(page));
        f.client.retryNow();
        f.list();
        QTRY_COMPARE(f.keychain.readings.size(), std::size_t{2});
        f.answerKeychain(SignInFixture::secretsWith("access-1", "refresh-1"));
        QTRY_COMPARE(f.done, 1);
        QCOMPARE(f.server.requests().size(), 1);
    }

    void withoutAnEntryNothingIsSent_data()
    {
        QTest::addColumn<bool>("isEmpty");
        QTest::newRow("no entry") << false;
        QTest::newRow("an entry without tokens") << true;
    }

    void withoutAnEntryNothingIsSent()
    {
        QFETCH(const bool, isEmpty);
        Fixture f;
        f.list();
        if (isEmpty)
            f.answerKeychain({});
        else
            f.refuseKeychain(SecretStoreError::Kind::NotFound);
        QTRY_COMPARE(f.errors.size(), 1);
        QCOMPARE(f.errors.constFirst().code, QString(credentialerror::notSignedIn));
        // what somebody asks for is a try of theirs, of the keychain
        f.list();
        QTRY_COMPARE(f.keychain.readings.size(), std::size_t{2});
        QVERIFY(f.server.requests().isEmpty());
    }

    void whatHasEndedIsRenewedBeforeAnythingIsSent()
    {
        Fixture f;
        f.server.add(FakeHttpServer::json(newPair, 201));
        f.server.add(FakeHttpServer::json(page));
        f.list();
        AccountSecrets old = SignInFixture::secretsWith("access-1", "refresh-1");
        old.tokens->accessExpiry = f.clock.now().addSecs(-1);
        f.answerKeychain(old);
        QTRY_COMPARE(f.keychain.changes.size(), std::size_t{1});
        // stored before it is used
        QCOMPARE(f.server.requests().size(), 1);
        QCOMPARE(decodeSecrets(*f.keychain.changes.front().secret)->tokens->accessToken,
                 SignInFixture::secret("access-2"));
        f.keychain.changes.front().answer.give(Done());
        QTRY_COMPARE(f.done, 1);
        QCOMPARE(f.authorization(1), "Bearer access-2"_ba);
    }

    void whatTheServerEndedBeforeItsTimeIsRenewedToo()
    {
        Fixture f;
        f.server.add(FakeHttpServer::json(R"({"error":"invalid_token"})", 401));
        f.server.add(FakeHttpServer::json(newPair, 201));
        f.server.add(FakeHttpServer::json(page));
        f.list();
        AccountSecrets stored = SignInFixture::secretsWith("access-1", "refresh-1");
        stored.tokens->accessExpiry = f.clock.now().addDays(1);
        f.answerKeychain(stored);
        QTRY_COMPARE(f.keychain.changes.size(), std::size_t{1});
        f.keychain.changes.front().answer.give(Done());
        QTRY_COMPARE(f.done, 1);
        QCOMPARE(f.authorization(0), "Bearer access-1"_ba);
        QCOMPARE(f.authorization(2), "Bearer access-2"_ba);
    }

    void whatIsNotStoredIsUsedAndTold()
    {
        Fixture f;
        QSignalSpy notStored(&f.source, &VaultCredentialSource::notStored);
        f.server.add(FakeHttpServer::json(newPair, 201));
        f.server.add(FakeHttpServer::json(page));
        f.list();
        AccountSecrets old = SignInFixture::secretsWith("access-1", "refresh-1");
        old.tokens->accessExpiry = f.clock.now().addSecs(-1);
        f.answerKeychain(old);
        QTRY_COMPARE(f.keychain.changes.size(), std::size_t{1});
        f.keychain.changes.front().answer.give(SecretStoreError{.kind = SecretStoreError::Kind::Denied});
        QTRY_COMPARE(f.done, 1);
        QCOMPARE(notStored.size(), 1);
    }

    void whatARenewalGivesAfterTheAccountWasRemovedIsNotKept()
    {
        Fixture f;
        f.server.add(FakeHttpServer::json(newPair, 201));
        f.server.add(FakeHttpServer::json(page));
        f.list();
        AccountSecrets old = SignInFixture::secretsWith("access-1", "refresh-1");
        old.tokens->accessExpiry = f.clock.now().addSecs(-1);
        PendingCall removal;
        connect(&f.server, &FakeHttpServer::requestReceived, &f.context, [&f, &removal] {
            if (f.server.requests().size() == 1)
                removal = f.vault.remove(f.profile.id, &f.context, [](const auto &) {});
        });
        f.answerKeychain(old);
        QTRY_COMPARE(f.keychain.changes.size(), std::size_t{1});
        QVERIFY(!f.keychain.changes.front().secret);
        f.keychain.changes.front().answer.give(Done());
        QTRY_COMPARE(f.done, 1);
        QCOMPARE(f.keychain.changes.size(), std::size_t{1});
    }

    void goingWhileTheKeychainThinksIsNoTrouble()
    {
        auto f = std::make_unique<Fixture>();
        f->list();
        QTRY_COMPARE(f->keychain.readings.size(), std::size_t{1});
        f.reset();
    }
};

QTEST_GUILESS_MAIN(VaultCredentialSourceTest)
#include "tst_vaultcredentialsource.moc"
