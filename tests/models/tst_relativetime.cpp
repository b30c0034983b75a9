// SPDX-License-Identifier: GPL-3.0-or-later
#include "relativetime.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

class TestRelativeTime final : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now = QDateTime::fromString(u"2026-05-04T12:00:00Z"_s, Qt::ISODate);
    const QLocale m_british{QLocale::English, QLocale::UnitedKingdom};

private Q_SLOTS:
    void timeIsToldInTheLargestUnitThatFits_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("expected");
        // no translation is loaded, so plurals show as they are written
        QTest::newRow("now") << u"2026-05-04T12:00:00Z"_s << u"just now"_s;
        QTest::newRow("a clock that is ahead") << u"2026-05-04T12:00:40Z"_s << u"just now"_s;
        QTest::newRow("a minute") << u"2026-05-04T11:59:00Z"_s << u"1 minute(s) ago"_s;
        QTest::newRow("minutes") << u"2026-05-04T11:00:01Z"_s << u"59 minute(s) ago"_s;
        QTest::newRow("hours") << u"2026-05-04T00:30:00Z"_s << u"11 hour(s) ago"_s;
        QTest::newRow("hours across midnight") << u"2026-05-03T23:50:00Z"_s << u"yesterday"_s;
        QTest::newRow("yesterday") << u"2026-05-03T00:10:00Z"_s << u"yesterday"_s;
        QTest::newRow("days") << u"2026-05-02T23:00:00Z"_s << u"2 day(s) ago"_s;
        QTest::newRow("the last day that is counted") << u"2026-04-04T12:00:00Z"_s << u"30 day(s) ago"_s;
        QTest::newRow("long ago") << u"2025-05-03T12:00:00Z"_s << u"3 May 2025"_s;
        QTest::newRow("in the future") << u"2026-05-05T12:00:00Z"_s << u"5 May 2026"_s;
    }
    void timeIsToldInTheLargestUnitThatFits()
    {
        QFETCH(QString, time);
        QFETCH(QString, expected);
        QCOMPARE(RelativeTime::text(QDateTime::fromString(time, Qt::ISODate), m_now, m_british), expected);
    }

    void dateIsTheLocalesOwn()
    {
        const QDate day(2025, 5, 3);
        QCOMPARE(RelativeTime::date(day, QLocale(QLocale::English, QLocale::UnitedStates)), u"May 3, 2025"_s);
        QCOMPARE(RelativeTime::date(day, QLocale(QLocale::German)), u"3. Mai 2025"_s);
        QCOMPARE(RelativeTime::date(day, QLocale::c()), u"3 May 2025"_s);
        QCOMPARE(RelativeTime::date(day, QLocale(QLocale::Japanese)), u"2025年5月3日"_s);
        QCOMPARE(RelativeTime::date(day, QLocale(u"pt_BR"_s)), u"3 de mai. de 2025"_s);
        QCOMPARE(RelativeTime::date(day, QLocale(QLocale::Arabic)), u"٣ مايو ٢٠٢٥"_s);
    }

    void theTimeOfDayIsTheLocalesOwn()
    {
        using Precision = RelativeTime::Precision;
        const QTime time(14, 2, 7, 45);
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(RelativeTime::clock(time, Precision::Minutes, american), u"2:02 PM"_s);
        QCOMPARE(RelativeTime::clock(time, Precision::Seconds, american), u"2:02:07 PM"_s);
        QCOMPARE(RelativeTime::clock(time, Precision::Milliseconds, american), u"2:02:07.045 PM"_s);
        QCOMPARE(RelativeTime::clock(time, Precision::Milliseconds, QLocale(QLocale::German)), u"14:02:07,045"_s);
        QCOMPARE(RelativeTime::clock(time, Precision::Seconds, QLocale(QLocale::Finnish)), u"14.02.07"_s);
        QCOMPARE(RelativeTime::clock(time, Precision::Seconds, QLocale(u"fr_CA"_s)), u"14 h 02 07"_s);
        QCOMPARE(RelativeTime::clock(time, Precision::Minutes, QLocale::c()), u"14:02"_s);
        QCOMPARE(RelativeTime::clock(time, Precision::Seconds, QLocale::c()), u"14:02:07"_s);
    }

    void absoluteTimeIsLocalAndUtc()
    {
        const QDateTime time = QDateTime::fromString(u"2026-05-04T09:12:44Z"_s, Qt::ISODate);
        const QStringList lines = RelativeTime::absolute(time, m_british).split('\n'_L1);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[1], u"4 May 2026 09:12:44 UTC"_s);
        QVERIFY(lines[0].contains(time.toLocalTime().time().toString(u"HH:mm:ss"_s)));
    }

    void dateAndTimeAreOfThisPlace()
    {
        const QDateTime time = QDateTime::fromString(u"2026-05-04T09:12:44Z"_s, Qt::ISODate);
        QCOMPARE(RelativeTime::dateAndTime(time, m_british),
                 QString(u"4 May 2026 "_s + time.toLocalTime().time().toString(u"HH:mm"_s)));
        QVERIFY(RelativeTime::dateAndTime({}).isEmpty());
    }

    void missingTimeIsEmpty()
    {
        QVERIFY(RelativeTime::text({}, m_now).isEmpty());
        QVERIFY(RelativeTime::absolute({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRelativeTime)
#include "tst_relativetime.moc"
