// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

class QTcpServer;
class QTcpSocket;

/// An HTTP proxy on loopback that takes every host for a port of this computer.
class FakeProxy final : public QObject
{
    Q_OBJECT

public:
    /// A request that came: "CONNECT account.example:443" and the login with it, decoded.
    struct Request {
        QByteArray line{};
        QByteArray login{};
    };

    /// Leads to \a target.
    explicit FakeProxy(quint16 target);

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    /// "user:password"; without it everyone is let through.
    void setLogin(const QByteArray &login) { m_login = login; }
    /// Answers so instead of connecting.
    void refuseWith(const QByteArray &head) { m_refusal = head; }

private:
    void greet(QTcpSocket *client);
    void open(QTcpSocket *client);

    QTcpServer *m_server;
    quint16 m_target;
    QByteArray m_login;
    QByteArray m_refusal;
    QList<Request> m_requests;
};
