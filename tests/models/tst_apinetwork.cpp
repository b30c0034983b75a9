// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirequests.h"
#include "callprobe.h"
#include "fakehttpserver.h"
#include "fakeproxy.h"
#include "testcertificates.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace
{

const QUrl behindProxy(u"https://account.example"_s);

ApiRequest get()
{
    return showWebhook(u"A"_s);
}

quint16 refusingPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QList<QNetworkProxy> proxiesFor(const NetworkPreferences &preferences, const QString &url)
{
    const auto network = makeNetwork(networkSettings(preferences, Secret("pass"_ba)));
    return network->proxyFactory()->queryProxy(QNetworkProxyQuery(QUrl(url)));
}

} // namespace

class ApiNetworkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aProxyLeadsToTheServer_data();
    void aProxyLeadsToTheServer();
    void aProxyThatDoesNotLetUsThroughIsNamed_data();
    void aProxyThatDoesNotLetUsThroughIsNamed();
    void aProxyThatIsNotThereIsNamed_data();
    void aProxyThatIsNotThereIsNamed();
    void aSilentProxyIsNamed();
    void aWriteLostBehindAProxyMayHaveBeenDone();
    void loopbackNeverGoesThroughAProxy_data();
    void loopbackNeverGoesThroughAProxy();
    void theSystemsProxyIsAskedFor();
    void aCallOnTheWireSurvivesOtherSettings();
    void preferencesBecomeLimitsAndPolicies();

private:
    [[nodiscard]] NetworkPreferences through(const FakeProxy &proxy) const;
    [[nodiscard]] static ApiClientSettings settingsOf(const NetworkPreferences &preferences,
                                                      const QByteArray &password = {});

    QTemporaryDir m_folder;
    std::unique_ptr<TestAuthority> m_authority;
    QString m_caFile;
};

void ApiNetworkTest::initTestCase()
{
    m_authority = std::make_unique<TestAuthority>();
    m_caFile = m_folder.filePath(u"authority.pem"_s);
    QFile file(m_caFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_authority->certificate());
}

NetworkPreferences ApiNetworkTest::through(const FakeProxy &proxy) const
{
    return {.proxyMode = NetworkPreferences::ProxyMode::Manual,
            .proxyHost = u"127.0.0.1"_s,
            .proxyPort = proxy.port(),
            .caFile = m_caFile};
}

ApiClientSettings ApiNetworkTest::settingsOf(const NetworkPreferences &preferences, const QByteArray &password)
{
    ApiClientSettings settings;
    settings.setNetwork(preferences, Secret(QByteArray(password)));
    settings.retry = RetryPolicy::none();
    return settings;
}

void ApiNetworkTest::aProxyLeadsToTheServer_data()
{
    QTest::addColumn<QByteArray>("login");
    QTest::newRow("open to all") << QByteArray();
    QTest::newRow("with a login") << "user:pass word"_ba;
}

void ApiNetworkTest::aProxyLeadsToTheServer()
{
    QFETCH(QByteArray, login);
    FakeHttpServer server(m_authority->serverFor({"DNS:account.example"}));
    server.answerWith([](const auto &) { return FakeHttpServer::json("{}"); });
    FakeProxy proxy(server.port());
    proxy.setLogin(login);
    NetworkPreferences preferences = through(proxy);
    preferences.proxyUser = login.isEmpty() ? QString() : u"user"_s;
    ApiClient client(testAccount(behindProxy), settingsOf(preferences, "pass word"));
    client.prewarm();
    const CallProbe call(client.send(cloneWebhook(u"A"_s)));
    QTRY_COMPARE(call.finished, 1);
    QVERIFY2(call.answer, qPrintable(call.error.value_or(ApiError()).detail));
    QCOMPARE(proxy.requests().first().line, "CONNECT account.example:443");
    QCOMPARE(proxy.requests().last().login, login);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(!server.requests().first().hasHeader("Proxy-Authorization"));
}

void ApiNetworkTest::aProxyThatDoesNotLetUsThroughIsNamed_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<QString>("words");
    QTest::newRow("no login given") << QString() << QByteArray() << u"login"_s;
    QTest::newRow("another login given") << u"user"_s << QByteArray() << u"login"_s;
    QTest::newRow("another login refused as a server would")
        << u"user"_s << "HTTP/1.0 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"_ba << u"login"_s;
    QTest::newRow("forbidden") << QString() << "HTTP/1.1 403 Not there\r\nContent-Length: 0\r\n\r\n"_ba << u"proxy"_s;
    QTest::newRow("server not found") << QString() << "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"_ba
                                      << u"may not reach the server"_s;
}

void ApiNetworkTest::aProxyThatDoesNotLetUsThroughIsNamed()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, refusal);
    QFETCH(QString, words);
    FakeHttpServer server(m_authority->serverFor({"DNS:account.example"}));
    FakeProxy proxy(server.port());
    proxy.setLogin("user:right");
    proxy.refuseWith(refusal);
    NetworkPreferences preferences = through(proxy);
    preferences.proxyUser = user;
    ApiClient client(testAccount(behindProxy), settingsOf(preferences, "wrong"));
    for (const ApiRequest &request : {get(), cloneWebhook(u"A"_s)}) {
        const CallProbe call(client.send(request));
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(call.error.value().kind, Kind::Unreachable);
        const QString name = u"127.0.0.1:"_s + QString::number(proxy.port());
        QVERIFY2(call.error.value().detail.contains(name), qPrintable(call.error.value().detail));
        QVERIFY2(call.error.value().detail.contains(words), qPrintable(call.error.value().detail));
        QVERIFY(!call.error.value().detail.contains(u"wrong"_s));
    }
    QVERIFY(server.requests().isEmpty());
}

void ApiNetworkTest::aProxyThatIsNotThereIsNamed_data()
{
    QTest::addColumn<bool>("isSocks");
    QTest::newRow("HTTP") << false;
    QTest::newRow("SOCKS") << true;
}

void ApiNetworkTest::aProxyThatIsNotThereIsNamed()
{
    QFETCH(bool, isSocks);
    using ProxyKind = NetworkPreferences::ProxyKind;
    const quint16 port = refusingPort();
    ApiClient client(testAccount(behindProxy),
                     settingsOf({.proxyMode = NetworkPreferences::ProxyMode::Manual,
                                 .proxyKind = isSocks ? ProxyKind::Socks5 : ProxyKind::Http,
                                 .proxyHost = u"127.0.0.1"_s,
                                 .proxyPort = port}));
    for (const ApiRequest &request : {get(), createWebhook({.name = u"n"_s}), cloneWebhook(u"A"_s)}) {
        const CallProbe call(client.send(request));
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(call.error.value().kind, Kind::Unreachable);
        QVERIFY(call.error.value().detail.contains(u"127.0.0.1:"_s + QString::number(port)));
    }
}

void ApiNetworkTest::aSilentProxyIsNamed()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    ApiClientSettings settings = settingsOf({.proxyMode = NetworkPreferences::ProxyMode::Manual,
                                             .proxyHost = u"127.0.0.1"_s,
                                             .proxyPort = silent.serverPort()});
    settings.limits.connecting = 30ms;
    ApiClient client(testAccount(behindProxy), settings);
    const CallProbe call(client.send(get()));
    QTRY_COMPARE(call.finished, 1);
    QCOMPARE(call.error.value().kind, Kind::Unreachable);
    QVERIFY(call.error.value().detail.contains(u"127.0.0.1:"_s + QString::number(silent.serverPort())));
}

void ApiNetworkTest::aWriteLostBehindAProxyMayHaveBeenDone()
{
    FakeHttpServer server(m_authority->serverFor({"DNS:account.example"}));
    server.add(FakeHttpServer::closing(), 2);
    FakeProxy proxy(server.port());
    ApiClient client(testAccount(behindProxy), settingsOf(through(proxy)));
    const CallProbe written(client.send(createWebhook({.name = u"n"_s})));
    QTRY_COMPARE(written.finished, 1);
    QCOMPARE(written.error.value().kind, Kind::ConnectionLost);
    const CallProbe bodiless(client.send(cloneWebhook(u"A"_s)));
    QTRY_COMPARE(bodiless.finished, 1);
    QCOMPARE(bodiless.error.value().kind, Kind::ConnectionLost);
    QCOMPARE(server.requests().size(), 2);
}

void ApiNetworkTest::loopbackNeverGoesThroughAProxy_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isDirect");
    QTest::newRow("name") << u"https://localhost:8443/api"_s << true;
    QTest::newRow("address") << u"http://127.1.2.3/"_s << true;
    QTest::newRow("version 6") << u"https://[::1]/"_s << true;
    QTest::newRow("made ahead") << u"preconnect-https://127.0.0.1:1"_s << true;
    QTest::newRow("another host") << u"https://account.example"_s << false;
    QTest::newRow("another host, made ahead") << u"preconnect-https://account.example"_s << false;
}

void ApiNetworkTest::loopbackNeverGoesThroughAProxy()
{
    QFETCH(QString, url);
    QFETCH(bool, isDirect);
    const NetworkPreferences preferences{.proxyMode = NetworkPreferences::ProxyMode::Manual,
                                         .proxyKind = NetworkPreferences::ProxyKind::Socks5,
                                         .proxyHost = u"proxy.example"_s,
                                         .proxyPort = 1080,
                                         .proxyUser = u"user"_s};
    const QList<QNetworkProxy> proxies = proxiesFor(preferences, url);
    QCOMPARE(proxies.size(), 1);
    if (isDirect) {
        QCOMPARE(proxies[0].type(), QNetworkProxy::NoProxy);
    } else {
        QCOMPARE(proxies[0].type(), QNetworkProxy::Socks5Proxy);
        QCOMPARE(proxies[0].hostName(), u"proxy.example"_s);
        QCOMPARE(proxies[0].user(), u"user"_s);
        QCOMPARE(proxies[0].password(), u"pass"_s);
    }
}

void ApiNetworkTest::theSystemsProxyIsAskedFor()
{
    using ProxyMode = NetworkPreferences::ProxyMode;
    const QByteArray before = qgetenv("https_proxy");
    qputenv("https_proxy", "http://system.example:3128");
    const QList<QNetworkProxy> system = proxiesFor({.proxyMode = ProxyMode::System}, u"https://account.example"_s);
    const QList<QNetworkProxy> ahead
        = proxiesFor({.proxyMode = ProxyMode::System}, u"preconnect-https://account.example"_s);
    const QList<QNetworkProxy> none = proxiesFor({.proxyMode = ProxyMode::None}, u"https://account.example"_s);
    const QList<QNetworkProxy> own = proxiesFor({.proxyMode = ProxyMode::System}, u"https://127.0.0.1"_s);
    if (before.isNull())
        qunsetenv("https_proxy");
    else
        qputenv("https_proxy", before);
        // where the environment is what says so; elsewhere the system has its own
#ifdef Q_OS_LINUX
    QCOMPARE(system.value(0).hostName(), u"system.example"_s);
#endif
    QCOMPARE(ahead, system);
    QCOMPARE(none.value(0).type(), QNetworkProxy::NoProxy);
    QCOMPARE(own.value(0).type(), QNetworkProxy::NoProxy);
}

void ApiNetworkTest::aCallOnTheWireSurvivesOtherSettings()
{
    FakeHttpServer server;
    server.add({.pieces = {FakeHttpServer::json("{}").pieces.first()}, .delay = 30ms});
    server.add(FakeHttpServer::json("{}"));
    ApiClient client(testAccount(server.url()), settingsOf({}));
    const CallProbe call(client.send(cloneWebhook(u"A"_s)));
    QTRY_COMPARE(server.requests().size(), 1);
    client.applyNetwork({.proxyMode = NetworkPreferences::ProxyMode::None}, {});
    QTRY_VERIFY(call.answer);
    // then its connection is of no more use
    QTRY_COMPARE(server.openConnections(), 0);
    const CallProbe next(client.send(get()));
    QTRY_VERIFY(next.answer);
    QCOMPARE(server.connections(), 2);
}

void ApiNetworkTest::preferencesBecomeLimitsAndPolicies()
{
    FakeHttpServer server;
    server.answerWith([](const auto &) { return FakeHttpServer::json("{}", 503); });
    RetryPolicy quick = fastSettings().retry;
    quick.maxElapsedTime = 60s;
    NetworkPreferences preferences{.connectTime = 3s, .inactivityTime = 4s, .overallTime = 5s};
    preferences.retry = RetryPolicy::none();
    preferences.operationRetry.insert(WebhookOperation::ShowSecret, quick);
    ApiClientSettings settings;
    settings.setNetwork(preferences, {});
    QCOMPARE(settings.limits.connecting, 3000ms);
    QCOMPARE(settings.limits.inactivity, 4000ms);
    QCOMPARE(settings.limits.overall, 5000ms);

    ApiClient client(testAccount(server.url()), settings);
    const CallProbe show(client.send(get()));
    const CallProbe given(client.send(showSigningSecret(u"A"_s), withoutRepeats()));
    QTRY_VERIFY(show.error && given.error);
    QCOMPARE(server.requests().size(), 2);
    const CallProbe secret(client.send(showSigningSecret(u"A"_s)));
    QTRY_VERIFY(server.requests().size() > 4);
}

QTEST_GUILESS_MAIN(ApiNetworkTest)
#include "tst_apinetwork.moc"
