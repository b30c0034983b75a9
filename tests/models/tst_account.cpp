// SPDX-License-Identifier: GPL-3.0-or-later
#include "account.h"
#include "authorization.h"

#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

class AccountTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainHttpIsForLoopbackOnly_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<BaseUrlProblem>("problem");
        QTest::newRow("https") << u"https://a.zendesk.com"_s << BaseUrlProblem::None;
        QTest::newRow("http") << u"http://a.zendesk.com"_s << BaseUrlProblem::NotSecure;
        QTest::newRow("localhost") << u"http://localhost:8080"_s << BaseUrlProblem::None;
        QTest::newRow("LOCALHOST") << u"http://LOCALHOST"_s << BaseUrlProblem::None;
        QTest::newRow("127.0.0.1") << u"http://127.0.0.1"_s << BaseUrlProblem::None;
        QTest::newRow("127.255.1.2") << u"http://127.255.1.2"_s << BaseUrlProblem::None;
        QTest::newRow("::1") << u"http://[::1]:1"_s << BaseUrlProblem::None;
        QTest::newRow("0.0.0.0") << u"http://0.0.0.0"_s << BaseUrlProblem::NotSecure;
        QTest::newRow("192.168.0.1") << u"http://192.168.0.1"_s << BaseUrlProblem::NotSecure;
        QTest::newRow("127.example.com") << u"http://127.example.com"_s << BaseUrlProblem::NotSecure;
        QTest::newRow("127.0.0.1.example.com") << u"http://127.0.0.1.example.com"_s << BaseUrlProblem::NotSecure;
        QTest::newRow("localhost.example.com") << u"http://localhost.example.com"_s << BaseUrlProblem::NotSecure;
        QTest::newRow("user info") << u"https://me:secret@a.zendesk.com"_s << BaseUrlProblem::HasUserInfo;
        QTest::newRow("host as user") << u"http://127.0.0.1@evil.example"_s << BaseUrlProblem::HasUserInfo;
        QTest::newRow("ftp") << u"ftp://a.zendesk.com"_s << BaseUrlProblem::NotHttp;
        QTest::newRow("relative") << u"a.zendesk.com"_s << BaseUrlProblem::NotAbsolute;
        QTest::newRow("empty") << u""_s << BaseUrlProblem::NotAbsolute;
        QTest::newRow("no host") << u"https:///path"_s << BaseUrlProblem::NotAbsolute;
    }
    void plainHttpIsForLoopbackOnly()
    {
        QFETCH(QString, url);
        QTEST(checkBaseUrl(QUrl(url)), "problem");
    }

    void aBaseUrlIsCleaned()
    {
        QCOMPARE(cleanBaseUrl(QUrl(u"https://me@a.zendesk.com/mock/?a=1#b"_s)), QUrl(u"https://a.zendesk.com/mock"_s));
    }

    void settingsBelongToTheBaseUrl()
    {
        const auto key = [](const QString &url) {
            Account account;
            account.baseUrl = QUrl(url);
            return account.settingsKey();
        };
        QCOMPARE(key(u"https://a.zendesk.com"_s), key(u"https://A.zendesk.com:443"_s));
        QVERIFY(key(u"http://127.0.0.1:1"_s) != key(u"http://127.0.0.1:2"_s));
        QVERIFY(!key(u"http://127.0.0.1:1/x"_s).contains(u'/'));
    }

    void anAccessTokenIsABearer()
    {
        QCOMPARE(authorizationOf(AccessToken{.token = Secret(" abc\n"_ba)}).reveal(), "Bearer abc");
    }

    void anApiTokenIsABasicLogin()
    {
        // me@example.com/token:abc
        QCOMPARE(authorizationOf(ApiToken{.email = u" me@example.com "_s, .token = Secret("abc\n"_ba)}).reveal(),
                 "Basic bWVAZXhhbXBsZS5jb20vdG9rZW46YWJj");
    }

    void withoutCredentialsThereIsNoHeader()
    {
        QVERIFY(authorizationOf(NoCredentials()).isEmpty());
        QVERIFY(authorizationOf(AccessToken()).isEmpty());
        QVERIFY(authorizationOf(ApiToken{.email = u"me@example.com"_s, .token = {}}).isEmpty());
    }

    void aLineBreakInsideATokenIsNoHeader()
    {
        QVERIFY(isHeaderValue(authorizationOf(AccessToken{.token = Secret("abc"_ba)})));
        QVERIFY(isHeaderValue({}));
        QVERIFY(!isHeaderValue(authorizationOf(AccessToken{.token = Secret("a\r\nX-Evil: 1"_ba)})));
        QVERIFY(!isHeaderValue(authorizationOf(AccessToken{.token = Secret("a\0b"_ba)})));
    }
};

QTEST_APPLESS_MAIN(AccountTest)
#include "tst_account.moc"
