// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractfixture.h"
#include "loopbackinbox.h"
#include "signaturechecker.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

class TestInboxReceiver final : public QObject
{
    Q_OBJECT

    struct Client {
        explicit Client(const Inbox &inbox)
        {
            socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(inbox.url().port()));
            if (!QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; }))
                qFatal("no connection");
        }
        /// All of the answer.
        QByteArray send(const QByteArray &request)
        {
            socket.write(request);
            if (!QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::UnconnectedState; }))
                qFatal("the connection stays open");
            return socket.readAll();
        }
        QTcpSocket socket;
    };

    std::unique_ptr<LoopbackInbox> m_inbox;
    QList<ReceivedRequest> m_received;

    void make(const InboxConnection::Limits &limits = {})
    {
        m_received.clear();
        m_inbox = std::make_unique<LoopbackInbox>(nullptr, limits);
        connect(m_inbox.get(), &Inbox::requestReceived, this,
                [this](const ReceivedRequest &request) { m_received.append(request); });
        m_inbox->start(0);
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init() { make(); }

    void takesEveryMethodOnAnyPath_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
            QTest::newRow(method) << QByteArray(method);
    }
    void takesEveryMethodOnAnyPath()
    {
        QFETCH(const QByteArray, method);
        const QByteArray answer
            = Client(*m_inbox).send(method
                                    + " /a%20b?x=1 HTTP/1.1\r\nHost: h\r\nX-Two: 1\r\nx-two:  2 \r\n"
                                      "Content-Length: 3\r\n\r\n0\xFF\n");
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QCOMPARE(answer.endsWith("{\"received\": true}\n"), method != "HEAD");
        QCOMPARE(m_received.size(), 1);
        const ReceivedRequest &request = m_received.constFirst();
        QCOMPARE(request.method, method);
        QCOMPARE(request.target, "/a%20b?x=1"_ba);
        QCOMPARE(request.headers.size(), 4);
        QCOMPARE(request.headers.at(2), (ReceivedHeader{.name = "x-two", .value = "2"}));
        QCOMPARE(request.header("X-TWO"), "1"_ba);
        QCOMPARE(request.body, "0\xFF\n"_ba);
        QCOMPARE(request.fault, ReceivedRequest::Fault::None);
        QVERIFY(request.remotePort != 0 && request.number == 1 && request.receivedAt.isValid());
    }

    void takesTheFramingOfChunksAway()
    {
        Client client(*m_inbox);
        const QByteArray request = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                                   "3;x=y\r\nab\n\r\nA\r\n0123456789\r\n0\r\nTrailer: t\r\n\r\n";
        for (const char letter : request) {
            client.socket.write(&letter, 1);
            client.socket.flush();
            QCoreApplication::processEvents();
        }
        QVERIFY(client.send({}).startsWith("HTTP/1.1 200"));
        QCOMPARE(m_received.constFirst().body, "ab\n0123456789"_ba);
    }

    void refusesWhatIsTooLargeAndTellsOfIt()
    {
        make({.bodyBytes = 1000});
        Client client(*m_inbox);
        client.socket.write("POST /big HTTP/1.1\r\nContent-Length: 1001\r\n\r\n" + QByteArray(1001, 'x'));
        QTRY_VERIFY(client.socket.bytesAvailable() > 0);
        QVERIFY(client.socket.readAll().startsWith("HTTP/1.1 413 "));
        QCOMPARE(m_received.size(), 1);
        QCOMPARE(m_received.constFirst().target, "/big"_ba);
        QCOMPARE(m_received.constFirst().fault, ReceivedRequest::Fault::BodyTooLarge);
        QVERIFY(m_received.constFirst().body.isEmpty());
    }

    void answersWhatIsNoHttpWith400AndKeepsItsBytes()
    {
        Client client(*m_inbox);
        client.socket.write("\x16\x03\x01 hello\r\n\r\n");
        QTRY_VERIFY(client.socket.bytesAvailable() > 0);
        QVERIFY(client.socket.readAll().startsWith("HTTP/1.1 400 "));
        QCOMPARE(m_received.constFirst().fault, ReceivedRequest::Fault::Malformed);
        QCOMPARE(m_received.constFirst().body, "\x16\x03\x01 hello\r\n\r\n"_ba);
    }

    void tellsOfARequestThatBreaksOff()
    {
        Client client(*m_inbox);
        client.socket.write("POST /x HTTP/1.1\r\nContent-Length: 10\r\n\r\nhalf");
        client.socket.disconnectFromHost();
        QTRY_COMPARE(m_received.size(), 1);
        QCOMPARE(m_received.constFirst().fault, ReceivedRequest::Fault::Incomplete);
        QCOMPARE(m_received.constFirst().body, "half"_ba);
    }

    void aSilentSenderHoldsUpNoOther()
    {
        Client silent(*m_inbox);
        silent.socket.write("POST / HTTP/1.1\r\n");
        for (int i = 0; i < 20; ++i)
            QVERIFY(Client(*m_inbox).send("GET / HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 200"));
        QCOMPARE(m_received.size(), 20);
    }

    void answersAsItIsSet()
    {
        m_inbox->setAnswer({.status = 503,
                            .headers = {{.name = "X-Why", .value = "tired"}},
                            .body = "no",
                            .delay = std::chrono::milliseconds(30)});
        QElapsedTimer timer;
        timer.start();
        const QByteArray answer = Client(*m_inbox).send("GET / HTTP/1.1\r\n\r\n");
        QVERIFY(timer.elapsed() >= 25);
        QCOMPARE(
            answer,
            "HTTP/1.1 503 Service Unavailable\r\nX-Why: tired\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno"_ba);
        m_inbox->setAnswer({.status = 204});
        QVERIFY(!Client(*m_inbox).send("GET / HTTP/1.1\r\n\r\n").contains("Content-Length"));
        m_inbox->setAnswer({.kind = InboxAnswer::Kind::CloseConnection});
        QCOMPARE(Client(*m_inbox).send("GET / HTTP/1.1\r\n\r\n"), QByteArray());
    }

    void stopsAtOnceWithConnectionsOpen()
    {
        m_inbox->setAnswer({.kind = InboxAnswer::Kind::NeverAnswer});
        Client client(*m_inbox);
        client.socket.write("GET / HTTP/1.1\r\n\r\n");
        QTRY_COMPARE(m_received.size(), 1);
        QSignalSpy changes(m_inbox.get(), &Inbox::listeningChanged);
        m_inbox->stop();
        QCOMPARE(changes.size(), 1);
        QVERIFY(!m_inbox->isListening() && m_inbox->url().isEmpty());
        QTRY_COMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(m_received.size(), 1);
    }

    void saysThatAPortIsTaken()
    {
        LoopbackInbox other;
        QSignalSpy failures(&other, &Inbox::failed);
        other.start(static_cast<quint16>(m_inbox->url().port()));
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures.at(0).at(0).value<Inbox::StartFault>(), Inbox::StartFault::PortInUse);
        QVERIFY(!other.isListening());
    }

    void aTestOfTheSandboxArrivesWithAValidSignature()
    {
        ContractFixture fixture({});
        m_inbox->setAnswer({.status = 418, .body = "tea"});
        WebhookDraft draft = ContractFixture::draft();
        draft.endpoint = m_inbox->url().toString();
        const auto created = fixture.create(draft);
        QVERIFY(created);
        const auto result = fixture.test({.webhookId = created->id, .payload = u"{\"ping\":true}"_s});
        QVERIFY(result);
        QCOMPARE(result->statusCode, std::optional(418));
        QCOMPARE(result->payload, "tea"_ba);
        QCOMPARE(m_received.size(), 1);

        SignatureChecker checker(&fixture.service);
        QSignalSpy checks(&checker, &SignatureChecker::checked);
        const auto state = [&](const ReceivedRequest &request) {
            const auto before = checks.size();
            checker.check(request);
            if (!QTest::qWaitFor([&] { return checks.size() > before; }))
                qFatal("no verdict");
            return checks.last().at(1).value<SignatureCheck>().state;
        };
        ReceivedRequest request = m_received.constFirst();
        QCOMPARE(state(request), SignatureCheck::State::Valid);
        request.body[0] = '[';
        QCOMPARE(state(request), SignatureCheck::State::DoesNotMatch);
        QVERIFY(fixture.test({.endpoint = m_inbox->url().toString(),
                              .method = HttpMethod::Post,
                              .format = RequestFormat::Json,
                              .payload = u"{}"_s}));
        QCOMPARE(state(m_received.last()), SignatureCheck::State::TestSecret);
    }
};

QTEST_GUILESS_MAIN(TestInboxReceiver)
#include "tst_inboxreceiver.moc"
