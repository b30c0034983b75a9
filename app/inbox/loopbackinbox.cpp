// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopbackinbox.h"

#include <QTcpSocket>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int mostConnections = 200;

Inbox::StartFault faultOf(QAbstractSocket::SocketError error)
{
    // the other errors do not come from listening
    if (error == QAbstractSocket::AddressInUseError)
        return Inbox::StartFault::PortInUse;
    return error == QAbstractSocket::SocketAccessError ? Inbox::StartFault::NotPermitted : Inbox::StartFault::Other;
}

} // namespace

LoopbackInbox::LoopbackInbox(QObject *parent, const InboxConnection::Limits &limits) : Inbox(parent), m_limits(limits)
{
    m_server.setListenBacklogSize(mostConnections);
    m_server.setMaxPendingConnections(mostConnections);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackInbox::acceptAll);
}

LoopbackInbox::~LoopbackInbox()
{
    for (InboxConnection *connection : findChildren<InboxConnection *>(Qt::FindDirectChildrenOnly))
        delete connection;
}

void LoopbackInbox::start(quint16 port)
{
    if (m_server.isListening())
        return;
    if (m_server.listen(QHostAddress(QHostAddress::LocalHost), port))
        Q_EMIT listeningChanged(true);
    else
        Q_EMIT failed(faultOf(m_server.serverError()), m_server.errorString());
}

void LoopbackInbox::stop()
{
    if (!m_server.isListening())
        return;
    m_server.close();
    for (InboxConnection *connection : findChildren<InboxConnection *>(Qt::FindDirectChildrenOnly))
        connection->abort();
    Q_EMIT listeningChanged(false);
}

QUrl LoopbackInbox::url() const
{
    if (!m_server.isListening())
        return {};
    return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort()));
}

void LoopbackInbox::acceptAll()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (findChildren<InboxConnection *>(Qt::FindDirectChildrenOnly).size() >= mostConnections) {
            delete socket;
            continue;
        }
        auto *connection = new InboxConnection(socket, m_limits, this);
        connect(connection, &InboxConnection::received, this, [this, connection](ReceivedRequest request) {
            request.number = ++m_lastNumber;
            request.receivedAt = QDateTime::currentDateTimeUtc();
            const bool isWhole = request.fault == ReceivedRequest::Fault::None;
            Q_EMIT requestReceived(request);
            if (isWhole)
                connection->answer(m_answer);
        });
    }
}

} // namespace grapnel
