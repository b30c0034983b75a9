// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirequests.h"
#include "callprobe.h"
#include "fakehttpserver.h"
#include "testcertificates.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;
using TlsProblem = ApiError::TlsProblem;

namespace
{

ApiRequest get()
{
    return showWebhook(u"A"_s);
}

} // namespace

class ApiTlsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aPrivateAuthorityIsTrustedWhenItsFileIsNamed();
    void withoutItsFileThePrivateAuthorityIsUnknown();
    void theSystemsAuthoritiesStayTrusted();
    void aWarmedConnectionTrustsTheFileToo();
    void certificatesThatCannotBeTrustedAreExplained_data();
    void certificatesThatCannotBeTrustedAreExplained();
    void aCaFileThatCannotBeUsedIsToldBeforeAnythingIsSent_data();
    void aCaFileThatCannotBeUsedIsToldBeforeAnythingIsSent();
    void otherSettingsTakeEffectWhileRunning();

private:
    [[nodiscard]] static ApiClientSettings settingsOf(const NetworkPreferences &preferences,
                                                      const QByteArray &password = {});

    QTemporaryDir m_folder;
    std::unique_ptr<TestAuthority> m_authority;
    QString m_caFile;
};

void ApiTlsTest::initTestCase()
{
    m_authority = std::make_unique<TestAuthority>();
    m_caFile = m_folder.filePath(u"authority.pem"_s);
    QFile file(m_caFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_authority->certificate());
}

ApiClientSettings ApiTlsTest::settingsOf(const NetworkPreferences &preferences, const QByteArray &password)
{
    ApiClientSettings settings;
    settings.setNetwork(preferences, Secret(QByteArray(password)));
    settings.retry = RetryPolicy::none();
    return settings;
}

void ApiTlsTest::aPrivateAuthorityIsTrustedWhenItsFileIsNamed()
{
    FakeHttpServer server(m_authority->serverFor({"IP:127.0.0.1"}));
    server.add(FakeHttpServer::json("{}"));
    ApiClient client(testAccount(server.url()), settingsOf({.caFile = m_caFile}));
    const CallProbe call(client.send(get()));
    QTRY_COMPARE(call.finished, 1);
    QVERIFY2(call.answer, qPrintable(call.error.value_or(ApiError()).detail));
}

void ApiTlsTest::withoutItsFileThePrivateAuthorityIsUnknown()
{
    FakeHttpServer server(m_authority->serverFor({"IP:127.0.0.1"}));
    ApiClient client(testAccount(server.url()), settingsOf({}));
    client.prewarm();
    const CallProbe call(client.send(get()));
    QTRY_COMPARE(call.finished, 1);
    QCOMPARE(call.error.value().kind, Kind::Tls);
    QCOMPARE(call.error.value().tlsProblem, TlsProblem::UnknownIssuer);
    QVERIFY(call.error.value().detail.contains(u"Authority of the test"_s));
    QVERIFY(server.requests().isEmpty());
}

void ApiTlsTest::theSystemsAuthoritiesStayTrusted()
{
    const NetworkSettings settings = networkSettings({.caFile = m_caFile}, {});
    QVERIFY(!settings.problem);
    const QList<QSslCertificate> trusted = settings.ssl().caCertificates();
    QCOMPARE(trusted.size(), QSslConfiguration::systemCaCertificates().size() + 1);
    QVERIFY(trusted.contains(QSslCertificate(m_authority->certificate())));
}

void ApiTlsTest::aWarmedConnectionTrustsTheFileToo()
{
    FakeHttpServer server(m_authority->serverFor({"IP:127.0.0.1"}));
    server.add(FakeHttpServer::json("{}"));
    ApiClient client(testAccount(server.url()), settingsOf({.caFile = m_caFile}));
    client.prewarm();
    QTRY_COMPARE(server.openConnections(), 1);
    const CallProbe call(client.send(get()));
    QTRY_VERIFY(call.answer);
    QCOMPARE(server.connections(), 1);
}

void ApiTlsTest::certificatesThatCannotBeTrustedAreExplained_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("fromDays");
    QTest::addColumn<int>("toDays");
    QTest::addColumn<int>("problem");
    QTest::addColumn<QString>("words");
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const auto shown = [&today](int days) { return QLocale().toString(today.addDays(days), QLocale::LongFormat); };
    QTest::newRow("expired") << "IP:127.0.0.1"_ba << -20 << -10 << int(TlsProblem::Expired) << shown(-10);
    QTest::newRow("not yet valid") << "IP:127.0.0.1"_ba << 10 << 20 << int(TlsProblem::NotYetValid) << shown(10);
    QTest::newRow("of another host") << "DNS:other.example"_ba << -1 << 1 << int(TlsProblem::WrongHost)
                                     << u"other.example"_s;
}

void ApiTlsTest::certificatesThatCannotBeTrustedAreExplained()
{
    QFETCH(QByteArray, name);
    QFETCH(int, fromDays);
    QFETCH(int, toDays);
    constexpr long day = 24L * 3600;
    FakeHttpServer server(m_authority->serverFor({name}, {.from = fromDays * day, .to = toDays * day}));
    ApiClient client(testAccount(server.url()), settingsOf({.caFile = m_caFile}));
    const CallProbe call(client.send(createWebhook({})));
    QTRY_COMPARE(call.finished, 1);
    QCOMPARE(call.error.value().kind, Kind::Tls);
    QTEST(int(call.error.value().tlsProblem), "problem");
    QFETCH(QString, words);
    QVERIFY2(call.error.value().detail.contains(words), qPrintable(call.error.value().detail));
    QVERIFY(server.requests().isEmpty());
}

void ApiTlsTest::aCaFileThatCannotBeUsedIsToldBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("path");
    const QString text = m_folder.filePath(u"text.pem"_s);
    QFile file(text);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no certificate");
    QTest::newRow("missing") << m_folder.filePath(u"missing.pem"_s);
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("without a certificate") << text;
}

void ApiTlsTest::aCaFileThatCannotBeUsedIsToldBeforeAnythingIsSent()
{
    QFETCH(QString, path);
    FakeHttpServer server(m_authority->serverFor({"IP:127.0.0.1"}));
    ApiClient client(testAccount(server.url()), settingsOf({.caFile = path}));
    client.prewarm();
    const CallProbe call(client.send(get()));
    QTRY_COMPARE(call.finished, 1);
    QCOMPARE(call.error.value().kind, Kind::Tls);
    QCOMPARE(call.error.value().tlsProblem, TlsProblem::CaFile);
    QCOMPARE(call.error.value().operation, u"GET /api/v2/webhooks/A"_s);
    QVERIFY(call.error.value().detail.contains(path));
    QCOMPARE(server.connections(), 0);
}

void ApiTlsTest::otherSettingsTakeEffectWhileRunning()
{
    FakeHttpServer server(m_authority->serverFor({"IP:127.0.0.1"}));
    server.answerWith([](const auto &) { return FakeHttpServer::json("{}"); });
    ApiClientSettings settings = settingsOf({});
    ApiClient client(testAccount(server.url()), settings);
    const CallProbe before(client.send(get(), withoutRepeats()));
    QTRY_VERIFY(before.error);
    client.applyNetwork({.caFile = m_caFile}, {});
    const CallProbe with(client.send(get(), withoutRepeats()));
    QTRY_VERIFY(with.answer);
    QCOMPARE(server.openConnections(), 1);
    client.applyNetwork({}, {});
    QTRY_COMPARE(server.openConnections(), 0);
    const CallProbe after(client.send(get(), withoutRepeats()));
    QTRY_VERIFY(after.error);
    QCOMPARE(after.error.value().tlsProblem, TlsProblem::UnknownIssuer);
}

QTEST_GUILESS_MAIN(ApiTlsTest)
#include "tst_apitls.moc"
