// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenreader.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusObjectPath>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Bits of the states, as the specification of AT-SPI numbers them.
enum State { Sensitive = 24, Showing = 25 };

const auto accessible = u"org.a11y.atspi.Accessible"_s;
const auto tableInterface = u"org.a11y.atspi.Table"_s;

BusObject readObject(const QDBusArgument &argument)
{
    BusObject object;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> object.service >> path;
    argument.endStructure();
    object.path = path.path();
    return object;
}

QDBusConnection connectToBus()
{
    QDBusConnection session = QDBusConnection::sessionBus();
    const QDBusMessage answer = session.call(
        QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
    return QDBusConnection::connectToBus(answer.arguments().value(0).toString(), u"screenreader"_s);
}

} // namespace

ScreenReader::ScreenReader() : m_bus(connectToBus())
{
    QDBusMessage wish = QDBusMessage::createMethodCall(u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s,
                                                       u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s);
    wish.setArguments({u"object:state-changed:showing"_s, QStringList(), QString()});
    m_bus.call(wish);
    m_bus.connect({}, {}, u"org.a11y.atspi.Event.Object"_s, u"StateChanged"_s, this,
                  SLOT(onStateChanged(QDBusMessage)));
}

QDBusMessage ScreenReader::call(const BusObject &object, const QString &interface, const QString &method,
                                const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(object.service, object.path, interface, method);
    message.setArguments(arguments);
    return m_bus.call(message, QDBus::Block, 10'000);
}

QVariant ScreenReader::property(const BusObject &object, const QString &interface, const QString &name)
{
    const QDBusMessage answer = call(object, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name});
    return answer.arguments().value(0).value<QDBusVariant>().variant();
}

QList<BusObject> ScreenReader::children(const BusObject &object)
{
    const QDBusMessage answer = call(object, accessible, u"GetChildren"_s);
    QList<BusObject> result;
    if (answer.type() != QDBusMessage::ReplyMessage)
        return result;
    const auto list = answer.arguments().value(0).value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        const BusObject child = readObject(list);
        if (!child.isNull())
            result.append(child);
    }
    list.endArray();
    return result;
}

QString ScreenReader::name(const BusObject &object)
{
    return property(object, accessible, u"Name"_s).toString();
}

QString ScreenReader::description(const BusObject &object)
{
    return property(object, accessible, u"Description"_s).toString();
}

QString ScreenReader::role(const BusObject &object)
{
    return call(object, accessible, u"GetRoleName"_s).arguments().value(0).toString();
}

quint64 ScreenReader::states(const BusObject &object)
{
    const QDBusMessage answer = call(object, accessible, u"GetState"_s);
    if (answer.type() != QDBusMessage::ReplyMessage)
        return 0;
    const auto words = qdbus_cast<QList<uint>>(answer.arguments().value(0));
    return words.value(0) | (quint64{words.value(1)} << 32U);
}

bool ScreenReader::isEnabled(const BusObject &object)
{
    return !object.isNull() && ((states(object) >> Sensitive) & 1U) != 0;
}

BusObject ScreenReader::program(const QString &name)
{
    const BusObject desktop{.service = u"org.a11y.atspi.Registry"_s, .path = u"/org/a11y/atspi/accessible/root"_s};
    for (const BusObject &candidate : children(desktop)) {
        if (this->name(candidate) == name)
            return m_program = candidate;
    }
    return {};
}

BusObject ScreenReader::window(const QString &title)
{
    for (const BusObject &candidate : children(m_program)) {
        if (name(candidate).startsWith(title))
            return candidate;
    }
    return {};
}

BusObject ScreenReader::find(const BusObject &root, const QString &role, const QString &name)
{
    for (const BusObject &child : children(root)) {
        const QString itsRole = this->role(child);
        if (itsRole == role && this->name(child) == name
            && (role == u"menu item" || ((states(child) >> Showing) & 1U) != 0))
            return child;
        // cells are asked for by row and column
        if (itsRole == u"table")
            continue;
        if (const BusObject found = find(child, role, name); !found.isNull())
            return found;
    }
    return {};
}

QString ScreenReader::text(const BusObject &field)
{
    return call(field, u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1}).arguments().value(0).toString();
}

bool ScreenReader::setText(const BusObject &field, const QString &text)
{
    const QDBusMessage answer = call(field, u"org.a11y.atspi.EditableText"_s, u"SetTextContents"_s, {text});
    return answer.arguments().value(0).toBool();
}

bool ScreenReader::act(const BusObject &object, const QString &action)
{
    const auto actions = u"org.a11y.atspi.Action"_s;
    const int count = property(object, actions, u"NActions"_s).toInt();
    for (int i = 0; i < count; ++i) {
        if (call(object, actions, u"GetName"_s, {i}).arguments().value(0).toString() == action)
            return call(object, actions, u"DoAction"_s, {i}).type() == QDBusMessage::ReplyMessage;
    }
    return false;
}

bool ScreenReader::choose(const BusObject &comboBox, const QString &entry)
{
    for (const BusObject &list : children(comboBox)) {
        for (const BusObject &item : children(list)) {
            if (name(item) == entry)
                return act(item);
        }
    }
    return false;
}

int ScreenReader::rowCount(const BusObject &table)
{
    return property(table, tableInterface, u"NRows"_s).toInt();
}

BusObject ScreenReader::cell(const BusObject &table, int row, int column)
{
    const QDBusMessage answer = ask(table, u"GetAccessibleAt"_s, {row, column});
    return answer.type() == QDBusMessage::ReplyMessage ? readObject(answer.arguments().value(0).value<QDBusArgument>())
                                                       : BusObject();
}

QDBusMessage ScreenReader::ask(const BusObject &table, const QString &method, const QVariantList &arguments)
{
    return call(table, tableInterface, method, arguments);
}

void ScreenReader::onStateChanged(const QDBusMessage &message)
{
    const QVariantList what = message.arguments();
    if (what.value(0).toString() != u"showing" || what.value(1).toInt() != 1)
        return;
    const BusObject source{.service = message.service(), .path = message.path()};
    if (role(source) == u"notification")
        m_announcements.append(name(source));
}

} // namespace grapnel
