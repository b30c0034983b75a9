// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestlogmodel.h"
#include "requestlogtool.h"
#include "requestlogview.h"
#include "requestlogwindow.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

RequestLogEntry entryOf(int number, std::optional<ApiError::Kind> failure = std::nullopt)
{
    return {.time = QDateTime(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC).addSecs(number),
            .account = u"acme"_s,
            .pathTemplate = u"/api/v2/webhooks/%1"_s.arg(number),
            .status = failure ? 500 : 200,
            .failure = failure,
            .duration = std::chrono::milliseconds(12),
            .requestId = u"ray-%1"_s.arg(number)};
}

template<typename Widget> Widget *named(const QWidget &window, const QString &name)
{
    for (Widget *candidate : window.findChildren<Widget *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

template<typename Button> Button *button(const QWidget &window, const QString &text)
{
    for (Button *candidate : window.findChildren<Button *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

bool saysSomewhere(const QWidget &window, const QString &text)
{
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&text, &window](const QLabel *label) {
        return label->isVisibleTo(&window) && label->text().contains(text);
    });
}

} // namespace

class TestRequestLogWindow final : public QObject
{
    Q_OBJECT

    std::unique_ptr<RequestLog> m_log;
    std::unique_ptr<RequestLogWindow> m_window;

    [[nodiscard]] RequestLogView *view() const { return named<RequestLogView>(*m_window, u"Requests"_s); }
    [[nodiscard]] QLineEdit *filter() const { return named<QLineEdit>(*m_window, u"Filter requests"_s); }
    [[nodiscard]] QCheckBox *follow() const { return button<QCheckBox>(*m_window, u"Follow"_s); }
    [[nodiscard]] QCheckBox *failuresOnly() const { return button<QCheckBox>(*m_window, u"Failures only"_s); }
    [[nodiscard]] QString count() const { return named<QLabel>(*m_window, u"Number of requests"_s)->text(); }
    [[nodiscard]] bool showsNewest() const
    {
        const QScrollBar *bar = view()->verticalScrollBar();
        return bar->maximum() > 0 && bar->value() == bar->maximum();
    }
    void fill(int count)
    {
        for (int number = 0; number < count; ++number)
            m_log->add(entryOf(number));
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void init()
    {
        m_log = std::make_unique<RequestLog>(100);
        m_window = std::make_unique<RequestLogWindow>(*m_log);
        m_window->setAttribute(Qt::WA_DeleteOnClose, false);
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_log.reset();
    }

    void saysThatThereIsNothingYet()
    {
        QCOMPARE(m_window->windowTitle(), u"Request log"_s);
        QVERIFY(saysSomewhere(*m_window, u"No requests yet"_s));
        QVERIFY(!button<QPushButton>(*m_window, u"Clear"_s)->isEnabled());
        fill(1);
        QVERIFY(view()->isVisible());
        button<QPushButton>(*m_window, u"Clear"_s)->click();
        QVERIFY(m_log->entries().empty());
        QVERIFY(saysSomewhere(*m_window, u"No requests yet"_s));
    }

    void keepsTheNewestInSightUntilTheUserScrollsUp()
    {
        fill(60);
        QVERIFY(showsNewest());
        m_log->add(entryOf(60));
        QVERIFY(showsNewest());
        view()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        QVERIFY(!follow()->isChecked());
        const int stays = view()->verticalScrollBar()->value();
        m_log->add(entryOf(61));
        QCOMPARE(view()->verticalScrollBar()->value(), stays);
        follow()->setChecked(true);
        QVERIFY(showsNewest());
        m_log->add(entryOf(62));
        QVERIFY(showsNewest());
    }

    void goesOnFollowingWhileTheOldestAreDropped()
    {
        fill(130);
        QVERIFY(follow()->isChecked());
        QVERIFY(showsNewest());
    }

    void whatIsLookedAtStaysWhileTheOldestAreDropped()
    {
        fill(100);
        view()->scrollTo(view()->model()->index(50, 0), QAbstractItemView::PositionAtTop);
        QVERIFY(!follow()->isChecked());
        const QString looked = view()->indexAt({5, 5}).siblingAtColumn(RequestLogModel::Path).data().toString();
        m_log->add(entryOf(100));
        m_log->add(entryOf(101));
        QCOMPARE(view()->indexAt({5, 5}).siblingAtColumn(RequestLogModel::Path).data().toString(), looked);
    }

    void narrowingTheFilterDoesNotEndFollowing()
    {
        fill(80);
        filter()->setText(u"webhooks/7"_s);
        QVERIFY(follow()->isChecked());
        filter()->clear();
        QVERIFY(follow()->isChecked());
        m_log->add(entryOf(80));
        QVERIFY(showsNewest());
    }

    void countsWhatThereIsWhatFailedAndWhatShows()
    {
        fill(3);
        QCOMPARE(count(), u"3 request(s)"_s);
        m_log->add(entryOf(3, ApiError::Kind::Server));
        QCOMPARE(count(), u"4 request(s), 1 failed"_s);
        failuresOnly()->setChecked(true);
        QCOMPARE(count(), u"4 request(s), 1 failed, 1 shown"_s);
        QCOMPARE(view()->model()->rowCount(), 1);
        filter()->setText(u"nowhere"_s);
        QVERIFY(saysSomewhere(*m_window, u"No request matches"_s));
        button<QPushButton>(*m_window, u"Clear filters"_s)->click();
        QCOMPARE(count(), u"4 request(s), 1 failed"_s);
        QVERIFY(!failuresOnly()->isChecked());
    }

    void marksFailuresByIconAndWord()
    {
        m_log->add(entryOf(0, ApiError::Kind::Server));
        const QModelIndex status = view()->model()->index(0, RequestLogModel::Status);
        QVERIFY(!status.data(Qt::DecorationRole).value<QIcon>().isNull());
        QCOMPARE(status.data().toString(), u"500 Server error"_s);
    }

    void copiesRowsAndIds()
    {
        fill(3);
        auto *copyId = button<QPushButton>(*m_window, u"Copy request id"_s);
        QVERIFY(!copyId->isEnabled());
        QGuiApplication::clipboard()->setText(u"mine"_s);
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
        view()->selectAll();
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(1), u"2026-05-04T12:00:01.000Z\tacme\tGET\t/api/v2/webhooks/1\t200\t12\t1\t0\tray-1"_s);
        QVERIFY(copyId->isEnabled());
        view()->selectionModel()->select(view()->model()->index(2, 0),
                                         QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        copyId->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ray-2"_s);
        m_log->clear();
        QVERIFY(!copyId->isEnabled());
    }

    void escapeClearsTheFilterAndThenCloses()
    {
        fill(1);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        filter()->setText(u"GET"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(filter()->text().isEmpty());
        QVERIFY(m_window->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!m_window->isVisible());
    }

    void thereIsOneWindow()
    {
        RequestLogTool tool(*m_log);
        tool.action()->trigger();
        const QPointer<RequestLogWindow> first = tool.window();
        QVERIFY(first && first->isVisible());
        tool.action()->trigger();
        QCOMPARE(tool.window(), first.data());
        tool.close();
        QTRY_VERIFY(!first);
        tool.action()->trigger();
        QVERIFY(tool.window());
    }
};

QTEST_MAIN(TestRequestLogWindow)
#include "tst_requestlogwindow.moc"
