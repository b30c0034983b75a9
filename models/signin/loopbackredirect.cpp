// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopbackredirect.h"

#include "accountservice.h"
#include "pkce.h"
#include "redirectconnection.h"
#include "signature.h"

#include <QNetworkProxy>
#include <QTcpSocket>

#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr QByteArrayView resultPath = "/signed-in";

RedirectPage pageOf(RedirectVerdict verdict)
{
    switch (verdict) {
    case RedirectVerdict::ForeignHost:
    case RedirectVerdict::ForeignOrigin:
        return RedirectPage::Foreign;
    case RedirectVerdict::WrongMethod:
        return RedirectPage::WrongMethod;
    case RedirectVerdict::Acceptable:
    case RedirectVerdict::Malformed:
        break;
    }
    return RedirectPage::Malformed;
}

} // namespace

LoopbackRedirect::LoopbackRedirect(QObject *parent, const Limits &limits)
    : QObject(parent), m_limits(limits), m_state(randomToken(24))
{
    // an application's proxy would be asked to listen in our place
    m_server.setProxy(QNetworkProxy::NoProxy);
    m_lingering.setSingleShot(true);
    m_lingering.setInterval(limits.lingering);
    connect(&m_lingering, &QTimer::timeout, this, &QObject::deleteLater);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackRedirect::acceptAll);
}

LoopbackRedirect::~LoopbackRedirect()
{
    // before the server, which is the parent of nothing of theirs but hears of them
    qDeleteAll(findChildren<RedirectConnection *>(QString(), Qt::FindDirectChildrenOnly));
}

bool LoopbackRedirect::listen(quint16 port)
{
    return m_server.listen(QHostAddress(QHostAddress::LocalHost), port);
}

void LoopbackRedirect::release(const QObject *parent, quint16 port)
{
    for (LoopbackRedirect *other : parent->findChildren<LoopbackRedirect *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (other->m_progress == State::Over && other->m_server.serverPort() == port)
            delete other;
    }
}

QUrl LoopbackRedirect::url() const
{
    return QUrl(u"http://"_s + QString::fromLatin1(authority()) + AccountService::redirectPath);
}

void LoopbackRedirect::end(RedirectPage page)
{
    if (m_progress == State::Over)
        return;
    m_wasUsed = m_progress == State::Used;
    m_progress = State::Over;
    m_page = page;
    for (const QPointer<RedirectConnection> &connection : std::exchange(m_held, {})) {
        if (connection)
            connection->answer(page);
    }
    m_lingering.start();
}

void LoopbackRedirect::acceptAll()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        makePlace();
        auto *connection = new RedirectConnection(socket, m_limits.headBytes, m_limits.headTime, this);
        connect(connection, &RedirectConnection::received, this,
                [this, connection](const RedirectRequest &request) { handle(*connection, request); });
    }
}

void LoopbackRedirect::makePlace()
{
    const auto connections = findChildren<RedirectConnection *>(QString(), Qt::FindDirectChildrenOnly);
    if (connections.size() < m_limits.connections)
        return;
    // the oldest that says nothing, so that a program which opens many cannot keep the browser out
    for (RedirectConnection *connection : connections) {
        if (!connection->isTaken())
            return delete connection;
    }
    delete connections.constFirst();
}

void LoopbackRedirect::handle(RedirectConnection &connection, const RedirectRequest &request)
{
    const RedirectVerdict verdict = judge(request, authority());
    if (verdict != RedirectVerdict::Acceptable)
        connection.answer(pageOf(verdict));
    else if (request.path() == QByteArray(AccountService::redirectPath.data()))
        handleRedirect(connection, request);
    else if (request.target == resultPath)
        handleResult(connection);
    else
        connection.answer(RedirectPage::NotFound);
}

void LoopbackRedirect::handleRedirect(RedirectConnection &connection, const RedirectRequest &request)
{
    if (m_progress == State::Used || (m_progress == State::Over && m_wasUsed))
        return connection.answer(RedirectPage::AlreadyUsed);
    if (m_progress == State::Over)
        return connection.answer(m_page);
    std::optional<RedirectAnswer> answer = readRedirect(request);
    if (!answer)
        return connection.answer(RedirectPage::Malformed);
    if (!equalInConstantTime(answer->state, m_state)) {
        m_hasSeenWrongState = true;
        return connection.answer(RedirectPage::WrongState);
    }
    if (answer->code.isEmpty() && answer->error.isEmpty())
        answer->error = u"no_code"_s;
    m_progress = State::Used;
    connection.answerSeeOther(resultPath.toByteArray());
    Q_EMIT redirected(*answer);
}

void LoopbackRedirect::handleResult(RedirectConnection &connection)
{
    switch (m_progress) {
    case State::Waiting:
        return connection.answer(RedirectPage::NotFound);
    case State::Used:
        m_held.append(&connection);
        return;
    case State::Over:
        return connection.answer(m_page);
    }
}

QByteArray LoopbackRedirect::authority() const
{
    return "127.0.0.1:" + QByteArray::number(m_server.serverPort());
}

} // namespace grapnel

#include "moc_loopbackredirect.cpp"
