// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "tokencodec.h"

#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

class TokenCodecTest final : public QObject
{
    Q_OBJECT

    ManualClock m_clock;

private Q_SLOTS:
    void readsEverythingThatWasGranted()
    {
        const OAuthTokens tokens
            = readTokens(R"({"access_token":"a","token_type":"bearer","refresh_token":"r","scope":"read  users:read",
                             "expires_in":86400,"refresh_token_expires_in":7775999,"new":{}})",
                         m_clock.now())
                  .value();
        QCOMPARE(tokens.accessToken.reveal(), "a");
        QCOMPARE(tokens.refreshToken.reveal(), "r");
        QCOMPARE(tokens.accessExpiry, m_clock.now().addSecs(86'400));
        QCOMPARE(tokens.refreshExpiry, m_clock.now().addSecs(7'775'999));
        QCOMPARE(tokens.accessExpiry.timeSpec(), Qt::UTC);
        QCOMPARE(tokens.scopes, QStringList({u"read"_s, u"users:read"_s}));
    }

    void whatIsMissingOrOddComesOutEmpty_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("null") << R"(,"expires_in":null,"refresh_token":null,"scope":null)"_ba;
        QTest::newRow("other types") << R"(,"expires_in":"soon","refresh_token":7,"scope":["read"])"_ba;
        QTest::newRow("no life") << R"(,"expires_in":0,"refresh_token_expires_in":100)"_ba;
        QTest::newRow("before now") << R"(,"expires_in":-5)"_ba;
    }
    void whatIsMissingOrOddComesOutEmpty()
    {
        QFETCH(const QByteArray, rest);
        const OAuthTokens tokens = readTokens(R"({"access_token":"a")" + rest + "}", m_clock.now()).value();
        QCOMPARE(tokens.accessToken.reveal(), "a");
        QVERIFY(tokens.refreshToken.isEmpty() && tokens.scopes.isEmpty());
        QVERIFY(!tokens.accessExpiry.isValid() && !tokens.refreshExpiry.isValid());
    }

    void aLifeMayBeTextOrBeyondTheCalendar()
    {
        const OAuthTokens tokens
            = readTokens(
                  R"({"access_token":"a","refresh_token":"r","expires_in":"600","refresh_token_expires_in":1e300})",
                  m_clock.now())
                  .value();
        QCOMPARE(tokens.accessExpiry, m_clock.now().addSecs(600));
        QVERIFY(tokens.refreshExpiry.isValid() && tokens.refreshExpiry > m_clock.now());
    }

    void withoutAnAccessTokenItIsUnreadableAndQuotesNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("only the other") << R"({"refresh_token":"dGVzdA=="})"_ba;
        QTest::newRow("another type") << R"({"access_token":["dGVzdA=="]})"_ba;
        QTest::newRow("empty token") << R"({"access_token":"","refresh_token":"dGVzdA=="})"_ba;
        QTest::newRow("a form") << "access_token=dGVzdA=="_ba;
        QTest::newRow("cut") << R"({"access_token":"dGVzdA==")"_ba;
    }
    void withoutAnAccessTokenItIsUnreadableAndQuotesNothing()
    {
        QFETCH(QByteArray, body);
        const Read<OAuthTokens> tokens = readTokens(std::move(body), m_clock.now());
        QVERIFY(!tokens);
        QVERIFY(!tokens.error().reason.contains("dGVzdA"_L1));
    }

    void takesTheBodyAway()
    {
        QByteArray body = R"({"access_token":"a"})"_ba;
        QVERIFY(readTokens(std::move(body), m_clock.now()));
        QVERIFY(body.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TokenCodecTest)
#include "tst_tokencodec.moc"
