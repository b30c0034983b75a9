// SPDX-License-Identifier: GPL-3.0-or-later
#include "environment.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

class EnvironmentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        for (const char *name :
             {"ZENDESK_SUBDOMAIN", "ZENDESK_DOMAIN", "ZENDESK_OAUTH_TOKEN", "ZENDESK_EMAIL", "ZENDESK_API_TOKEN"})
            qunsetenv(name);
    }

    void anEmptyEnvironmentNamesNoAccountAndMissesNothing()
    {
        const EnvironmentAccount result = takeAccountFromEnvironment({});
        QVERIFY(!result.account);
        QVERIFY(result.missing.isEmpty());
    }

    void subdomainAndOAuthTokenMakeAnAccount()
    {
        qputenv("ZENDESK_SUBDOMAIN", "acme");
        qputenv("ZENDESK_OAUTH_TOKEN", "tok");
        const EnvironmentAccount result = takeAccountFromEnvironment({});
        QVERIFY(result.account);
        QCOMPARE(result.account->baseUrl, QUrl(u"https://acme.zendesk.com"_s));
        QCOMPARE(result.account->environment, Environment::Production);
        QCOMPARE(std::get<AccessToken>(result.account->credentials).token, Secret("tok"_ba));
    }

    void domainReplacesZendeskCom()
    {
        qputenv("ZENDESK_SUBDOMAIN", "acme");
        qputenv("ZENDESK_DOMAIN", "zd-staging.com");
        qputenv("ZENDESK_OAUTH_TOKEN", "tok");
        QCOMPARE(takeAccountFromEnvironment({}).account->baseUrl, QUrl(u"https://acme.zd-staging.com"_s));
    }

    void emailAndApiTokenMakeAnAccount()
    {
        qputenv("ZENDESK_SUBDOMAIN", "acme");
        qputenv("ZENDESK_EMAIL", "ada@example.com");
        qputenv("ZENDESK_API_TOKEN", "tok");
        const EnvironmentAccount result = takeAccountFromEnvironment({});
        QCOMPARE(std::get<ApiToken>(result.account->credentials).email, u"ada@example.com"_s);
    }

    void whatIsMissingIsNamed()
    {
        qputenv("ZENDESK_SUBDOMAIN", "acme");
        QCOMPARE(takeAccountFromEnvironment({}).missing, QStringList{u"ZENDESK_OAUTH_TOKEN"_s});
        qputenv("ZENDESK_EMAIL", "ada@example.com");
        QCOMPARE(takeAccountFromEnvironment({}).missing, QStringList{u"ZENDESK_API_TOKEN"_s});
        qunsetenv("ZENDESK_SUBDOMAIN");
        qunsetenv("ZENDESK_EMAIL");
        qputenv("ZENDESK_OAUTH_TOKEN", "tok");
        QCOMPARE(takeAccountFromEnvironment({}).missing, QStringList{u"ZENDESK_SUBDOMAIN"_s});
    }

    void aGivenUrlDoesWithoutCredentials()
    {
        const EnvironmentAccount result = takeAccountFromEnvironment(QUrl(u"http://127.0.0.1:9"_s));
        QVERIFY(result.account);
        QVERIFY(std::holds_alternative<NoCredentials>(result.account->credentials));
        QCOMPARE(result.account->environment, Environment::Other);
        QCOMPARE(result.account->name, u"127.0.0.1:9"_s);
    }

    void aSubdomainCannotSmuggleAnotherHost()
    {
        qputenv("ZENDESK_OAUTH_TOKEN", "tok");
        for (const char *evil : {"evil.example/x", "user@evil", "evil.example:80", "a?b", "a#b"}) {
            qputenv("ZENDESK_OAUTH_TOKEN", "tok");
            qputenv("ZENDESK_SUBDOMAIN", evil);
            QVERIFY2(!takeAccountFromEnvironment({}).account, evil);
        }
    }

    void tokensAreGoneFromTheEnvironmentAfterwards()
    {
        qputenv("ZENDESK_SUBDOMAIN", "acme");
        qputenv("ZENDESK_OAUTH_TOKEN", "first-secret");
        qputenv("ZENDESK_API_TOKEN", "second-secret");
        const char *block = getenv("ZENDESK_OAUTH_TOKEN");
        QVERIFY(takeAccountFromEnvironment({}).account);
        QVERIFY(!qEnvironmentVariableIsSet("ZENDESK_OAUTH_TOKEN"));
        QVERIFY(!qEnvironmentVariableIsSet("ZENDESK_API_TOKEN"));
        QVERIFY(qstrncmp(block, "first-secret", 12) != 0);
    }
};

QTEST_GUILESS_MAIN(EnvironmentTest)
#include "tst_environment.moc"
