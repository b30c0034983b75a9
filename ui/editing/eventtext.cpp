// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventtext.h"

#include "eventcatalogue.h"

#include <QCoreApplication>
#include <QHash>

namespace grapnel::eventtext
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct EventText {
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

/// "csat_received" as "CSAT received".
QString readable(const QString &name)
{
    static const QHash<QString, QString> abbreviations{{u"csat"_s, u"CSAT"_s}, {u"sla"_s, u"SLA"_s},
                                                       {u"ola"_s, u"OLA"_s},   {u"id"_s, u"ID"_s},
                                                       {u"ccs"_s, u"CCs"_s},   {u"via"_s, u"via"_s}};
    QStringList words = name.split(u'_', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = abbreviations.value(word, word);
    QString text = words.join(u' ');
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString family(const QString &name)
{
    if (name == "ticket"_L1)
        return EventText::tr("Tickets");
    if (name == "user"_L1)
        return EventText::tr("Users");
    if (name == "organization"_L1)
        return EventText::tr("Organizations");
    if (name == "article"_L1)
        return EventText::tr("Help center articles");
    if (name == "community_post"_L1)
        return EventText::tr("Community posts");
    if (name == "agent"_L1)
        return EventText::tr("Agent availability");
    if (name == "messaging_ticket"_L1)
        return EventText::tr("Messaging tickets");
    if (name == "omnichannel_config"_L1)
        return EventText::tr("Omnichannel routing");
    if (name == "messaging_live_metrics"_L1)
        return EventText::tr("Messaging live metrics");
    return name.isEmpty() ? EventText::tr("Other events") : readable(name);
}

QString event(const QString &type)
{
    return EventCatalogue::isWellFormed(type) ? readable(EventCatalogue::nameOf(type)) : type;
}

} // namespace grapnel::eventtext
