// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>

namespace grapnel
{

/// An object of a program on the accessibility bus.
struct BusObject {
    QString service{};
    QString path{};
    [[nodiscard]] bool isNull() const { return path.isEmpty() || path.endsWith(QLatin1StringView("/null")); }
};

/// Meets a program as a screen reader does: on the accessibility bus, by roles and names.
class ScreenReader final : public QObject
{
    Q_OBJECT

public:
    ScreenReader();

    [[nodiscard]] bool isConnected() const { return m_bus.isConnected(); }
    /// Null when it is not (yet) on the bus.
    [[nodiscard]] BusObject program(const QString &name);
    /// The program's window whose title begins so.
    [[nodiscard]] BusObject window(const QString &title);
    /// What shows below \a root in this role and by this name, first in the order of the tree; menus always count.
    [[nodiscard]] BusObject find(const BusObject &root, const QString &role, const QString &name);
    [[nodiscard]] bool isEnabled(const BusObject &object);

    [[nodiscard]] QString name(const BusObject &object);
    [[nodiscard]] QString description(const BusObject &object);
    [[nodiscard]] QString text(const BusObject &field);
    bool setText(const BusObject &field, const QString &text);
    /// False when it has no such action.
    bool act(const BusObject &object, const QString &action = QStringLiteral("Press"));
    bool choose(const BusObject &comboBox, const QString &entry);

    [[nodiscard]] int rowCount(const BusObject &table);
    [[nodiscard]] BusObject cell(const BusObject &table, int row, int column);
    /// Calls that the bus answers with true or false, about any place of a table.
    QDBusMessage ask(const BusObject &table, const QString &method, const QVariantList &arguments);

    /// What was said since the last call.
    [[nodiscard]] QStringList takeAnnouncements() { return std::exchange(m_announcements, {}); }

private Q_SLOTS:
    void onStateChanged(const QDBusMessage &message);

private:
    QDBusMessage call(const BusObject &object, const QString &interface, const QString &method,
                      const QVariantList &arguments = {});
    [[nodiscard]] QVariant property(const BusObject &object, const QString &interface, const QString &name);
    [[nodiscard]] QList<BusObject> children(const BusObject &object);
    [[nodiscard]] QString role(const BusObject &object);
    [[nodiscard]] quint64 states(const BusObject &object);

    QDBusConnection m_bus;
    BusObject m_program;
    QStringList m_announcements;
};

} // namespace grapnel
