// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeproxy.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

FakeProxy::FakeProxy(quint16 target) : m_server(new QTcpServer(this)), m_target(target)
{
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
    connect(m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server->nextPendingConnection()) {
            connect(client, &QTcpSocket::readyRead, this, [this, client] { greet(client); });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        }
    });
}

quint16 FakeProxy::port() const
{
    return m_server->serverPort();
}

void FakeProxy::greet(QTcpSocket *client)
{
    const QByteArray head = client->peek(64 * 1024);
    if (!head.contains("\r\n\r\n"))
        return;
    client->readAll();
    Request request;
    for (const QByteArray &line : head.split('\n')) {
        if (request.line.isEmpty())
            request.line = line.left(line.lastIndexOf(" HTTP/"));
        if (line.toLower().startsWith("proxy-authorization: basic "))
            request.login = QByteArray::fromBase64(line.mid(27).trimmed());
    }
    m_requests.append(request);
    if (!m_refusal.isEmpty())
        client->write(m_refusal);
    else if (!m_login.isEmpty() && request.login != m_login)
        client->write("HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm=\"Test\"\r\nContent-Length: 0\r\n\r\n");
    else
        open(client);
}

void FakeProxy::open(QTcpSocket *client)
{
    client->disconnect(this);
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client, [client] { client->write("HTTP/1.1 200 Connected\r\n\r\n"); });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
}
