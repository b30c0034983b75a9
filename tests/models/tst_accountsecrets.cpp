// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsecrets.h"

#include <QTest>
#include <QTimeZone>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

AccountSecrets full()
{
    return {.clientSecret = Secret("client secret"_ba),
            .apiToken = Secret("api token"_ba),
            .tokens = OAuthTokens{.accessToken = Secret("access\ntoken 1\n"_ba),
                                  .refreshToken = Secret("refresh token"_ba),
                                  .accessExpiry = QDateTime({2026, 11, 26}, {1, 2, 3, 4}, Qt::UTC),
                                  .refreshExpiry = QDateTime({2027, 2, 1}, {0, 0}, Qt::UTC),
                                  .scopes = {u"webhooks:read"_s, u"users:read"_s}}};
}

std::optional<AccountSecrets> decode(const QByteArray &bytes)
{
    return decodeSecrets(Secret(QByteArray(bytes)));
}

} // namespace

class AccountSecretsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack() { QCOMPARE(decodeSecrets(encodeSecrets(full(), {})), std::optional(full())); }

    void theBaseUrlComesBackBesideThem()
    {
        const QUrl url(u"https://acme.zendesk.com:8443/a%20b"_s);
        const Secret bytes = encodeSecrets(full(), url);
        QCOMPARE(decodeBaseUrl(bytes), url);
        QCOMPARE(decodeSecrets(bytes), std::optional(full()));
        QVERIFY(decodeBaseUrl(encodeSecrets(full(), {})).isEmpty());
        QVERIFY(decodeBaseUrl(Secret("nothing of ours"_ba)).isEmpty());
    }

    void whatIsMissingStaysMissing()
    {
        const QList<AccountSecrets> some{{},
                                         {.clientSecret = Secret("a"_ba)},
                                         {.apiToken = Secret("a"_ba)},
                                         {.tokens = OAuthTokens()},
                                         {.tokens = OAuthTokens{.accessToken = Secret("a"_ba)}},
                                         {.tokens = OAuthTokens{.refreshToken = Secret("a"_ba)}}};
        for (const AccountSecrets &secrets : some)
            QCOMPARE(decodeSecrets(encodeSecrets(secrets, {})), std::optional(secrets));
    }

    void anyBytesComeBack()
    {
        QByteArray every;
        for (int value = 0; value < 256; ++value)
            every.append(static_cast<char>(value));
        AccountSecrets secrets;
        secrets.clientSecret = Secret(QByteArray(every));
        secrets.apiToken = Secret(QByteArray(100'000, '\n'));
        QCOMPARE(decodeSecrets(encodeSecrets(secrets, {})), std::optional(secrets));
        QCOMPARE(decodeSecrets(encodeSecrets(secrets, {}))->clientSecret.reveal(), every);
    }

    void timesAreKeptInUtc()
    {
        AccountSecrets secrets = full();
        secrets.tokens->accessExpiry = QDateTime({2026, 11, 26}, {1, 0}, Qt::OffsetFromUTC, 3600);
        const QDateTime back = decodeSecrets(encodeSecrets(secrets, {}))->tokens->accessExpiry;
        QCOMPARE(back, QDateTime({2026, 11, 26}, {0, 0}, Qt::UTC));
        QCOMPARE(back.timeSpec(), Qt::UTC);
    }

    void theFormatStaysAsItIs()
    {
        // what is in users' keychains must be read by every later version
        QCOMPARE(encodeSecrets(full(), {}).reveal(),
                 "grapnel-secrets 1\n"
                 "client_secret 13\nclient secret\n"
                 "api_token 9\napi token\n"
                 "access_token 15\naccess\ntoken 1\n\n"
                 "refresh_token 13\nrefresh token\n"
                 "access_expiry 24\n2026-11-26T01:02:03.004Z\n"
                 "refresh_expiry 24\n2027-02-01T00:00:00.000Z\n"
                 "scopes 24\nwebhooks:read users:read\n");
    }

    void unknownNamesAreIgnored()
    {
        QCOMPARE(decode("grapnel-secrets 1\nlater 3\na\nb\napi_token 1\nx\n"_ba),
                 std::optional(AccountSecrets{.apiToken = Secret("x"_ba)}));
    }

    void whatIsCutOffIsRefused()
    {
        const QByteArray whole = encodeSecrets(full(), {}).reveal().toByteArray();
        int understood = 0;
        for (qsizetype size = 0; size < whole.size(); ++size) {
            // cut between two values it is whole again
            if (const auto secrets = decode(whole.first(size))) {
                QVERIFY(!(*secrets == full()));
                ++understood;
            }
        }
        QCOMPARE(understood, 7);
    }

    void whatIsNotOursIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("JSON") << R"({"version":1})"_ba;
        QTest::newRow("later version") << "grapnel-secrets 2\n"_ba;
        QTest::newRow("longer version") << "grapnel-secrets 11\n"_ba;
        QTest::newRow("no length") << "grapnel-secrets 1\napi_token\nx\n"_ba;
        QTest::newRow("length too long") << "grapnel-secrets 1\napi_token 2\nx\n"_ba;
        QTest::newRow("length too short") << "grapnel-secrets 1\napi_token 1\nxy\n"_ba;
        QTest::newRow("negative") << "grapnel-secrets 1\napi_token -1\nx\n"_ba;
        QTest::newRow("enormous") << "grapnel-secrets 1\napi_token 9223372036854775807\nx\n"_ba;
        QTest::newRow("overflow") << "grapnel-secrets 1\napi_token 92233720368547758070\nx\n"_ba;
        QTest::newRow("no number") << "grapnel-secrets 1\napi_token one\nx\n"_ba;
        QTest::newRow("no name") << "grapnel-secrets 1\n 1\nx\n"_ba;
        QTest::newRow("twice") << "grapnel-secrets 1\napi_token 1\nx\napi_token 1\ny\n"_ba;
        QTest::newRow("no time") << "grapnel-secrets 1\naccess_token 1\nx\naccess_expiry 4\nsoon\n"_ba;
        QTest::newRow("local time")
            << "grapnel-secrets 1\naccess_token 1\nx\naccess_expiry 23\n2026-11-26T01:02:03.004\n"_ba;
    }
    void whatIsNotOursIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!decode(bytes));
    }

    void credentialsAreThoseOfTheMethod()
    {
        AccountProfile profile{.email = u"me@example.com"_s};
        for (const SignInMethod method :
             {SignInMethod::OAuthBrowser, SignInMethod::OAuthClientCredentials, SignInMethod::AccessToken}) {
            profile.method = method;
            const Credentials credentials = credentialsOf(profile, full());
            const auto *const token = std::get_if<AccessToken>(&credentials);
            QVERIFY(token);
            QCOMPARE(token->token.reveal(), "access\ntoken 1\n");
            QVERIFY(std::holds_alternative<NoCredentials>(credentialsOf(profile, {.apiToken = Secret("x"_ba)})));
        }
        profile.method = SignInMethod::ApiToken;
        const Credentials credentials = credentialsOf(profile, full());
        const auto *const token = std::get_if<ApiToken>(&credentials);
        QVERIFY(token);
        QCOMPARE(token->email, u"me@example.com"_s);
        QCOMPARE(token->token.reveal(), "api token");
        QVERIFY(std::holds_alternative<NoCredentials>(credentialsOf(profile, {.tokens = OAuthTokens()})));
        profile.email.clear();
        QVERIFY(std::holds_alternative<NoCredentials>(credentialsOf(profile, full())));
    }
};

QTEST_APPLESS_MAIN(AccountSecretsTest)
#include "tst_accountsecrets.moc"
