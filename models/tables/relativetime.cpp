// SPDX-License-Identifier: GPL-3.0-or-later
#include "relativetime.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace grapnel
{

QString RelativeTime::date(QDate date, const QLocale &locale)
{
    static const QRegularExpression weekday(u"^dddd?[,،]?\\s*|[,،\\s]*dddd?$"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    format.replace("MMMM"_L1, "MMM"_L1);
    return locale.toString(date, format);
}

QString RelativeTime::dateAndTime(const QDateTime &time, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return QString(date(local.date(), locale) + u' ' + clock(local.time(), Precision::Minutes, locale));
}

QString RelativeTime::clock(QTime time, Precision precision, const QLocale &locale)
{
    static const QRegularExpression seconds(u"[^hHmsa-zA-Z]*s+"_s);
    static const QRegularExpression minutes(u"([^hHm']*)(mm?)"_s);
    // the short form has no seconds in most languages, and the long one has the time zone
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(seconds);
    if (precision != Precision::Minutes)
        format.replace(minutes, u"\\1\\2\\1ss"_s);
    if (precision == Precision::Milliseconds)
        format.replace("ss"_L1, u"ss"_s + locale.decimalPoint() + u"zzz"_s);
    return locale.toString(time, format);
}

QString RelativeTime::text(const QDateTime &time, const QDateTime &now, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    static constexpr qint64 minute = 60;
    static constexpr qint64 hour = 60 * minute;
    // The server rounds to seconds and clocks differ, so a little in the future is now.
    const qint64 seconds = time.secsTo(now);
    const QDate day = time.toLocalTime().date();
    const qint64 days = day.daysTo(now.toLocalTime().date());
    if (seconds < -minute || days > 30)
        return date(day, locale);
    if (seconds < minute)
        return tr("just now");
    if (seconds < hour)
        return tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / minute));
    if (days <= 0 || seconds < 12 * hour)
        return tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / hour));
    if (days == 1)
        return tr("yesterday");
    return tr("%n day(s) ago", nullptr, static_cast<int>(days));
}

QString RelativeTime::absolute(const QDateTime &time, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    const auto spoken = [&locale](const QDateTime &at) {
        return QString(date(at.date(), locale) + u' ' + clock(at.time(), Precision::Seconds, locale));
    };
    const QDateTime local = time.toLocalTime();
    //: Tool tip of a date: %1 and %3 are date and time, %2 is the name of the local time zone
    return tr("%1 %2\n%3 UTC").arg(spoken(local), local.timeZoneAbbreviation(), spoken(time.toUTC()));
}

} // namespace grapnel
