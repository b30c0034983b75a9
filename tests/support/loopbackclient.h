// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>
#include <QTest>
#include <QUrl>

/// Plays the browser, or somebody who is none.
class LoopbackClient
{
public:
    explicit LoopbackClient(const QUrl &url)
    {
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        if (!QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; }))
            qFatal("no connection");
    }
    /// All of the answer, once the server has closed.
    QByteArray send(const QByteArray &request)
    {
        socket.write(request);
        return rest();
    }
    QByteArray rest()
    {
        if (!QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::UnconnectedState; }))
            qFatal("the connection stays open");
        return socket.readAll();
    }
    QTcpSocket socket;
};

/// The request of a browser that goes to \a url.
inline QByteArray navigationTo(const QUrl &url, const QByteArray &furtherHeaders = {})
{
    return "GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
        + " HTTP/1.1\r\nHost: " + url.authority().toLatin1()
        + "\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Site: cross-site\r\n" + furtherHeaders + "\r\n";
}

/// \a url with the query \a text, which is encoded.
inline QUrl withQuery(QUrl url, const QByteArray &text)
{
    url.setQuery(QString::fromLatin1(text), QUrl::StrictMode);
    return url;
}

inline int statusOfAnswer(const QByteArray &answer)
{
    return answer.mid(9, 3).toInt();
}
