// SPDX-License-Identifier: GPL-3.0-or-later
#include "relativetime.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace grapnel
{

QString RelativeTime::date(QDate date, const QLocale &locale)
{
    static const QRegularExpression weekday(u"^dddd?,?\\s*|[,\\s]*dddd?$"_s);
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
    return QString(date(local.date(), locale) + u' ' + locale.toString(local.time(), u"HH:mm"_s));
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
        return QString(date(at.date(), locale) + u' ' + locale.toString(at.time(), u"HH:mm:ss"_s));
    };
    const QDateTime local = time.toLocalTime();
    //: Tool tip of a date: %1 and %3 are date and time, %2 is the name of the local time zone
    return tr("%1 %2\n%3 UTC").arg(spoken(local), local.timeZoneAbbreviation(), spoken(time.toUTC()));
}

} // namespace grapnel
