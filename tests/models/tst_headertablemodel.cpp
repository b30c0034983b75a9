// SPDX-License-Identifier: GPL-3.0-or-later
#include "headertablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using Problem = ValidationIssue::Problem;

class TestHeaderTableModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreAddedEditedAndRemoved()
    {
        HeaderTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changes(&model, &HeaderTableModel::headersChanged);
        QCOMPARE(model.appendRow(), 0);
        QVERIFY(model.setData(model.index(0, HeaderTableModel::Name), u"X-Team"_s));
        QVERIFY(model.setData(model.index(0, HeaderTableModel::Value), u"erp"_s));
        model.appendRow();
        QCOMPARE(model.headers(), (QList<CustomHeader>{{.name = u"X-Team"_s, .value = u"erp"_s}}));
        QVERIFY(model.removeRows(0, 1));
        QVERIFY(model.headers().isEmpty());
        QCOMPARE(changes.size(), 5);
    }

    void theSameTextTypedAgainIsNoChange()
    {
        HeaderTableModel model;
        model.setHeaders({{.name = u"A"_s, .value = u"1"_s}});
        QSignalSpy changes(&model, &HeaderTableModel::headersChanged);
        QVERIFY(model.setData(model.index(0, HeaderTableModel::Value), u"1"_s));
        QCOMPARE(changes.size(), 0);
    }

    void blankRowsAreNoHeaders()
    {
        HeaderTableModel model;
        model.setHeaders({{.name = u"  "_s, .value = {}}, {.name = u" A "_s, .value = u"1"_s}});
        QCOMPARE(model.headers(), (QList<CustomHeader>{{.name = u"A"_s, .value = u"1"_s}}));
        QVERIFY(model.issuesAt(0).isEmpty());
    }

    void eachRowTellsItsOwnProblems()
    {
        HeaderTableModel model;
        model.setHeaders({{.name = u"X-Team"_s, .value = u"a"_s},
                          {.name = u"has space"_s, .value = u"b"_s},
                          {.name = {}, .value = u"c"_s},
                          {.name = u"x-team"_s, .value = u"d"_s},
                          {.name = u"Host"_s, .value = u"e"_s},
                          {.name = u"X-Api-Key"_s, .value = u"f"_s},
                          {.name = u"X-Break"_s, .value = u"g\nh"_s}});
        const auto problems = [&model](int row) {
            QList<Problem> list;
            for (const ValidationIssue &issue : model.issuesAt(row))
                list.append(issue.problem);
            return list;
        };
        QCOMPARE(problems(0), QList<Problem>());
        QCOMPARE(problems(1), QList{Problem::HeaderNameInvalid});
        QCOMPARE(problems(2), QList{Problem::HeaderNameMissing});
        QCOMPARE(problems(3), QList{Problem::HeaderRepeated});
        QCOMPARE(problems(4), QList{Problem::HeaderReserved});
        QCOMPARE(problems(5), QList{Problem::HeaderLooksSecret});
        QCOMPARE(problems(6), QList{Problem::HeaderValueInvalid});
        QCOMPARE(problems(7), QList<Problem>());
    }
};

QTEST_GUILESS_MAIN(TestHeaderTableModel)
#include "tst_headertablemodel.moc"
