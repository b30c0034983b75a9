// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestlogfilter.h"
#include "requestlogmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

RequestLogEntry entryOf(int status, std::optional<ApiError::Kind> failure = std::nullopt)
{
    return {.time = QDateTime(QDate(2026, 5, 4), QTime(12, 30, 15, 123), Qt::UTC),
            .account = u"acme"_s,
            .verb = HttpVerb::Patch,
            .pathTemplate = u"/api/v2/webhooks/{id}"_s,
            .status = status,
            .failure = failure,
            .duration = std::chrono::milliseconds(1234),
            .attempt = 2,
            .requestId = u"ray-%1"_s.arg(status),
            .bytes = 2048};
}

QString textAt(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

class TestRequestLogModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void followsTheLogWithoutAReset()
    {
        RequestLog log(3);
        log.add(entryOf(200));
        RequestLogModel model(log);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        for (const int status : {201, 202, 203, 204})
            log.add(entryOf(status));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.entry(0).status, 202);
        QCOMPARE(model.entry(2).status, 204);
        QCOMPARE(inserted.size(), 4);
        QCOMPARE(removed.size(), 2);
        log.clear();
        QCOMPARE(model.rowCount(), 0);
        log.add(entryOf(200));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(resets.isEmpty());
    }

    void countsFailuresButNotWhatWasTakenBack()
    {
        RequestLog log(3);
        log.add(entryOf(500, ApiError::Kind::Server));
        RequestLogModel model(log);
        QCOMPARE(model.failedCount(), 1);
        log.add(entryOf(0, ApiError::Kind::Cancelled));
        log.add(entryOf(0, ApiError::Kind::Timeout));
        QCOMPARE(model.failedCount(), 2);
        log.add(entryOf(200));
        QCOMPARE(model.failedCount(), 1);
        log.clear();
        QCOMPARE(model.failedCount(), 0);
    }

    void saysEachValueInWords()
    {
        using Model = RequestLogModel;
        RequestLog log;
        log.add(entryOf(404, ApiError::Kind::NotFound));
        const RequestLogModel model(log);
        QCOMPARE(textAt(model, 0, Model::Account), u"acme"_s);
        QCOMPARE(textAt(model, 0, Model::Method), u"PATCH"_s);
        QCOMPARE(textAt(model, 0, Model::Path), u"/api/v2/webhooks/{id}"_s);
        QCOMPARE(textAt(model, 0, Model::Status), u"404 Not found"_s);
        QCOMPARE(textAt(model, 0, Model::Duration), u"1,234 ms"_s);
        QCOMPARE(textAt(model, 0, Model::Attempt), u"2 (repeat)"_s);
        QCOMPARE(textAt(model, 0, Model::RequestId), u"ray-404"_s);
        for (int column = 0; column < Model::ColumnCount; ++column) {
            QVERIFY(!textAt(model, 0, column).isEmpty());
            QVERIFY(!textAt(model, 0, column, Qt::ToolTipRole).isEmpty());
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        }
    }

    void everyFailureHasAWord()
    {
        RequestLog log;
        for (int kind = 0; kind <= static_cast<int>(ApiError::Kind::Protocol); ++kind)
            log.add(entryOf(0, static_cast<ApiError::Kind>(kind)));
        const RequestLogModel model(log);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!textAt(model, row, RequestLogModel::Status).isEmpty());
    }

    void copiesValuesForOtherPrograms()
    {
        using Model = RequestLogModel;
        RequestLog log;
        log.add(entryOf(200));
        const RequestLogModel model(log);
        QCOMPARE(textAt(model, 0, Model::Time, Model::CopyRole), u"2026-05-04T12:30:15.123Z"_s);
        QCOMPARE(textAt(model, 0, Model::Duration, Model::CopyRole), u"1234"_s);
        QCOMPARE(textAt(model, 0, Model::Attempt, Model::CopyRole), u"2"_s);
        QCOMPARE(textAt(model, 0, Model::Size, Model::CopyRole), u"2048"_s);
    }

    void whatAServerSaysStaysVisible()
    {
        RequestLog log;
        RequestLogEntry entry = entryOf(200);
        entry.requestId = u"a\tb\n\u202ec"_s;
        log.add(entry);
        const RequestLogModel model(log);
        for (const int role : {int{Qt::DisplayRole}, int{RequestLogModel::CopyRole}}) {
            const QString shown = textAt(model, 0, RequestLogModel::RequestId, role);
            QVERIFY(!shown.contains(u'\t') && !shown.contains(u'\n') && !shown.contains(QChar(0x202e)));
        }
    }

    void filtersByWordsAndFailures()
    {
        RequestLog log(4);
        log.add(entryOf(200));
        log.add(entryOf(404, ApiError::Kind::NotFound));
        log.add(entryOf(0, ApiError::Kind::Cancelled));
        RequestLogModel model(log);
        RequestLogFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!filter.isFiltering());
        QCOMPARE(filter.rowCount(), 3);
        filter.setText(u" 404  patch "_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setText(u"RAY-200"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setText(u"webhooks nothing"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.setText({});
        filter.setFailuresOnly(true);
        QVERIFY(filter.isFiltering());
        QCOMPARE(filter.rowCount(), 1);
        log.add(entryOf(503, ApiError::Kind::Server));
        log.add(entryOf(200));
        log.add(entryOf(200));
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(textAt(filter, 0, RequestLogModel::Status), u"503 Server error"_s);
    }
};

QTEST_GUILESS_MAIN(TestRequestLogModel)
#include "tst_requestlogmodel.moc"
