// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace grapnel
{

/// Points of time in words. Days are those of the local time zone; invalid times give an empty text.
class RelativeTime
{
    Q_DECLARE_TR_FUNCTIONS(grapnel::RelativeTime)

public:
    /// "just now", "5 minutes ago", "3 hours ago", "yesterday", "12 days ago"; "3 May 2025" from the 31st day on and
    /// for what lies in the future.
    static QString text(const QDateTime &time, const QDateTime &now, const QLocale &locale = QLocale());
    /// "3 May 2025": the locale's long date without the day of the week and with the month cut short.
    static QString date(QDate date, const QLocale &locale = QLocale());
    /// "3 May 2025 14:02", local time.
    static QString dateAndTime(const QDateTime &time, const QLocale &locale = QLocale());
    enum class Precision { Minutes, Seconds, Milliseconds };
    /// "14:02:07", or "2:02:07 PM" where that is usual.
    static QString clock(QTime time, Precision precision, const QLocale &locale = QLocale());
    /// Two lines: local time with its zone, and UTC.
    static QString absolute(const QDateTime &time, const QLocale &locale = QLocale());
};

} // namespace grapnel
