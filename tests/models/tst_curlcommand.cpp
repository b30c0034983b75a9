// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirequests.h"
#include "curlcommand.h"

#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

const QUrl base(u"https://acme.zendesk.com"_s);

/// The words that a shell makes of \a command.
QList<QByteArray> wordsOf(const QByteArray &command)
{
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"curl() { printf '%s\\001' \"$@\"; }; "_s + QString::fromUtf8(command)});
    if (!shell.waitForFinished())
        return {};
    QList<QByteArray> words = shell.readAllStandardOutput().split('\1');
    words.removeLast();
    return words;
}

WebhookTest oddTest()
{
    WebhookTest test;
    test.webhookId = u"01 A/'&"_s;
    test.payload = u"@it's \"$HOME\" `x` \\ !\nline\u00e9"_s;
    test.customHeaders = {{.name = u"X-Api-Key"_s, .value = u"tops3cret"_s}};
    return test;
}

} // namespace

class TestCurlCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShellGetsExactlyWhatIsSent()
    {
        const ApiRequest request = testWebhook(oddTest());
        const Secret command = fullCurl(request, base, Secret("Bearer a'b$c"_ba));
        const QList<QByteArray> words = wordsOf(command.reveal().toByteArray());
        QVERIFY(words.contains(request.resolve(base).toEncoded()));
        QVERIFY(words.contains("Authorization: Bearer a'b$c"_ba));
        QCOMPARE(words.at(words.indexOf("--request"_ba) + 1), "POST"_ba);
        QCOMPARE(words.at(words.indexOf("--data-raw"_ba) + 1), request.body.reveal().toByteArray());
    }

    void theRedactedOneHoldsNoSecret()
    {
        const QString command = redactedCurl(testWebhook(oddTest()), base);
        QVERIFY(!command.contains("tops3cret"_L1));
        QVERIFY(command.contains("$GRAPNEL_AUTHORIZATION"_L1));
        QVERIFY(!wordsOf(command.toUtf8()).isEmpty());
    }

    void withoutAnAddressThereIsNoCommand()
    {
        const ApiRequest request = deleteWebhook(u".."_s);
        QVERIFY(redactedCurl(request, base).isEmpty());
        QVERIFY(fullCurl(request, base, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCurlCommand)
#include "tst_curlcommand.moc"
