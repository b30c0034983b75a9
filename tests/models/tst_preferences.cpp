// SPDX-License-Identifier: GPL-3.0-or-later
#include "networklimits.h"
#include "preferencesstore.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;
using namespace std::chrono_literals;

namespace
{

RetryPolicy patient()
{
    return {.initialInterval = 1s, .maxInterval = 20s, .exponent = 2.5, .maxElapsedTime = 90s};
}

/// Nothing is at its default.
Preferences allDifferent()
{
    return {.general
            = {.start = GeneralPreferences::Start::Choose, .notifiesInBackground = false, .language = u"pt_BR"_s},
            .network = {.proxyMode = NetworkPreferences::ProxyMode::Manual,
                        .proxyKind = NetworkPreferences::ProxyKind::Socks5,
                        .proxyHost = u"proxy.example"_s,
                        .proxyPort = 1080,
                        .proxyUser = u"zoë, the \"admin\""_s,
                        .caFile = u"/etc/ssl/own, ca.pem"_s,
                        .connectTime = 5s,
                        .inactivityTime = 60s,
                        .overallTime = 600s,
                        .retry = RetryPolicy::none(),
                        .operationRetry = {{WebhookOperation::List, patient()},
                                           {WebhookOperation::ResetSecret, RetryPolicy::none()},
                                           // the same as the default, and chosen all the same
                                           {WebhookOperation::Test, NetworkPreferences{}.retry}}},
            .security = {.revealSeconds = 90, .clipboardSeconds = std::nullopt, .idleLockMinutes = 15},
            .table
            = {.pageSize = 25, .density = TablePreferences::Density::Compact, .relativeDates = false, .loadsAll = true},
            .shortcuts
            = {{{u"refresh"_s, {u"F9"_s}}, {u"load-all"_s, {}}, {u"copy"_s, {u"Ctrl+K, Ctrl+C"_s, u"Ctrl+,"_s}}}}};
}

} // namespace

class PreferencesTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"grapnel.ini"_s); }
    void open() { m_settings = std::make_unique<QSettings>(path(), QSettings::IniFormat); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What is read of \a lines in the file's group.
    Preferences readOf(const QByteArray &lines)
    {
        m_settings.reset();
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return {};
        file.write("[preferences]\n" + lines + '\n');
        file.close();
        open();
        return PreferencesStore(*m_settings).preferences();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }

    void theDefaultsAreThoseOfTheProduct()
    {
        const Preferences usual;
        QCOMPARE(usual.security.revealSeconds, 30);
        QCOMPARE(usual.security.clipboardSeconds, 30);
        QVERIFY(!usual.security.idleLockMinutes);
        QCOMPARE(usual.table.pageSize, 100);
        QVERIFY(usual.table.relativeDates && !usual.table.loadsAll);
        QVERIFY(usual.shortcuts.keys.isEmpty());
        QCOMPARE(usual.repaired(), usual);
    }

    void aFreshFileHoldsTheDefaults() { QCOMPARE(PreferencesStore(*m_settings).preferences(), Preferences{}); }

    void everyValueComesBack()
    {
        QVERIFY(PreferencesStore(*m_settings).save(allDifferent()));
        open();
        QCOMPARE(PreferencesStore(*m_settings).preferences(), allDifferent());
    }

    void whatIsBackAtItsDefaultLeavesTheFile()
    {
        PreferencesStore store(*m_settings);
        QVERIFY(store.save(allDifferent()));
        QVERIFY(content().contains("reveal_s"));
        QVERIFY(store.save({}));
        QVERIFY2(!content().contains("preferences"), content().constData());
        open();
        QCOMPARE(PreferencesStore(*m_settings).preferences(), Preferences{});
    }

    void otherGroupsStayAsTheyAre()
    {
        m_settings->setValue(u"layout/acme/columns"_s, u"name"_s);
        QVERIFY(PreferencesStore(*m_settings).save(allDifferent()));
        QVERIFY(PreferencesStore(*m_settings).save({}));
        QCOMPARE(m_settings->value(u"layout/acme/columns"_s).toString(), u"name"_s);
    }

    void changesAreTold()
    {
        PreferencesStore store(*m_settings);
        QSignalSpy changed(&store, &PreferencesStore::changed);
        QVERIFY(store.save({}));
        QCOMPARE(changed.count(), 0);
        QVERIFY(store.save(allDifferent()));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.constFirst().constFirst().value<Preferences>(), allDifferent());
        QCOMPARE(store.preferences(), allDifferent());
    }

    void brokenValuesAreRepaired_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("no numbers") << QByteArray(
            "security\\reveal_s=soon\nsecurity\\clipboard_s=\ntable\\page_size=1e9");
        QTest::newRow("too small") << QByteArray("security\\reveal_s=0\nsecurity\\clipboard_s=4\ntable\\page_size=24");
        QTest::newRow("too large") << QByteArray(
            "security\\reveal_s=121\nsecurity\\clipboard_s=301\ntable\\page_size=101\nnetwork\\proxy_port=70000");
        QTest::newRow("negative") << QByteArray("security\\reveal_s=-30\nnetwork\\connect_s=-1\nnetwork\\proxy_port=0");
        QTest::newRow("unknown words") << QByteArray(
            "general\\start=tomorrow\ntable\\density=3\nnetwork\\proxy=auto\ntable\\load_all=yes");
        QTest::newRow("lists") << QByteArray("security\\reveal_s=1, 2\ntable\\density=compact, normal");
        QTest::newRow("retries") << QByteArray("network\\retry\\initial_ms=0\nnetwork\\retry\\factor=nan\n"
                                               "network\\retry_of_show\\own=true\n"
                                               "network\\retry_of_show\\factor=0.1");
        QTest::newRow("longest wait before the first")
            << QByteArray("network\\retry\\initial_ms=9000\nnetwork\\retry\\longest_ms=8000");
    }

    void brokenValuesAreRepaired()
    {
        QFETCH(QByteArray, lines);
        QCOMPARE(readOf(lines), Preferences{});
    }

    void aBrokenIdleLockLocksRatherThanNot()
    {
        QCOMPARE(readOf("security\\idle_min=100000").security.idleLockMinutes, 120);
        QVERIFY(!readOf("security\\idle_min=never").security.idleLockMinutes);
    }

    void aProxyWithoutAHostIsNone()
    {
        Preferences preferences = readOf("network\\proxy=manual\nnetwork\\proxy_host=\"a b\"");
        QCOMPARE(preferences.network.proxyMode, NetworkPreferences::ProxyMode::System);
        preferences = readOf("network\\proxy=manual\nnetwork\\proxy_host=proxy.example");
        QCOMPARE(preferences.network.proxyMode, NetworkPreferences::ProxyMode::Manual);
    }

    void hostsAreNamesOrAddresses_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isHost");
        QTest::newRow("name") << u"proxy.example"_s << true;
        QTest::newRow("IPv4") << u"127.0.0.1"_s << true;
        QTest::newRow("IPv6") << u"::1"_s << true;
        QTest::newRow("international") << u"stellvertreter.müller.example"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("with a port") << u"proxy.example:8080"_s << false;
        QTest::newRow("with a scheme") << u"http://proxy.example"_s << false;
        QTest::newRow("with a path") << u"proxy.example/x"_s << false;
        QTest::newRow("with a user") << u"me@proxy.example"_s << false;
        QTest::newRow("with a space") << u"proxy example"_s << false;
        QTest::newRow("too long") << QString(254, u'a') << false;
    }

    void hostsAreNamesOrAddresses()
    {
        QFETCH(QString, host);
        QFETCH(bool, isHost);
        QCOMPARE(NetworkLimits::isHost(host), isHost);
    }

    void savingWorksAgainWhenItFailedBefore()
    {
        QFile::remove(path());
        QVERIFY(QDir().mkdir(path()));
        open();
        PreferencesStore store(*m_settings);
        QVERIFY(!store.save(allDifferent()));
        QVERIFY(QDir().rmdir(path()));
        QVERIFY(store.save(allDifferent()));
        QVERIFY(content().contains("proxy.example"));
    }

    void theTenOperationsAreAllThere()
    {
        QStringList keys;
        for (const WebhookOperation operation : allOperations())
            keys.append(operationKey(operation));
        QCOMPARE(keys,
                 (QStringList{u"list"_s, u"create"_s, u"clone"_s, u"show"_s, u"update"_s, u"patch"_s, u"delete"_s,
                              u"test"_s, u"show-secret"_s, u"reset-secret"_s}));
    }
};

QTEST_GUILESS_MAIN(PreferencesTest)
#include "tst_preferences.moc"
