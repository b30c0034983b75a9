// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <deque>
#include <functional>

class QSslConfiguration;
class QTcpServer;
class QTcpSocket;

/// An HTTP server on loopback that does what the test says, wrong things included. Replies are given in the order of
/// the script; when it is used up, requests stay unanswered.
class FakeHttpServer final : public QObject
{
    Q_OBJECT

public:
    struct Request {
        QByteArray method{};
        /// As it came, encoded.
        QByteArray target{};
        QList<QPair<QByteArray, QByteArray>> headers{};
        QByteArray body{};
        [[nodiscard]] bool hasHeader(QByteArrayView name) const;
        [[nodiscard]] QByteArray header(QByteArrayView name) const;
    };
    struct Reply {
        /// Sent as they are, one after the other.
        QList<QByteArray> pieces{};
        /// Before each piece.
        std::chrono::milliseconds delay{0};
        bool closes = false;
    };
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    FakeHttpServer();
    /// Over TLS, with the certificate and key of \a tls.
    explicit FakeHttpServer(const QSslConfiguration &tls);

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    /// Made so far, and still there.
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int openConnections() const { return m_openConnections; }

    void add(const Reply &reply) { m_script.push_back(reply); }
    void add(const Reply &reply, int times);
    /// Instead of the script.
    void answerWith(std::function<Reply(const Request &)> answer) { m_answer = std::move(answer); }

    static Reply json(const QByteArray &body, int status = 200, const Headers &headers = {});
    static Reply text(const QByteArray &body, int status, const QByteArray &contentType, const Headers &headers = {});
    static Reply empty(int status, const Headers &headers = {});
    static Reply silence() { return {}; }
    static Reply closing() { return {.pieces = {}, .closes = true}; }
    static Reply raw(const QByteArray &bytes, bool closes = true) { return {.pieces = {bytes}, .closes = closes}; }

Q_SIGNALS:
    void requestReceived();

private:
    explicit FakeHttpServer(QTcpServer *server);
    void read(QTcpSocket *socket);
    void reply(QTcpSocket *socket, const Reply &reply);

    QTcpServer *m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    std::deque<Reply> m_script;
    std::function<Reply(const Request &)> m_answer;
    QList<Request> m_requests;
    int m_connections = 0;
    int m_openConnections = 0;
};

Q_DECLARE_METATYPE(FakeHttpServer::Reply)
