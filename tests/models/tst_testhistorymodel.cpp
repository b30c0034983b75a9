// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "testhistorymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

class TestHistoryModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHistoryModelKeepsItsWord()
    {
        const ManualClock clock;
        TestHistoryModel model(clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TestRecord first{.id = u"1"_s, .time = clock.now(), .statusCode = 200};
        TestRecord second{.id = u"2"_s, .time = clock.now()};
        TestRecord third{.id = u"3"_s, .time = clock.now(), .error = ApiError{}};
        model.setRecords({second, first});
        model.setRecords({third, second});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, TestHistoryModel::Status).data().toString(), u"Failed"_s);
        QCOMPARE(model.index(1, TestHistoryModel::Status).data().toString(), u"No answer"_s);
        QCOMPARE(model.rowOf(u"1"_s), -1);
        model.setRecords({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHistoryModelTest)
#include "tst_testhistorymodel.moc"
