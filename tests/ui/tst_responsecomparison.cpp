// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"
#include "codeeditor.h"
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
    [[nodiscard]] CodeEditor *side(const QString &name) const
    {
        for (auto *candidate : m_window->findChildren<CodeEditor *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] CodeEditor *left() const { return side(u"Earlier response"_s); }
    [[nodiscard]] CodeEditor *right() const { return side(u"Later response"_s); }
    [[nodiscard]] static int currentLine(CodeEditor *editor)
    {
        int line = 0;
        int column = 0;
        editor->getCursorPosition(&line, &column);
        return line;
    }
    [[nodiscard]] static long gapBelow(CodeEditor *editor, unsigned long line)
    {
        return editor->SendScintilla(QsciScintilla::SCI_ANNOTATIONGETLINES, line);
    }

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
        QVERIFY(right()->markersAtLine(5) != 0 && right()->markersAtLine(6) != 0);
        QCOMPARE(right()->markersAtLine(4), 0U);
        QCOMPARE(left()->markersAtLine(5), 0U);
        QCOMPARE(gapBelow(left(), 4), 2L);
        QTest::keyClick(m_window, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(count(), u"Difference 1 of 2"_s);
        button(u"Next difference"_s)->click();
        QCOMPARE(count(), u"Difference 2 of 2"_s);
        QCOMPARE(currentLine(right()), 5);
        QCOMPARE(currentLine(left()), 4);
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
        QTRY_COMPARE(left()->verticalScrollBar()->maximum(), right()->verticalScrollBar()->maximum());
        left()->verticalScrollBar()->setValue(100);
        QCOMPARE(right()->verticalScrollBar()->value(), 100);
        right()->verticalScrollBar()->setValue(20);
        QCOMPARE(left()->verticalScrollBar()->value(), 20);
        button(u"Previous difference"_s)->click();
        QCOMPARE(currentLine(right()), 304);
        QCOMPARE(left()->verticalScrollBar()->value(), right()->verticalScrollBar()->value());
    }

    void aLongLineOfOneSideCanBeReadToItsEnd()
    {
        open("short", QByteArray(500, 'x'));
        QScrollBar *bar = right()->horizontalScrollBar();
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
        QTest::keyClick(left(), Qt::Key_Escape);
        QTRY_VERIFY(!m_window);
    }
};

QTEST_MAIN(TestResponseComparison)
#include "tst_responsecomparison.moc"
