// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QDBusMessage;
class QDBusPendingCall;

namespace grapnel
{

/// One notification on the desktop at a time, through org.freedesktop.Notifications on the session's bus. Where there
/// is no such bus or service, and on other systems, nothing happens.
class DesktopNotifier final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifier(QObject *parent = nullptr);

    /// In place of the one that shows. \a text is one line, and may be seen by everybody near the screen.
    void show(const QString &text);
    /// Takes it away.
    void withdraw();

Q_SIGNALS:
    /// The user wants to see what it is about. \a token as from activationToken().
    void activated(const QString &token);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action, const QDBusMessage &message);
    void onActivationToken(uint id, const QString &token, const QDBusMessage &message);
    void onClosed(uint id, uint reason, const QDBusMessage &message);

private:
    void listen();
    void onShown(const QDBusPendingCall &answer);
    [[nodiscard]] bool isOurs(uint id, const QDBusMessage &message) const;

    bool m_isListening = false;
    /// A notification is on its way; its number is not known yet.
    bool m_isAsking = false;
    bool m_isWithdrawn = false;
    /// What is to be shown in place of that one.
    QString m_next;
    /// 0: none shows.
    uint m_id = 0;
    /// Who shows it.
    QString m_service;
    QString m_token;
};

} // namespace grapnel
