// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakehttpserver.h"

#include <QPointer>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

bool FakeHttpServer::Request::hasHeader(QByteArrayView name) const
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

QByteArray FakeHttpServer::Request::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

namespace
{

QTcpServer *tlsServer(const QSslConfiguration &tls)
{
    auto *server = new QSslServer;
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

FakeHttpServer::FakeHttpServer() : FakeHttpServer(new QTcpServer) { }

FakeHttpServer::FakeHttpServer(const QSslConfiguration &tls) : FakeHttpServer(tlsServer(tls)) { }

FakeHttpServer::FakeHttpServer(QTcpServer *server) : m_server(server)
{
    m_server->setParent(this);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            ++m_connections;
            ++m_openConnections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                --m_openConnections;
                m_buffers.remove(socket);
                socket->deleteLater();
            });
            // what came with the end of a handshake
            if (socket->bytesAvailable() > 0)
                read(socket);
        }
    });
}

QUrl FakeHttpServer::url() const
{
    const bool isTls = qobject_cast<QSslServer *>(m_server);
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(isTls ? u"https"_s : u"http"_s).arg(m_server->serverPort()));
}

quint16 FakeHttpServer::port() const
{
    return m_server->serverPort();
}

void FakeHttpServer::add(const Reply &reply, int times)
{
    for (int i = 0; i < times; ++i)
        add(reply);
}

FakeHttpServer::Reply FakeHttpServer::json(const QByteArray &body, int status, const Headers &headers)
{
    return text(body, status, "application/json"_ba, headers);
}

FakeHttpServer::Reply FakeHttpServer::text(const QByteArray &body, int status, const QByteArray &contentType,
                                           const Headers &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Reason\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "\r\n" + body;
    return {.pieces = {bytes}};
}

FakeHttpServer::Reply FakeHttpServer::empty(int status, const Headers &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Reason\r\n";
    // a 204 has no length, but Zendesk gives it a content type
    bytes += status == 204 ? QByteArray("Content-Type: application/json\r\n") : QByteArray("Content-Length: 0\r\n");
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return {.pieces = {bytes + "\r\n"}};
}

void FakeHttpServer::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> start = lines.takeFirst().trimmed().split(' ');
    Request request{.method = start.value(0), .target = start.value(1), .headers = {}, .body = {}};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return;
    request.body = buffer.mid(headEnd + 4, length);
    buffer.clear();
    m_requests.append(request);

    Reply answer;
    if (m_answer) {
        answer = m_answer(request);
    } else if (!m_script.empty()) {
        answer = m_script.front();
        m_script.pop_front();
    }
    reply(socket, answer);
    Q_EMIT requestReceived();
}

void FakeHttpServer::reply(QTcpSocket *socket, const Reply &reply)
{
    if (reply.pieces.isEmpty() || reply.delay == std::chrono::milliseconds(0)) {
        for (const QByteArray &piece : reply.pieces)
            socket->write(piece);
        if (reply.closes)
            socket->disconnectFromHost();
        return;
    }
    QTimer::singleShot(reply.delay, socket, [this, socket = QPointer(socket), rest = Reply(reply)]() mutable {
        if (!socket)
            return;
        socket->write(rest.pieces.takeFirst());
        socket->flush();
        if (!rest.pieces.isEmpty())
            this->reply(socket, rest);
        else if (rest.closes)
            socket->disconnectFromHost();
    });
}
