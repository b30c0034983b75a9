// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadsamples.h"

#include "eventcatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUuid>
#include <QXmlStreamWriter>

namespace grapnel::payloadsamples
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString filled(QString text, const QDateTime &now)
{
    const auto written
        = [&now](qint64 seconds) { return now.toUTC().addSecs(seconds).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s); };
    return text.replace(u"{{now}}"_s, written(0))
        .replace(u"{{an_hour_ago}}"_s, written(-3600))
        .replace(u"{{in_an_hour}}"_s, written(3600));
}

QString dataFile(const QString &name)
{
    QFile file(u":/data/payloads/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString ticketFile(const QString &name, PayloadLanguage language, const QDateTime &now)
{
    switch (language) {
    case PayloadLanguage::Plain:
    case PayloadLanguage::Json:
        return filled(dataFile(name + u".json"_s), now);
    case PayloadLanguage::Xml:
        return filled(dataFile(name + u".xml"_s), now);
    case PayloadLanguage::Form:
        // a colon may stand in a query as it is, but receivers see it encoded more often
        return filled(dataFile(name + u".form"_s), now).replace(u":"_s, u"%3A"_s);
    }
    Q_UNREACHABLE();
}

/// What an event of a kind that the data does not name holds.
QJsonObject usualEvent(const QString &name)
{
    if (name.endsWith("_changed"_L1))
        return {{u"current"_s, u"new value"_s}, {u"previous"_s, u"old value"_s}};
    return {};
}

QJsonObject eventObject(const QString &type, const QDateTime &now)
{
    const QJsonObject data = QJsonDocument::fromJson(filled(dataFile(u"events.json"_s), now).toUtf8()).object();
    const QString family = EventCatalogue::familyOf(type);
    const QString name = EventCatalogue::nameOf(type);
    const QJsonObject common = data["families"_L1][family].toObject();
    const QJsonValue known = data["events"_L1][QString(family + u'.' + name)];
    QJsonObject event = common["event"_L1].toObject();
    const QJsonObject own = known.isObject() ? known.toObject() : usualEvent(name);
    for (auto field = own.begin(); field != own.end(); ++field)
        event.insert(field.key(), field.value());
    const QString seed = type + now.toUTC().toString(Qt::ISODateWithMs);
    return {{u"account_id"_s, 22129848},
            {u"detail"_s, common["detail"_L1].toObject()},
            {u"event"_s, event},
            {u"id"_s, QUuid::createUuidV5(QUuid(), seed).toString(QUuid::WithoutBraces)},
            {u"subject"_s, common["subject"_L1].toString(u"zen:account:22129848"_s)},
            {u"time"_s, now.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s)},
            {u"type"_s, type},
            {u"zendesk_event_version"_s, u"2022-11-06"_s}};
}

void writeXml(QXmlStreamWriter &xml, const QString &name, const QJsonValue &value)
{
    xml.writeStartElement(name);
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        writeXml(xml, field.key(), field.value());
    for (const QJsonValue &item : value.toArray())
        writeXml(xml, u"item"_s, item);
    if (!value.isObject() && !value.isArray())
        xml.writeCharacters(value.toVariant().toString());
    xml.writeEndElement();
}

QString asXml(const QJsonObject &object)
{
    QString text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    writeXml(xml, u"webhook_event"_s, object);
    xml.writeEndDocument();
    return text;
}

/// detail[id]=35436, as PHP and Rails read it.
void addFields(QStringList &fields, const QString &name, const QJsonValue &value)
{
    const auto nested
        = [&name](const QString &key) { return name.isEmpty() ? key : QString(name + u'[' + key + u']'); };
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        addFields(fields, nested(field.key()), field.value());
    for (const QJsonValue &item : value.toArray())
        addFields(fields, nested(QString()), item);
    if (value.isObject() || value.isArray())
        return;
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text, "[]")); };
    fields.append(encoded(name) + u'=' + encoded(value.toVariant().toString()));
}

} // namespace

QString ticket()
{
    return u"ticket"_s;
}

QString comment()
{
    return u"comment"_s;
}

QString payload(const QString &name, PayloadLanguage language, const QDateTime &now)
{
    if (name == ticket() || name == comment())
        return ticketFile(name, language, now);
    const QJsonObject event = eventObject(name, now);
    switch (language) {
    case PayloadLanguage::Plain:
    case PayloadLanguage::Json: {
        // three blanks and a line feed at the end, as live deliveries have them
        const QString text = QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact));
        return formatPayload(text, PayloadLanguage::Json, PayloadLayout::Indented, 3).value_or(text) + u'\n';
    }
    case PayloadLanguage::Xml:
        return asXml(event);
    case PayloadLanguage::Form: {
        QStringList fields;
        addFields(fields, QString(), event);
        return fields.join(u'&');
    }
    }
    Q_UNREACHABLE();
}

QString bestFor(const QStringList &subscriptions)
{
    const bool isForTickets = subscriptions.isEmpty() || subscriptions.contains(Webhook::conditionalTicketEvents());
    return isForTickets ? ticket() : subscriptions.constFirst();
}

} // namespace grapnel::payloadsamples
