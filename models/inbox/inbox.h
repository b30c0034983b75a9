// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inboxanswer.h"
#include "receivedrequest.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace grapnel
{

/// A small HTTP receiver of this computer alone: takes any method on any path, tells of what came and answers as it was
/// set to. Nothing is kept here. All on the thread of the object.
class Inbox : public QObject
{
    Q_OBJECT

public:
    enum class StartFault { PortInUse, NotPermitted, Other };
    Q_ENUM(StartFault)

    using QObject::QObject;

    /// Listens on 127.0.0.1 at \a port; 0: any that is free. Does nothing while it listens. Ends with listeningChanged
    /// or failed, perhaps before it returns.
    virtual void start(quint16 port) = 0;
    /// Ends listening and every connection at once; a request that has not come in whole is told of as Incomplete.
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isListening() const = 0;
    /// "http://127.0.0.1:PORT/"; empty while it does not listen.
    [[nodiscard]] virtual QUrl url() const = 0;
    /// For requests that end from now on.
    virtual void setAnswer(const InboxAnswer &answer) = 0;

Q_SIGNALS:
    /// A request has come in whole, was refused or has broken off; before it is answered.
    void requestReceived(const grapnel::ReceivedRequest &request);
    void listeningChanged(bool isListening);
    /// It could not listen. \a detail: the system's words, plain text.
    void failed(grapnel::Inbox::StartFault fault, const QString &detail);
};

/// Makes the inbox of one account; not listening yet.
using InboxFactory = std::function<std::unique_ptr<Inbox>()>;

} // namespace grapnel
