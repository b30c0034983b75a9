// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxconnection.h"

#include <QTcpSocket>

#include <utility>

namespace grapnel
{

namespace
{

// so that one large body does not hold the event loop
constexpr qint64 readBufferBytes = qint64{256} * 1024;

bool hasBody(int status)
{
    return status != 204 && status != 304;
}

} // namespace

InboxConnection::InboxConnection(QTcpSocket *socket, const Limits &limits, QObject *parent)
    : QObject(parent), m_socket(socket), m_reader(limits.bodyBytes)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readBufferBytes);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(limits.inactivity);
    m_timer.start();
    connect(&m_timer, &QTimer::timeout, this, &InboxConnection::expire);
    connect(m_socket, &QTcpSocket::readyRead, this, &InboxConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &InboxConnection::onDisconnected);
}

InboxConnection::~InboxConnection()
{
    m_socket->disconnect(this);
}

void InboxConnection::answer(const InboxAnswer &answer)
{
    m_answer = answer;
    m_isAnswering = true;
    m_timer.stop();
    if (answer.kind == InboxAnswer::Kind::NeverAnswer)
        return;
    if (answer.delay.count() > 0)
        m_timer.start(answer.delay);
    else
        send();
}

void InboxConnection::abort()
{
    m_socket->abort();
}

void InboxConnection::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_wasTold) {
        // the rest of what was refused: unread, it would take the answer along when the connection closes
        if (!m_isAnswering)
            m_timer.start();
        return;
    }
    m_timer.start();
    switch (m_reader.feed(bytes)) {
    case HttpRequestReader::State::Head:
        return;
    case HttpRequestReader::State::Body:
        if (m_reader.expectsContinue() && !std::exchange(m_hasContinued, true))
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        return;
    case HttpRequestReader::State::Complete:
        return tell(ReceivedRequest::Fault::None);
    case HttpRequestReader::State::TooLarge:
        tell(ReceivedRequest::Fault::BodyTooLarge);
        return refuse(413);
    case HttpRequestReader::State::Malformed:
        tell(ReceivedRequest::Fault::Malformed);
        return refuse(400);
    }
}

void InboxConnection::onDisconnected()
{
    if (m_reader.hasBegun())
        tell(ReceivedRequest::Fault::Incomplete);
    deleteLater();
}

void InboxConnection::tell(ReceivedRequest::Fault fault)
{
    if (std::exchange(m_wasTold, true))
        return;
    ReceivedRequest request = m_reader.request();
    request.fault = fault;
    request.remotePort = m_socket->peerPort();
    Q_EMIT received(request);
}

void InboxConnection::refuse(int status)
{
    const QByteArray text = QByteArray::number(status) + ' ' + reasonPhrase(status) + '\n';
    write(status, {{.name = "Content-Type", .value = "text/plain; charset=utf-8"}}, text);
    m_timer.start();
}

void InboxConnection::send()
{
    if (m_answer.kind == InboxAnswer::Kind::CloseConnection)
        return m_socket->abort();
    write(m_answer.status, m_answer.headers, m_answer.body);
    m_socket->disconnectFromHost();
}

void InboxConnection::write(int status, const QList<ReceivedHeader> &headers, const QByteArray &body)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    for (const ReceivedHeader &header : headers)
        head += header.name + ": " + header.value + "\r\n";
    if (hasBody(status))
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    m_socket->write(head + "Connection: close\r\n\r\n");
    if (hasBody(status) && m_reader.request().method != "HEAD")
        m_socket->write(body);
}

void InboxConnection::expire()
{
    if (m_isAnswering)
        send();
    else
        m_socket->abort();
}

} // namespace grapnel
