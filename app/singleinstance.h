// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instancemessage.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

class QLocalSocket;

namespace grapnel
{

struct CommandLine;

/// Lets one process of a user have the window of each settings folder. The first holds a lock file and listens at a
/// socket, both readable by the user alone; a further one passes on what it was started for. What a crash leaves
/// behind does not matter.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        /// Has the window; further starts come to the handler.
        First,
        /// Another process has it, and has answered.
        Further,
        /// Cannot be told, or the other process does not answer: goes its own way.
        Alone,
    };
    struct Start {
        Role role = Role::Alone;
        /// Of a further one: what the first has answered.
        InstanceAnswer answer{};
    };
    using Handler = std::function<InstanceAnswer(const InstanceRequest &)>;

    /// \a settingsFile tells apart who shares a window; it need not exist.
    explicit SingleInstance(const QString &settingsFile, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// How long start() looks for the process that has the lock and then waits for its answer; 5 s unless told.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// Takes the place, or passes \a request to who has it. Blocks, but only while two start at once or the first does
    /// not answer. Call once.
    [[nodiscard]] Start start(const InstanceRequest &request);
    /// What further starts are answered with; requests wait until the event loop runs.
    void setHandler(Handler handler) { m_handler = std::move(handler); }

    /// The socket's path, or its name on Windows; empty before start().
    [[nodiscard]] QString serverName() const { return m_serverName; }

    /// Whether a start of this kind shares the window. Sample data, pictures and accounts of the environment are a
    /// matter of one process: their credentials would have to go from one to the other.
    [[nodiscard]] static bool isShared(const CommandLine &line, bool hasEnvironmentAccount);

private:
    enum class Failure { NobodyThere, NoAnswer };

    void findPlace();
    [[nodiscard]] bool listen();
    [[nodiscard]] std::optional<InstanceAnswer> ask(const QByteArray &request, Failure &failure) const;
    void onConnected();
    void receive(QLocalSocket *socket);

    QString m_settingsFolder;
    QString m_serverName;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
    Handler m_handler;
    std::chrono::milliseconds m_patience{5000};
};

} // namespace grapnel
