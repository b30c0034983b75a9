// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "redirectpages.h"
#include "redirectrequest.h"

#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace grapnel
{

class RedirectConnection;

/// Waits on 127.0.0.1 for the browser to come back from the authorization page, and takes exactly one redirect: a GET
/// by navigation to our own address, with our state. Everything else is refused with a page that says so, and does not
/// end the wait: any page or program on this computer may send requests here, and none of them shall be able to
/// complete or to abort somebody's sign-in.
/// Browsers may note the address of a redirect in their history all the same; the code in it is good for one use, which
/// it has had, and for nobody without the verifier.
class LoopbackRedirect final : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        int connections = 16;
        /// Cookies of whatever else runs on this address come along.
        qsizetype headBytes = qsizetype{32} * 1024;
        std::chrono::milliseconds headTime{10'000};
        /// How long late redirects are answered after the end.
        std::chrono::milliseconds lingering{60'000};
    };

    explicit LoopbackRedirect(QObject *parent, const Limits &limits);
    ~LoopbackRedirect() override;

    /// Opens \a port, or one of the system's choice when it is 0; false when there is none, or another program has it.
    bool listen(quint16 port = 0);
    /// Those below \a parent that only linger on \a port give it back.
    static void release(const QObject *parent, quint16 port);
    /// Where the browser is to be sent, with the path AccountService::redirectPath.
    [[nodiscard]] QUrl url() const;
    /// Belongs into the address of the authorization page; a new one for each listener.
    [[nodiscard]] const QByteArray &state() const { return m_state; }
    /// Something came with another state, or with none.
    [[nodiscard]] bool hasSeenWrongState() const { return m_hasSeenWrongState; }

    /// The sign-in is over: the browser, which waits for that after its redirect, is shown \a page, and so is whatever
    /// comes later, but for a second redirect. Nothing is told any more. Deletes itself when it has lingered.
    void end(RedirectPage page);

Q_SIGNALS:
    /// Once. With an error or with a code, and with our state.
    void redirected(const grapnel::RedirectAnswer &answer);

private:
    enum class State { Waiting, Used, Over };

    void acceptAll();
    void makePlace();
    void handle(RedirectConnection &connection, const RedirectRequest &request);
    void handleRedirect(RedirectConnection &connection, const RedirectRequest &request);
    void handleResult(RedirectConnection &connection);
    [[nodiscard]] QByteArray authority() const;

    QTcpServer m_server;
    QTimer m_lingering;
    Limits m_limits;
    QByteArray m_state;
    State m_progress = State::Waiting;
    bool m_wasUsed = false;
    RedirectPage m_page = RedirectPage::NotFound;
    bool m_hasSeenWrongState = false;
    /// They wait for the end.
    QList<QPointer<RedirectConnection>> m_held;
};

} // namespace grapnel
