// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonreader.h"

#include <algorithm>
#include <limits>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QTimeZone>
#endif

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

JsonReader::JsonReader(const QJsonObject &object, QStringList &problems) : m_object(object), m_problems(problems) { }

JsonReader::JsonReader(const QJsonObject &object, const JsonReader &parent, QLatin1StringView key, qsizetype index)
    : m_object(object), m_problems(parent.m_problems), m_parent(&parent), m_key(key), m_index(index)
{
}

std::optional<QString> JsonReader::string(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (value.isString())
        return value.toString();
    if (!value.isUndefined() && !value.isNull())
        addProblem(key, "expected string"_L1);
    return std::nullopt;
}

QString JsonReader::id(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (value.isString())
        return value.toString();
    if (value.isDouble()) {
        // not through double: ids go beyond 2^53
        const qint64 number = value.toInteger(std::numeric_limits<qint64>::min());
        if (number != std::numeric_limits<qint64>::min())
            return QString::number(number);
    }
    if (!value.isUndefined() && !value.isNull())
        addProblem(key, "expected string or whole number"_L1);
    return {};
}

std::optional<int> JsonReader::integer(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (value.isDouble()) {
        const qint64 number = value.toInteger(std::numeric_limits<qint64>::min());
        if (number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max())
            return static_cast<int>(number);
    }
    if (!value.isUndefined() && !value.isNull())
        addProblem(key, "expected whole number"_L1);
    return std::nullopt;
}

bool JsonReader::boolean(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isBool() && !value.isUndefined() && !value.isNull())
        addProblem(key, "expected true or false"_L1);
    return value.toBool();
}

QDateTime JsonReader::timestamp(QLatin1StringView key)
{
    const std::optional<QString> text = string(key);
    if (!text)
        return {};
    QDateTime time = parseTimestamp(*text);
    if (!time.isValid())
        addProblem(key, "expected time"_L1);
    return time;
}

std::optional<QJsonObject> JsonReader::object(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (value.isObject())
        return value.toObject();
    if (!value.isUndefined() && !value.isNull())
        addProblem(key, "expected object"_L1);
    return std::nullopt;
}

QJsonArray JsonReader::array(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isArray() && !value.isUndefined() && !value.isNull())
        addProblem(key, "expected list"_L1);
    return value.toArray();
}

QStringList JsonReader::strings(QLatin1StringView key)
{
    const QJsonArray values = array(key);
    QStringList strings;
    strings.reserve(values.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QJsonValue value = values.at(i);
        if (value.isString())
            strings.append(value.toString());
        else
            addProblem(key, "expected string"_L1, i);
    }
    return strings;
}

QJsonObject JsonReader::rest() const
{
    if (m_object.size() == m_seen.size())
        return {};
    QJsonObject rest;
    for (auto field = m_object.begin(); field != m_object.end(); ++field) {
        const QString key = field.key();
        if (std::find(m_seen.begin(), m_seen.end(), key) == m_seen.end())
            rest.insert(key, field.value());
    }
    return rest;
}

void JsonReader::addProblem(QLatin1StringView key, QLatin1StringView problem, qsizetype index) const
{
    QString place = path();
    if (!key.isEmpty()) {
        if (!place.isEmpty())
            place += u'.';
        place += key;
    }
    if (index >= 0)
        place += u"[%1]"_s.arg(index);
    if (!place.isEmpty())
        place += u": "_s;
    m_problems.append(place + problem);
}

QJsonValue JsonReader::take(QLatin1StringView key)
{
    QJsonValue value = m_object.value(key);
    if (!value.isUndefined())
        m_seen.append(key);
    return value;
}

QString JsonReader::path() const
{
    if (!m_parent)
        return {};
    QString path = m_parent->path();
    if (!path.isEmpty())
        path += u'.';
    path += m_key;
    if (m_index >= 0)
        path += u"[%1]"_s.arg(m_index);
    return path;
}

namespace
{

/// \a count digits of \a text from \a from; -1 when there are fewer or others.
int digits(QStringView text, qsizetype from, qsizetype count)
{
    if (from + count > text.size())
        return -1;
    int number = 0;
    for (const QChar digit : text.mid(from, count)) {
        if (digit < u'0' || digit > u'9')
            return -1;
        number = number * 10 + (digit.unicode() - u'0');
    }
    return number;
}

/// Seconds east of Greenwich in "Z", "+02:00" or "+0200"; disengaged when it is none of these.
std::optional<int> offset(QStringView text)
{
    if (text == u"Z" || text == u"z")
        return 0;
    if (text.isEmpty() || (text[0] != u'+' && text[0] != u'-'))
        return std::nullopt;
    const bool hasColon = text.size() == 6 && text[3] == u':';
    if (!hasColon && text.size() != 5)
        return std::nullopt;
    const int hours = digits(text, 1, 2);
    const int minutes = digits(text, hasColon ? 4 : 3, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (text[0] == u'-' ? -60 : 60) * (hours * 60 + minutes);
}

QDateTime utc(QDate date, QTime time)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return {date, time, QTimeZone::UTC};
#else
    return {date, time, Qt::UTC};
#endif
}

} // namespace

// QDateTime::fromString takes three fraction digits and costs ten times as much
QDateTime parseTimestamp(QStringView text)
{
    constexpr qsizetype secondsEnd = 19;
    if (text.size() <= secondsEnd || text[4] != u'-' || text[7] != u'-' || text[13] != u':' || text[16] != u':'
        || (text[10] != u'T' && text[10] != u't' && text[10] != u' '))
        return {};
    qsizetype end = secondsEnd;
    int milliseconds = 0;
    if (text[end] == u'.') {
        const qsizetype first = ++end;
        while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
            ++end;
        const qsizetype count = end - first;
        if (count < 1 || count > 9)
            return {};
        milliseconds = digits(text, first, std::min<qsizetype>(count, 3));
        for (qsizetype i = count; i < 3; ++i)
            milliseconds *= 10;
    }
    const std::optional<int> east = offset(text.mid(end));
    // digits() gives -1 for what is no number, which no date or time has
    const QDate date(std::max(digits(text, 0, 4), 0), digits(text, 5, 2), digits(text, 8, 2));
    // a leap second is shown as the second before it
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), std::min(digits(text, 17, 2), 59), milliseconds);
    if (!east || !date.isValid() || !time.isValid() || digits(text, 17, 2) > 60)
        return {};
    QDateTime result = utc(date, time);
    return *east == 0 ? result : result.addSecs(-*east);
}

} // namespace grapnel
