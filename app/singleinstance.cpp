// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include "commandline.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Between two looks at somebody who is starting or ending.
constexpr unsigned long pauseMs = 20;
/// Whoever connects and says nothing is sent away.
constexpr auto timeToAsk = 5s;

/// Where no other user can put or read anything; empty: nowhere.
QString privateFolder([[maybe_unused]] const QString &settingsFolder)
{
#ifdef Q_OS_WIN
    return QDir::tempPath();
#else
    // without the variable Qt warns on each start
    if (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return settingsFolder;
#endif
}

QString nameFor(const QString &settingsFolder)
{
    const QByteArray key = (QDir::homePath() + u'\n' + settingsFolder).toUtf8();
    return "grapnel-"_L1
        + QLatin1StringView(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().first(20));
}

} // namespace

SingleInstance::SingleInstance(const QString &settingsFile, QObject *parent)
    : QObject(parent), m_settingsFolder(QFileInfo(settingsFile).absolutePath())
{
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnected);
}

void SingleInstance::findPlace()
{
    QDir().mkpath(m_settingsFolder);
    const QString settingsFolder = QFileInfo(m_settingsFolder).canonicalFilePath();
    const QString place = privateFolder(settingsFolder);
    if (settingsFolder.isEmpty() || place.isEmpty())
        return;
    const QString name = nameFor(settingsFolder);
#ifdef Q_OS_WIN
    m_serverName = name;
#else
    m_serverName = QDir(place).filePath(name + ".socket"_L1);
#endif
    m_lock = std::make_unique<QLockFile>(QDir(place).filePath(name + ".lock"_L1));
    // a lock is stale when its process is gone, however old it is
    m_lock->setStaleLockTime(0);
}

SingleInstance::~SingleInstance()
{
    // the socket goes before the lock, so that nobody takes away the next one's
    m_server.close();
}

bool SingleInstance::isShared(const CommandLine &line, bool hasEnvironmentAccount)
{
    if (line.demo || line.url || !line.screenshot.isEmpty())
        return false;
    return !line.account.isEmpty() || !hasEnvironmentAccount;
}

SingleInstance::Start SingleInstance::start(const InstanceRequest &request)
{
    findPlace();
    const QByteArray line = encoded(request);
    if (!m_lock || line.size() > longestInstanceMessage)
        return {};
    QDeadlineTimer deadline(m_patience);
    do {
        if (m_lock->tryLock()) {
            if (listen())
                return {.role = Role::First};
            m_lock->unlock();
            return {};
        }
        if (m_lock->error() != QLockFile::LockFailedError)
            return {};
        Failure failure = Failure::NobodyThere;
        if (const std::optional<InstanceAnswer> answer = ask(line, failure))
            return {.role = Role::Further, .answer = *answer};
        if (failure == Failure::NoAnswer)
            return {};
        // it does not listen yet, or has just ended
        QThread::msleep(pauseMs);
    } while (!deadline.hasExpired());
    return {};
}

bool SingleInstance::listen()
{
    // whoever holds the lock may take away what a crash has left
    QLocalServer::removeServer(m_serverName);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (m_server.listen(m_serverName))
        return true;
    qWarning("further starts will open windows of their own: %s", qUtf8Printable(m_server.errorString()));
    return false;
}

std::optional<InstanceAnswer> SingleInstance::ask(const QByteArray &request, Failure &failure) const
{
    QDeadlineTimer deadline(m_patience);
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    failure = Failure::NobodyThere;
    QLocalSocket socket;
    socket.connectToServer(m_serverName);
    if (!socket.waitForConnected(left()))
        return std::nullopt;
    socket.write(request);
    while (!socket.canReadLine() && socket.bytesAvailable() < longestInstanceMessage) {
        if (socket.waitForReadyRead(left()))
            continue;
        // one that ends closes the connection
        failure = socket.state() == QLocalSocket::UnconnectedState ? Failure::NobodyThere : Failure::NoAnswer;
        return std::nullopt;
    }
    failure = Failure::NoAnswer;
    return decodedAnswer(socket.readLine(longestInstanceMessage + 1));
}

void SingleInstance::onConnected()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(longestInstanceMessage + 1);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { receive(socket); });
        QTimer::singleShot(timeToAsk, socket, &QLocalSocket::abort);
        if (socket->bytesAvailable() > 0)
            receive(socket);
    }
}

void SingleInstance::receive(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestInstanceMessage)
            socket->abort();
        return;
    }
    // one request is all that is taken
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
    const std::optional<InstanceRequest> request = decodedRequest(socket->readLine(longestInstanceMessage + 1));
    InstanceAnswer answer;
    if (!request)
        answer.problem = u"another version of Grapnel is running; quit it first"_s;
    else if (m_handler)
        answer = m_handler(*request);
    socket->write(encoded(answer));
    socket->disconnectFromServer();
}

} // namespace grapnel
