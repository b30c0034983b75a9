// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httprequestreader.h"
#include "inboxanswer.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace grapnel
{

/// One connection to the local inbox: one request, one answer, and it closes. Deletes itself when the connection is
/// over.
class InboxConnection final : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        qsizetype bodyBytes = 20 << 20;
        /// Without a byte from the sender the request counts as broken off.
        std::chrono::milliseconds inactivity{30'000};
    };

    /// Takes over \a socket.
    InboxConnection(QTcpSocket *socket, const Limits &limits, QObject *parent);
    ~InboxConnection() override;

    /// Answers the request that received() told of; a refused or broken one needs none.
    void answer(const InboxAnswer &answer);
    /// Ends it now; a request that is not whole is told of.
    void abort();

Q_SIGNALS:
    /// At most once.
    void received(const grapnel::ReceivedRequest &request);

private:
    void read();
    void onDisconnected();
    void tell(ReceivedRequest::Fault fault);
    void refuse(int status);
    void send();
    void write(int status, const QList<ReceivedHeader> &headers, const QByteArray &body);
    void expire();

    QTcpSocket *m_socket = nullptr;
    HttpRequestReader m_reader;
    InboxAnswer m_answer;
    /// Of inactivity while the request comes in, then of the answer's delay.
    QTimer m_timer;
    bool m_wasTold = false;
    bool m_hasContinued = false;
    bool m_isAnswering = false;
};

} // namespace grapnel
