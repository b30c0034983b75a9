// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "redirectpages.h"
#include "redirectrequest.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QTcpSocket;

namespace grapnel
{

/// One connection of a browser to the listener: one request, one answer. Deletes itself when it is over.
class RedirectConnection final : public QObject
{
    Q_OBJECT

public:
    /// Takes over \a socket, which is closed when no whole head of at most \a headBytes came within \a time, and when
    /// its answer is not taken in that time.
    RedirectConnection(QTcpSocket *socket, qsizetype headBytes, std::chrono::milliseconds time, QObject *parent);
    ~RedirectConnection() override;

    void answer(RedirectPage page);
    /// Sends the browser on to \a path, so that the address with the code is neither shown nor kept.
    void answerSeeOther(const QByteArray &path);
    /// Its request has come, or it is being answered.
    [[nodiscard]] bool isTaken() const { return m_isTaken; }

Q_SIGNALS:
    /// Once, and not when it was no HTTP, which is answered here.
    void received(const grapnel::RedirectRequest &request);

private:
    void read();
    void write(int status, const QByteArray &furtherHeaders, const QByteArray &body);

    QTcpSocket *m_socket;
    QTimer m_timer;
    QByteArray m_head;
    qsizetype m_headBytes;
    bool m_isTaken = false;
    bool m_isAnswered = false;
};

} // namespace grapnel
