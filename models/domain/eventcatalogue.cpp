// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventcatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

const EventCatalogue &EventCatalogue::builtIn()
{
    static const EventCatalogue catalogue = [] {
        QFile file(u":/data/event-types.json"_s);
        return EventCatalogue(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return catalogue;
}

EventCatalogue::EventCatalogue(const QByteArray &json)
{
    const QJsonArray families = QJsonDocument::fromJson(json).object().value("families"_L1).toArray();
    for (const QJsonValue &value : families) {
        Family family{.name = value["family"_L1].toString()};
        const QJsonArray names = value["names"_L1].toArray();
        for (const QJsonValue &name : names)
            family.types.append(prefix() + family.name + u'.' + name.toString());
        m_families.append(family);
    }
}

bool EventCatalogue::contains(const QString &type) const
{
    return std::ranges::any_of(m_families, [&type](const Family &family) { return family.types.contains(type); });
}

bool EventCatalogue::isWellFormed(const QString &type)
{
    static const QRegularExpression form(u"\\Azen:event-type:[a-z_]+\\.[a-z_]+\\z"_s);
    return form.match(type).hasMatch();
}

QString EventCatalogue::familyOf(const QString &type)
{
    return isWellFormed(type) ? type.mid(prefix().size()).section(u'.', 0, 0) : QString();
}

QString EventCatalogue::nameOf(const QString &type)
{
    return isWellFormed(type) ? type.section(u'.', 1) : type;
}

} // namespace grapnel
