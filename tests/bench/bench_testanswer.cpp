// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way of a destination's answer: from the socket through the client into the test window.
#include "apiclient.h"
#include "httpwebhookservice.h"
#include "testwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <cstdio>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

constexpr int settle = 1500;

QByteArray repeated(const QByteArray &piece, qsizetype size)
{
    QByteArray text;
    text.reserve(size + piece.size());
    while (text.size() < size)
        text += piece;
    return text;
}

QByteArray bodyOf(const QString &kind)
{
    if (kind == "json"_L1)
        return "[" + repeated("{\"id\":12345,\"name\":\"some name\",\"list\":[1,2,3]},", 3'000'000) + "0]";
    return repeated("2026-01-01 a line of a log that is not very long at all\n", 50'000'000);
}

/// The other side, in a process of its own, so that its memory does not count.
int serve(const QString &kind)
{
    const QString type = kind == "json"_L1 ? u"application/json"_s : u"text/plain"_s;
    const QJsonObject header{{u"key"_s, u"Content-Type"_s}, {u"value"_s, type}};
    const QJsonObject response{
        {u"status_code"_s, 200}, {u"headers"_s, QJsonArray{header}}, {u"payload"_s, QString::fromUtf8(bodyOf(kind))}};
    const QByteArray answer = QJsonDocument(QJsonObject{{u"response"_s, response}}).toJson(QJsonDocument::Compact);
    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server, &answer] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, &answer] {
            if (!socket->readAll().contains("POST"))
                return;
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                          + QByteArray::number(answer.size()) + "\r\n\r\n");
            socket->write(answer);
        });
    });
    server.listen(QHostAddress::LocalHost);
    std::printf("%d\n", server.serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

/// A figure of this process' memory in KiB ("VmRSS", "VmHWM").
qint64 memory(const QByteArray &name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').at(1).toLongLong();
    }
    return 0;
}

/// How long this thread was ready but had no processor, in milliseconds: not its own fault on a busy machine.
qint64 waitOfThisThread()
{
    QFile file(u"/proc/thread-self/schedstat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() / 1'000'000;
}

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

template<typename Button> void click(const QWidget &window, const QString &text)
{
    for (auto *candidate : window.findChildren<Button *>()) {
        if (candidate->text() == text && candidate->isVisible())
            candidate->click();
    }
}

bool isAnswered(const TestWindow &window)
{
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == "200 OK"_L1; });
}

/// Prints the longest time in which the event loop did not come round, the same without what others took, and how far
/// memory rose.
void measure(const char *name, const QString &kind, const QString &button)
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"--serve"_s, kind});
    if (!other.waitForReadyRead())
        return;
    const int port = other.readLine().trimmed().toInt();
    ApiClient client({.name = u"bench"_s,
                      .baseUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(port)),
                      .credentials = AccessToken{.token = Secret("x"_ba)}});
    HttpWebhookService service(client);
    const QTemporaryDir folder;
    Webhook webhook;
    webhook.id = u"01HOOK"_s;
    webhook.name = u"bench"_s;
    webhook.endpoint = u"https://example.com/"_s;
    webhook.method = HttpMethod::Post;
    webhook.format = RequestFormat::Json;
    TestWindow window({.service = &service, .account = {.name = u"bench"_s}, .folder = folder.path()},
                      {planFor(webhook)});
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    QTest::qWait(settle);

    const auto size = static_cast<double>(bodyOf(kind).size()) / 1024;
    forgetPeak();
    const qint64 before = memory("VmRSS");
    QElapsedTimer sinceBeat;
    qint64 worst = 0;
    qint64 worstOfOwn = 0;
    qint64 wait = waitOfThisThread();
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
        const qint64 stall = sinceBeat.restart();
        const qint64 waited = waitOfThisThread();
        worst = std::max(worst, stall);
        worstOfOwn = std::max(worstOfOwn, stall - (waited - std::exchange(wait, waited)));
    });
    sinceBeat.start();
    beat.start(0);
    click<QPushButton>(window, u"Send test"_s);
    if (!QTest::qWaitFor([&window] { return isAnswered(window); }, 60'000))
        std::printf("%s: no answer\n", name);
    QTest::qWait(settle);
    click<QPushButton>(window, button);
    click<QToolButton>(window, button);
    QTest::qWait(settle);
    std::printf("%-28s longest stall %3lld ms (%3lld ms without waits for a processor), peak %+.1f MiB (%.2f times the "
                "body), kept %+.1f MiB\n",
                name, static_cast<long long>(worst), static_cast<long long>(worstOfOwn),
                static_cast<double>(memory("VmHWM") - before) / 1024,
                static_cast<double>(memory("VmHWM") - before) / size,
                static_cast<double>(memory("VmRSS") - before) / 1024);
    std::fflush(stdout);
    other.kill();
    other.waitForFinished();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--serve"_L1)
        return serve(arguments.at(2));
    QCoreApplication::addLibraryPath(QStringLiteral(GRAPNEL_MODULE_FOLDER));
    measure("3 MB JSON", u"json"_s, {});
    measure("50 MB text", u"text"_s, {});
    measure("50 MB text, shown anyway", u"text"_s, u"Show anyway"_s);
    return 0;
}
