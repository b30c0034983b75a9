// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractfixture.h"
#include "fakehttpserver.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// What a shell makes of \a script: its standard output.
QByteArray runInShell(const QByteArray &script)
{
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-s"_s});
    shell.write(script);
    shell.closeWriteChannel();
    // the destination answers from this thread
    if (!QTest::qWaitFor([&shell] { return shell.state() == QProcess::NotRunning; }, 20'000))
        qFatal("the command does not end");
    return shell.readAllStandardOutput();
}

} // namespace

/// The commands that "Copy as cURL" gives, run by a shell against the stand-in for Zendesk.
class CurlSandboxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
            QSKIP("there is no curl here");
    }

    void theCommandWithCredentialsDoesWhatTheApplicationDid()
    {
        ContractFixture f({.generated = 0, .ratePerMinute = 0});
        FakeHttpServer destination;
        WebhookDraft draft = ContractFixture::draft();
        draft.endpoint = destination.url().toString();
        const Webhook webhook = f.create(draft).value();
        const WebhookTest test{.webhookId = webhook.id, .payload = u"{\"it's\": \"a test $HOME `id` \\\\\"}"_s};

        destination.add(FakeHttpServer::text("ok", 200, "text/plain"), 2);
        QVERIFY(f.test(test).has_value());
        const QByteArray sent = f.bodiesOf("POST").constLast();

        const QByteArray printed = runInShell(f.service.testAsCurlWithCredentials(test).reveal().toByteArray());
        QVERIFY2(printed.contains("200"), printed.constData());
        QCOMPARE(f.bodiesOf("POST").constLast(), sent);
        QCOMPARE(f.server.requests().back().status, 200);
        QCOMPARE(destination.requests().size(), 2);
        QCOMPARE(destination.requests().constLast().body, destination.requests().constFirst().body);
    }

    void theRedactedCommandIsRefusedAndHoldsNoSecret()
    {
        ContractFixture f({.generated = 1, .ratePerMinute = 0});
        const WebhookTest test{.endpoint = u"https://erp.example.net/zd"_s,
                               .method = HttpMethod::Post,
                               .format = RequestFormat::Json,
                               .authentication = sent::BearerToken{.token = Secret("the-bearer-token"_ba)},
                               .customHeaders = {{.name = u"X-Api-Key"_s, .value = u"the-api-key"_s}},
                               .payload = u"{}"_s};
        const QString command = f.service.testAsCurl(test);
        for (const auto &secret : {u"sandbox-token"_s, u"the-bearer-token"_s, u"the-api-key"_s})
            QVERIFY2(!command.contains(secret), qPrintable(command));
        runInShell(command.toUtf8());
        QCOMPARE(f.server.requests().back().status, 401);
    }
};

QTEST_GUILESS_MAIN(CurlSandboxTest)
#include "tst_curlsandbox.moc"
