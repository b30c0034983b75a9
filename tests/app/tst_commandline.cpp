// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

class CommandLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAsksForNothing()
    {
        const auto line = parseCommandLine({u"grapnel"_s});
        QVERIFY(line.has_value());
        QVERIFY(!line->demo && !line->url && !line->resetLayout && line->screenshot.isEmpty());
        QCOMPARE(line->logLevel, LogLevel::Warning);
    }

    void everyOptionIsRead()
    {
        const auto line = parseCommandLine({u"grapnel"_s, u"--url"_s, u"https://acme.zendesk.com/"_s,
                                            u"--screenshot=a.png"_s, u"--size"_s, u"1024x640"_s, u"--log-level"_s,
                                            u"debug"_s, u"--config"_s, u"there"_s, u"--reset-layout"_s});
        QVERIFY(line.has_value());
        QCOMPARE(line->url, QUrl(u"https://acme.zendesk.com"_s));
        QCOMPARE(line->screenshot, u"a.png"_s);
        QCOMPARE(line->size, QSize(1024, 640));
        QCOMPARE(line->logLevel, LogLevel::Debug);
        QCOMPARE(line->configFolder, u"there"_s);
        QVERIFY(line->resetLayout);
    }

    void aSavedAccountIsNamed()
    {
        const auto line = parseCommandLine({u"grapnel"_s, u"--account"_s, u"Acme Production"_s});
        QVERIFY(line.has_value());
        QCOMPARE(line->account, u"Acme Production"_s);
        QVERIFY(!line->newWebhook);
    }

    void aNewWebhookGoesWithEachKindOfAccount()
    {
        QVERIFY(parseCommandLine({u"grapnel"_s, u"--new"_s})->newWebhook);
        QVERIFY(parseCommandLine({u"grapnel"_s, u"--new"_s, u"--demo"_s})->newWebhook);
        QVERIFY(parseCommandLine({u"grapnel"_s, u"--account=Acme"_s, u"--new"_s})->newWebhook);
    }

    void helpAndVersionAreNoErrors()
    {
        for (const QString &option : {u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s}) {
            const auto line = parseCommandLine({u"grapnel"_s, option});
            QVERIFY(!line.has_value());
            QCOMPARE(line.error().code, 0);
            QVERIFY(line.error().text.endsWith(u'\n'));
        }
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << u"nonsense"_s;
        QTest::newRow("stray argument") << QStringList{u"stray"_s} << u"stray"_s;
        QTest::newRow("relative URL") << QStringList{u"--url"_s, u"example"_s} << u"complete URL"_s;
        QTest::newRow("plain http") << QStringList{u"--url"_s, u"http://example.com"_s} << u"loopback"_s;
        QTest::newRow("other scheme") << QStringList{u"--url"_s, u"ftp://example.com"_s} << u"only https"_s;
        QTest::newRow("credentials in the URL")
            << QStringList{u"--url"_s, u"https://a:geheim@example.com"_s} << u"environment"_s;
        QTest::newRow("demo and URL") << QStringList{u"--demo"_s, u"--url"_s, u"https://example.com"_s} << u"exclude"_s;
        QTest::newRow("demo and account") << QStringList{u"--demo"_s, u"--account"_s, u"Acme"_s} << u"exclude"_s;
        QTest::newRow("account and URL") << QStringList{u"--account"_s, u"Acme"_s, u"--url"_s, u"https://example.com"_s}
                                         << u"exclude"_s;
        QTest::newRow("empty account") << QStringList{u"--account"_s, u""_s} << u"needs a value"_s;
        QTest::newRow("size") << QStringList{u"--screenshot"_s, u"a.png"_s, u"--size"_s, u"big"_s} << u"big"_s;
        QTest::newRow("size alone") << QStringList{u"--size"_s, u"800x600"_s} << u"--screenshot"_s;
        QTest::newRow("picture of a new webhook")
            << QStringList{u"--new"_s, u"--screenshot"_s, u"a.png"_s} << u"does not go with"_s;
        QTest::newRow("empty file") << QStringList{u"--screenshot"_s, u""_s} << u"needs a value"_s;
        QTest::newRow("log level") << QStringList{u"--log-level"_s, u"loud"_s} << u"debug, info"_s;
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, says);
        const auto line = parseCommandLine(QStringList{u"grapnel"_s} + arguments);
        QVERIFY(!line.has_value());
        QCOMPARE(line.error().code, 2);
        QVERIFY2(line.error().text.contains(says), qPrintable(line.error().text));
        QVERIFY(!line.error().text.contains("geheim"_L1));
    }

    void loopbackMayBePlainHttp()
    {
        for (const QString &url : {u"http://127.0.0.1:8080"_s, u"http://localhost"_s, u"http://[::1]:99"_s})
            QVERIFY2(parseCommandLine({u"grapnel"_s, u"--url"_s, url}).has_value(), qPrintable(url));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
