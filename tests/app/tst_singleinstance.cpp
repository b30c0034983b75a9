// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "singleinstance.h"
#include "x11activation.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;
using namespace std::chrono_literals;
using Role = SingleInstance::Role;

namespace
{

const QString startArgument = u"--start-as-another-process"_s;

QString nameOf(Role role)
{
    switch (role) {
    case Role::First:
        return u"first"_s;
    case Role::Further:
        return u"further"_s;
    case Role::Alone:
        return u"alone"_s;
    }
    Q_UNREACHABLE();
}

/// What the other process does: a start as main() makes it; the first then waits until its input ends, or crashes.
int startAsAnotherProcess(const QStringList &arguments)
{
    SingleInstance instance(arguments.at(0));
    instance.setPatience(std::chrono::milliseconds(arguments.at(2).toInt()));
    const SingleInstance::Start start = instance.start({.account = arguments.at(1), .newWebhook = true});
    std::printf("%s %s\n", qPrintable(nameOf(start.role)), qPrintable(start.answer.problem));
    std::fflush(stdout);
    if (start.role == Role::First && std::getchar() == 'c')
        std::_Exit(3);
    return 0;
}

} // namespace

class SingleInstanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        // sockets and locks beside the settings
        qunsetenv("XDG_RUNTIME_DIR");
        m_first = std::make_unique<SingleInstance>(settings());
        m_first->setHandler([this](const InstanceRequest &request) {
            m_requests.append(request);
            return m_answer;
        });
    }

    void cleanup()
    {
        m_first.reset();
        m_requests.clear();
        m_answer = {};
    }

    void theSecondPassesOnWhatItWasStartedFor()
    {
        QCOMPARE(m_first->start({}).role, Role::First);
        const auto [role, problem] = startElsewhere(u"Acme – Prodüktion"_s);
        QCOMPARE(role, u"further"_s);
        QCOMPARE(problem, QString());
        QCOMPARE(m_requests.size(), 1);
        QCOMPARE(m_requests.constFirst().account, u"Acme – Prodüktion"_s);
        QVERIFY(m_requests.constFirst().newWebhook);
    }

    void theSecondIsToldWhatIsWrong()
    {
        m_answer.problem = u"there is none"_s;
        QCOMPARE(m_first->start({}).role, Role::First);
        QCOMPARE(startElsewhere(u"Acme"_s).second, u"there is none"_s);
    }

    void anotherSettingsFolderIsAnotherInstance()
    {
        QCOMPARE(m_first->start({}).role, Role::First);
        SingleInstance other(m_folder->filePath(u"other/grapnel.ini"_s));
        QCOMPARE(other.start({}).role, Role::First);
    }

    void theSameFolderByAnotherNameIsTheSameInstance()
    {
        QCOMPARE(m_first->start({}).role, Role::First);
        SingleInstance other(m_folder->filePath(u"config/../config/grapnel.ini"_s));
        other.setPatience(50ms);
        // nobody answers here: the test has one thread
        QCOMPARE(other.start({}).role, Role::Alone);
        QCOMPARE(other.serverName(), m_first->serverName());
    }

    void theNextTakesThePlaceOfOneThatEnded()
    {
        QCOMPARE(m_first->start({}).role, Role::First);
        m_first.reset();
        SingleInstance next(settings());
        QCOMPARE(next.start({}).role, Role::First);
    }

    void whatACrashLeavesBehindDoesNotMatter()
    {
        QProcess crashing;
        start(crashing, u""_s);
        QVERIFY(crashing.waitForReadyRead());
        QVERIFY(crashing.readLine().startsWith("first"));
        crashing.write("c");
        QVERIFY(crashing.waitForFinished());
        QCOMPARE(crashing.exitCode(), 3);

        QCOMPARE(m_first->start({}).role, Role::First);
        QCOMPARE(startElsewhere(u"Acme"_s).first, u"further"_s);
        QCOMPARE(m_requests.size(), 1);
    }

    void ofManyAtOnceOneIsFirst()
    {
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 6; ++i) {
            processes.push_back(std::make_unique<QProcess>());
            start(*processes.back(), u"Acme"_s, 300ms);
        }
        int first = 0;
        // the first does not answer: all others give up in the end and none takes its place
        for (const auto &process : processes) {
            QTRY_VERIFY_WITH_TIMEOUT(process->canReadLine(), 30000);
            first += process->readLine().startsWith("first") ? 1 : 0;
        }
        QCOMPARE(first, 1);
        for (const auto &process : processes)
            process->closeWriteChannel();
        for (const auto &process : processes)
            QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished());
    }

    void onlyTheUserMayConnect()
    {
#ifdef Q_OS_WIN
        QSKIP("a pipe has no file");
#endif
        QCOMPARE(m_first->start({}).role, Role::First);
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFileInfo(m_first->serverName()).permissions() & others, QFile::Permissions());
    }

    void garbageIsAnsweredAndDoesNothing_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no JSON") << "hello\n"_ba;
        QTest::newRow("another version") << "{\"grapnel\":2,\"account\":\"Acme\"}\n"_ba;
        QTest::newRow("no version") << "{\"account\":\"Acme\"}\n"_ba;
        QTest::newRow("empty") << "\n"_ba;
    }

    void garbageIsAnsweredAndDoesNothing()
    {
        QFETCH(const QByteArray, line);
        QCOMPARE(m_first->start({}).role, Role::First);
        QLocalSocket socket;
        socket.connectToServer(m_first->serverName());
        socket.write(line);
        QTRY_VERIFY(socket.canReadLine());
        const std::optional<InstanceAnswer> answer = decodedAnswer(socket.readLine());
        QVERIFY(answer && answer->problem.contains(u"another version"_s));
        QVERIFY(m_requests.isEmpty());
    }

    void anEndlessLineIsCutOff()
    {
        QCOMPARE(m_first->start({}).role, Role::First);
        QLocalSocket socket;
        socket.connectToServer(m_first->serverName());
        socket.write(QByteArray(longestInstanceMessage * 2, 'x'));
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QVERIFY(m_requests.isEmpty());
    }

    void messagesComeBackAsTheyWere()
    {
        const InstanceRequest request{.account = u"a\n\"b\" 🪝"_s,
                                      .newWebhook = true,
                                      .resetLayout = true,
                                      .activationToken = u"host/grapnel/1-2_TIME345"_s};
        QCOMPARE(decodedRequest(encoded(request)), request);
        QCOMPARE(encoded(request).count('\n'), 1);
        const InstanceAnswer answer{.problem = u"“no”"_s};
        QCOMPARE(decodedAnswer(encoded(answer)), answer);
        QVERIFY(!decodedRequest(QByteArray(longestInstanceMessage, ' ') + encoded(request)));
    }

    void aRequestThatIsTooLongStaysHere()
    {
        QCOMPARE(m_first->start({}).role, Role::First);
        SingleInstance other(settings());
        QCOMPARE(other.start({.account = QString(longestInstanceMessage, u'x')}).role, Role::Alone);
    }

    void aStartOnX11IsEndedInMessagesOfTwentyBytes()
    {
        const QByteArray id = "host/\"grapnel\"/17-3_TIME4294967290"_ba;
        QCOMPARE(x11::startupTime(id), 4294967290U);
        QCOMPARE(x11::startupTime("of-wayland"_ba), 0U);
        QCOMPARE(x11::startupTime("a_TIMEb"_ba), 0U);
        QByteArray text;
        for (const QByteArray &message : x11::startupEnd(id)) {
            QCOMPARE(message.size(), 20);
            text += message;
        }
        QCOMPARE(text.first(text.indexOf('\0')), "remove: ID=\"host/\\\"grapnel\\\"/17-3_TIME4294967290\""_ba);
    }

    void whoSharesTheWindow()
    {
        QVERIFY(SingleInstance::isShared({}, false));
        QVERIFY(SingleInstance::isShared({.newWebhook = true}, false));
        QVERIFY(SingleInstance::isShared({.account = u"Acme"_s}, false));
        QVERIFY(SingleInstance::isShared({.account = u"Acme"_s}, true));
        // its credentials would have to go from one process to the other
        QVERIFY(!SingleInstance::isShared({}, true));
        QVERIFY(!SingleInstance::isShared({.demo = true}, false));
        QVERIFY(!SingleInstance::isShared({.url = QUrl(u"https://example.com"_s)}, false));
        QVERIFY(!SingleInstance::isShared({.screenshot = u"a.png"_s}, false));
    }

private:
    [[nodiscard]] QString settings() const
    {
        return m_folder->filePath(u"config/grapnel.ini"_s);
    }

    void start(QProcess &process, const QString &account, std::chrono::milliseconds patience = 20s) const
    {
        process.start(QCoreApplication::applicationFilePath(),
                      {startArgument, settings(), account, QString::number(patience.count())});
    }

    /// Role and problem of a start in another process, while this one's event loop runs.
    std::pair<QString, QString> startElsewhere(const QString &account)
    {
        QProcess process;
        QSignalSpy finished(&process, &QProcess::finished);
        start(process, account);
        process.closeWriteChannel();
        if (finished.isEmpty())
            finished.wait(30000);
        const QString line = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
        return {line.section(u' ', 0, 0), line.section(u' ', 1)};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SingleInstance> m_first;
    QList<InstanceRequest> m_requests;
    InstanceAnswer m_answer;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == startArgument)
        return startAsAnotherProcess(arguments.mid(2));
    SingleInstanceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_singleinstance.moc"
