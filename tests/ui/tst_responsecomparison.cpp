// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"
#include "editorprobe.h"
#include "responsecomparison.h"

#include <QLabel>
#include <QPointer>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

class TestResponseComparison final : public QObject
{
    Q_OBJECT

    QPointer<ResponseComparison> m_window;

    void open(const QByteArray &left, const QByteArray &right)
    {
        const QDateTime time(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
        // the later one first: the window puts them in order
        m_window = new ResponseComparison({.statusCode = 500, .body = right, .time = time.addSecs(60)},
                                          {.statusCode = 200, .body = left, .time = time}, u"Orders"_s);
        m_window->resize(900, 400);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QTRY_VERIFY(count() != u"Comparing…"_s);
    }
    [[nodiscard]] QString count() const { return m_window->findChild<QLabel *>(u"count"_s)->text(); }
    [[nodiscard]] QToolButton *button(const QString &text) const
    {
        for (auto *candidate : m_window->findChildren<QToolButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] CodeEditor *left() const { return editorIn(*m_window, u"Earlier response"_s); }
    [[nodiscard]] CodeEditor *right() const { return editorIn(*m_window, u"Later response"_s); }
    [[nodiscard]] static QScrollBar *scrollBar(CodeEditor *editor) { return editor->widget()->verticalScrollBar(); }

private Q_SLOTS:
    void cleanup() { delete m_window; }

    void theEarlierOneIsOnTheLeft()
    {
        open("a", "b");
        QCOMPARE(m_window->windowTitle(), u"Compare responses – Orders"_s);
        QCOMPARE(left()->utf8Text(), QByteArray("200 OK\n\na"));
        QCOMPARE(right()->utf8Text(), QByteArray("500 Internal Server Error\n\nb"));
        QVERIFY(left()->isReadOnly() && right()->isReadOnly());
    }

    void differencesAreCountedMarkedAndGoneThrough()
    {
        open("{\"a\":1,\"b\":2,\"c\":3}", "{\"a\":1,\"b\":2,\"new\":0,\"x\":0,\"c\":3}");
        QCOMPARE(count(), u"2 difference(s)"_s);
        QVERIFY(right()->isMarked(5) && right()->isMarked(6));
        QVERIFY(!right()->isMarked(4));
        QVERIFY(!left()->isMarked(5));
        QCOMPARE(left()->gapBelow(4), 2);
        QTest::keyClick(m_window, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(count(), u"Difference 1 of 2"_s);
        button(u"Next difference"_s)->click();
        QCOMPARE(count(), u"Difference 2 of 2"_s);
        QCOMPARE(right()->currentLine(), 5);
        QCOMPARE(left()->currentLine(), 4);
        button(u"Next difference"_s)->click();
        QCOMPARE(count(), u"Difference 1 of 2"_s);
        QTest::keyClick(m_window, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(count(), u"Difference 2 of 2"_s);
    }

    void bothSidesScrollInStep()
    {
        QByteArray text;
        for (int line = 0; line < 300; ++line)
            text += "line " + QByteArray::number(line) + '\n';
        open(text, "new\nnew\n" + text + "end\n");
        QTRY_COMPARE(scrollBar(left())->maximum(), scrollBar(right())->maximum());
        scrollBar(left())->setValue(100);
        QCOMPARE(scrollBar(right())->value(), 100);
        scrollBar(right())->setValue(20);
        QCOMPARE(scrollBar(left())->value(), 20);
        button(u"Previous difference"_s)->click();
        QCOMPARE(right()->currentLine(), 304);
        QCOMPARE(scrollBar(left())->value(), scrollBar(right())->value());
    }

    void aLongLineOfOneSideCanBeReadToItsEnd()
    {
        open("short", QByteArray(500, 'x'));
        QScrollBar *bar = right()->widget()->horizontalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        QCOMPARE(bar->value(), bar->maximum());
    }

    void equalOnesHaveNothingToGoTo()
    {
        m_window = new ResponseComparison({}, {}, u"Orders"_s);
        m_window->show();
        QTRY_COMPARE(count(), u"No differences"_s);
        QVERIFY(!button(u"Next difference"_s)->isEnabled());
        QTest::keyClick(m_window, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(count(), u"No differences"_s);
    }

    void bodiesTooLongAreSaidToBeSo()
    {
        QByteArray text;
        for (int line = 0; line < 6000; ++line)
            text += "line " + QByteArray::number(line) + '\n';
        open(text, QByteArray(text).replace("line", "row"));
        QCOMPARE(count(), u"1 difference(s)"_s);
        QVERIFY(m_window->findChild<Banner *>()->isVisible());
        QVERIFY(right()->utf8Text().endsWith("row 5999\n"));
    }

    void escapeClosesIt()
    {
        open("a", "b");
        QTest::keyClick(left()->widget(), Qt::Key_Escape);
        QTRY_VERIFY(!m_window);
    }
};

QTEST_MAIN(TestResponseComparison)
#include "tst_responsecomparison.moc"
