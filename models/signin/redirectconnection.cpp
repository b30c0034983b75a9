// SPDX-License-Identifier: GPL-3.0-or-later
#include "redirectconnection.h"

#include "inboxanswer.h"
#include "secret.h"

#include <QTcpSocket>

#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

RedirectConnection::RedirectConnection(QTcpSocket *socket, qsizetype headBytes, std::chrono::milliseconds time,
                                       QObject *parent)
    : QObject(parent), m_socket(socket), m_headBytes(headBytes)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(headBytes + 1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(time);
    m_timer.start();
    connect(&m_timer, &QTimer::timeout, m_socket, &QTcpSocket::abort);
    connect(m_socket, &QTcpSocket::readyRead, this, &RedirectConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

RedirectConnection::~RedirectConnection()
{
    m_socket->disconnect(this);
    Secret::wipe(m_head);
}

void RedirectConnection::read()
{
    QByteArray bytes = m_socket->readAll();
    // a body, or what follows: dropped, because unread it would take the answer along when the connection closes
    if (m_isTaken)
        return;
    m_head += bytes;
    Secret::wipe(bytes);
    const qsizetype end = m_head.indexOf("\r\n\r\n");
    if (end < 0 && m_head.size() <= m_headBytes)
        return;
    m_isTaken = true;
    if (end < 0 || end > m_headBytes)
        return answer(RedirectPage::TooLarge);
    const std::optional<RedirectRequest> request = parseRedirectHead(m_head.left(end));
    Secret::wipe(m_head);
    if (!request)
        return answer(RedirectPage::Malformed);
    // how long its answer takes is the listener's to say
    m_timer.stop();
    Q_EMIT received(*request);
}

void RedirectConnection::answer(RedirectPage page)
{
    write(statusOf(page), page == RedirectPage::WrongMethod ? "Allow: GET\r\n"_ba : QByteArray(), htmlOf(page));
}

void RedirectConnection::answerSeeOther(const QByteArray &path)
{
    write(303, "Location: " + path + "\r\n", {});
}

void RedirectConnection::write(int status, const QByteArray &furtherHeaders, const QByteArray &body)
{
    if (std::exchange(m_isAnswered, true))
        return;
    m_isTaken = true;
    m_timer.start();
    m_socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status)
                    + "\r\nContent-Type: text/html; charset=utf-8\r\n"
                      "Content-Length: "
                    + QByteArray::number(body.size())
                    + "\r\nContent-Security-Policy: default-src 'none'; base-uri 'none'; form-action 'none'; "
                      "frame-ancestors 'none'\r\n"
                      "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n"
                      "Cross-Origin-Resource-Policy: same-origin\r\nConnection: close\r\n"
                    + furtherHeaders + "\r\n" + body);
    m_socket->disconnectFromHost();
}

} // namespace grapnel

#include "moc_redirectconnection.cpp"
