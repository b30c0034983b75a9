// SPDX-License-Identifier: GPL-3.0-or-later
#include "scintillaeditor.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

class TestScintillaEditor final : public QObject
{
    Q_OBJECT

    void show()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_editor = new ScintillaEditor(u"Payload"_s);
        layout->addWidget(m_editor);
        m_next = new QLineEdit;
        layout->addWidget(m_next);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_editor->setFocus();
    }

    [[nodiscard]] QColor shownPaper() const
    {
        const long color = m_editor->SendScintilla(QsciScintillaBase::SCI_STYLEGETBACK, 0UL);
        return QColor(int(color & 0xff), int((color >> 8) & 0xff), int((color >> 16) & 0xff));
    }

    std::unique_ptr<QWidget> m_window;
    ScintillaEditor *m_editor = nullptr;
    QLineEdit *m_next = nullptr;

private Q_SLOTS:
    void init() { show(); }
    void cleanup() { m_window.reset(); }

    void codeLooksTheSameInMirroredWindows()
    {
        m_editor->setText(u"{ \"a\": [ \"(x)\", 1 ] }"_s);
        const auto picture = [this] { return m_editor->viewport()->grab().toImage(); };
        const QImage usual = picture();
        QSignalSpy directions(qApp, &QGuiApplication::layoutDirectionChanged);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(directions.size(), 1);
        QCOMPARE(picture(), usual);
        QCOMPARE(directions.size(), 1);
        QVERIFY(QGuiApplication::isRightToLeft() && m_window->isRightToLeft() && m_editor->isLeftToRight());
        QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
    }

    void bytesComeBackAsTheyWere()
    {
        const QByteArray odd("{\"a\": \"\x1b[0m\xe2\x80\xae\"}\r\nx\ny\0z", 24);
        m_editor->setReadOnly(true);
        m_editor->setUtf8Text(odd);
        QCOMPARE(m_editor->utf8Text(), odd);
        QVERIFY(m_editor->isReadOnly());
        QVERIFY(!m_editor->isUndoAvailable());
    }

    void tabStaysInAnEditableOneAndLeavesAReadOnlyOne()
    {
        QTest::keyClick(m_editor, Qt::Key_Tab);
        QVERIFY(m_editor->hasFocus());
        QVERIFY(!m_editor->utf8Text().isEmpty());
        QTest::keyClick(m_editor, Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(m_next->hasFocus());
        m_editor->setReadOnly(true);
        m_editor->setFocus();
        QTest::keyClick(m_editor, Qt::Key_Tab);
        QVERIFY(m_next->hasFocus());
        QTest::keyClick(m_next, Qt::Key_Backtab);
        QVERIFY(m_editor->hasFocus());
    }

    void typingCanBeUndone()
    {
        m_editor->setUtf8Text("a");
        QTest::keyClicks(m_editor, u"b"_s);
        QCOMPARE(m_editor->utf8Text(), QByteArray("ba"));
        m_editor->undo();
        QCOMPARE(m_editor->utf8Text(), QByteArray("a"));
        m_editor->undo();
        QCOMPARE(m_editor->utf8Text(), QByteArray("a"));
    }

    void errorsAreMarkedWhereverTheyAreAndTakenAway()
    {
        for (const auto &[line, column] : {std::pair{0, 0}, {1, 3}, {1, 99}, {99, 99}, {-1, -1}}) {
            m_editor->setUtf8Text("{\n\"a\":\n");
            m_editor->markError(line, column, u"expected a value"_s);
            QCOMPARE(m_editor->errorMessage(), u"expected a value"_s);
            m_editor->clearErrors();
            QVERIFY(m_editor->errorMessage().isEmpty());
            QVERIFY(m_editor->annotation(0).isEmpty());
        }
        m_editor->markError(1, 0, u"expected a value"_s);
        QCOMPARE(m_editor->annotation(1), u"expected a value"_s);
    }

    void everyLanguageFollowsThePalette()
    {
        QPalette dark(QColor(0x202326));
        m_editor->setUtf8Text("<a b=\"c\">{\"d\": 1}</a>\n");
        for (int language = 0; language <= int(CodeLanguage::Html); ++language) {
            m_editor->setLanguage(CodeLanguage(language));
            m_editor->setPalette(dark);
            QCOMPARE(shownPaper(), dark.color(QPalette::Base));
            m_editor->setPalette({});
            QCOMPARE(shownPaper(), m_editor->palette().color(QPalette::Base));
        }
    }

    void replacingCanBeUndone()
    {
        m_editor->setUtf8Text("a\nb");
        int told = 0;
        m_editor->onTextChanged(this, [&told] { ++told; });
        m_editor->replaceText(u"c"_s);
        QCOMPARE(m_editor->utf8Text(), QByteArray("c"));
        QVERIFY(told > 0);
        m_editor->undo();
        QCOMPARE(m_editor->utf8Text(), QByteArray("a\nb"));
    }

    void findsWhateverTheCaseAndNoMoreThanAsked()
    {
        m_editor->setUtf8Text("aa AAa \xc3\xa9");
        QCOMPARE(m_editor->find("aa", 9), (QList<qsizetype>{0, 3}));
        QCOMPARE(m_editor->find("aa", 1), QList<qsizetype>{0});
        QCOMPARE(m_editor->find("\xc3\xa9", 9), QList<qsizetype>{7});
        QVERIFY(m_editor->find("b", 9).isEmpty() && m_editor->find({}, 9).isEmpty());
        m_editor->select({.start = 3, .end = 5});
        QCOMPARE(m_editor->selectedText(), u"AA"_s);
        QCOMPARE(m_editor->selection().start, 3);
        QCOMPARE(m_editor->selection().end, 5);
    }

    void differencesAreMarkedAndFollowThePalette()
    {
        m_editor->setUtf8Text("a\nb\nc\n");
        m_editor->markDifferences({{.line = 1, .mark = CodeEditor::Mark::Added}}, {{.line = 0, .count = 3}});
        QVERIFY(m_editor->isMarked(1) && !m_editor->isMarked(0));
        QCOMPARE(m_editor->gapBelow(0), 3);
        const auto picture = [this] { return m_editor->viewport()->grab().toImage(); };
        const QImage light = picture();
        m_editor->setPalette(QPalette(QColor(0x202326)));
        QVERIFY(picture() != light);
        m_editor->setPalette({});
        QCOMPARE(picture(), light);
    }

    void linesAreShownWithSomeAboveThem()
    {
        m_editor->setUtf8Text(QByteArray(500, '\n'));
        m_editor->showLine(200);
        QCOMPARE(m_editor->currentLine(), 200);
        QVERIFY(m_editor->firstVisibleLine() < 200 && m_editor->firstVisibleLine() > 150);
        m_editor->showLine(9999);
        QCOMPARE(m_editor->currentLine(), 500);
        // past the end of the line, not into those below it
        m_editor->goTo(3, 7);
        QCOMPARE(m_editor->currentLine(), 3);
        m_editor->goTo(-1, -1);
        QCOMPARE(m_editor->currentLine(), 0);
    }

    void escapeAndControlEnterBelongToTheWindow()
    {
        m_editor->setUtf8Text("a");
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QApplication::sendEvent(m_editor, &escape);
        QVERIFY(!escape.isAccepted());
        QTest::keyClick(m_editor, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_editor->utf8Text(), QByteArray("a"));
    }

    void theMenuHasOurWords()
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, m_editor->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(m_editor, &event);
        const auto *menu = m_editor->findChild<QMenu *>();
        QVERIFY(menu);
        QStringList words;
        for (const QAction *action : menu->actions())
            words.append(action->text());
        words.removeAll({});
        QCOMPARE(words, (QStringList{u"Undo"_s, u"Redo"_s, u"Cut"_s, u"Copy"_s, u"Paste"_s, u"Select all"_s}));
    }

    void aLargeTextLeavesNothingBehind()
    {
        ScintillaEditor editor(u"Text"_s);
        editor.setLanguage(CodeLanguage::Json);
        editor.setReadOnly(true);
        editor.setUtf8Text(QByteArray(400'000, '['));
        editor.markError(0, 0, u"broken"_s);
        const QByteArray next("{\"a\": \"\xc3\xa9\"}");
        editor.setUtf8Text(next);
        QCOMPARE(editor.utf8Text(), next);
        QCOMPARE(editor.text(), QString::fromUtf8(next));
        QVERIFY(editor.lexer() && editor.folding() != QsciScintilla::NoFoldStyle);
        QVERIFY(editor.isReadOnly() && editor.errorMessage().isEmpty());
        QCOMPARE(editor.markersAtLine(0), 0U);
        QCOMPARE(editor.SendScintilla(QsciScintilla::SCI_GETUNDOCOLLECTION), 0L);
        QCOMPARE(editor.tabWidth(), 4);
        QCOMPARE(editor.braceMatching(), QsciScintilla::SloppyBraceMatch);
    }

    void stepsTellThatTheTextGrew()
    {
        ScintillaEditor editor(u"Text"_s);
        editor.setReadOnly(true);
        QSignalSpy grew(&editor, &QsciScintilla::linesChanged);
        editor.appendUtf8Text("a\n");
        editor.appendUtf8Text("b");
        QCOMPARE(grew.size(), 2);
        QCOMPARE(editor.utf8Text(), QByteArray("a\nb"));
    }
};

QTEST_MAIN(TestScintillaEditor)
#include "tst_scintillaeditor.moc"
