// SPDX-License-Identifier: GPL-3.0-or-later
#include "copybutton.h"
#include "findbar.h"
#include "jsonpage.h"
#include "theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

class TestDetailsJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isIndentedByTwo();
    void escapesWhatCannotBeSeenAndStaysTheSameJson();
    void isColouredByMeaning();
    void isCopiedWhole();
    void saysWhyThereIsNothing();
    void findsBeforeTheWindowDoes();
    void goesThroughTheMatches();
    void saysThatNothingMatches();
    void leavesEscapeToTheWindowWhenNothingIsOpen();
    void takesALargeObject();

private:
    static QJsonObject sample()
    {
        return {{u"name"_s, u"Orders to ERP"_s},
                {u"count"_s, 12},
                {u"on"_s, true},
                {u"list"_s, QJsonArray{u"erp"_s, u"crm"_s}}};
    }
};

void TestDetailsJson::isIndentedByTwo()
{
    QCOMPARE(JsonPage::textOf({{u"a"_s, QJsonObject{{u"b"_s, u"    four"_s}}}}),
             u"{\n  \"a\": {\n    \"b\": \"    four\"\n  }\n}"_s);
    QCOMPARE(JsonPage::textOf({}), u"{\n}"_s);
}

void TestDetailsJson::escapesWhatCannotBeSeenAndStaysTheSameJson()
{
    const QJsonObject object{{u"a\u202Eb"_s, u"\u200B\u2066x\u2029\uFEFF é 😀"_s}};
    const QString text = JsonPage::textOf(object);
    QVERIFY(!text.contains(QChar(0x202e)));
    QVERIFY(text.contains("\\u202e"_L1));
    QVERIFY(text.contains(u" é 😀"_s));
    QCOMPARE(QJsonDocument::fromJson(text.toUtf8()).object(), object);
}

void TestDetailsJson::isColouredByMeaning()
{
    JsonPage page;
    page.setObject({{u"key \\\" :"_s, u"text: \\\"1\\\""_s}, {u"number"_s, -1.5}});
    const auto *editor = page.findChild<QPlainTextEdit *>();
    const auto colorOf = [editor](const QString &part) {
        const QTextCursor found = editor->document()->find(part);
        const QTextBlock block = found.block();
        for (const QTextLayout::FormatRange &range : block.layout()->formats())
            if (found.selectionStart() - block.position() >= range.start
                && found.selectionEnd() - block.position() <= range.start + range.length)
                return range.format.foreground().color();
        return QColor();
    };
    const QPalette palette = page.palette();
    QCOMPARE(colorOf(u"key"_s), theme::color(theme::Accent::Info, palette));
    QCOMPARE(colorOf(u"text"_s), theme::color(theme::Accent::Success, palette));
    QCOMPARE(colorOf(u"-1.5"_s), theme::color(theme::Accent::Demo, palette));
}

void TestDetailsJson::isCopiedWhole()
{
    JsonPage page;
    page.setObject(sample());
    page.findChild<CopyButton *>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), JsonPage::textOf(sample()));
}

void TestDetailsJson::saysWhyThereIsNothing()
{
    JsonPage page;
    page.setObject(sample());
    page.clear(u"Reading…"_s);
    QVERIFY(page.findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
    QCOMPARE(page.findChild<QPlainTextEdit *>()->placeholderText(), u"Reading…"_s);
    QVERIFY(!page.findChild<CopyButton *>()->isEnabled());
}

void TestDetailsJson::findsBeforeTheWindowDoes()
{
    JsonPage page;
    QAction search;
    search.setShortcut(QKeySequence::Find);
    page.addAction(&search);
    const QSignalSpy triggered(&search, &QAction::triggered);
    page.setObject(sample());
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *editor = page.findChild<QPlainTextEdit *>();
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(page.findChild<FindBar *>()->isVisible());
    QVERIFY(page.findChild<QLineEdit *>()->hasFocus());
    QCOMPARE(triggered.size(), 0);
}

void TestDetailsJson::goesThroughTheMatches()
{
    JsonPage page;
    page.setObject(sample());
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *bar = page.findChild<FindBar *>();
    bar->open();
    auto *field = page.findChild<QLineEdit *>();
    auto *editor = page.findChild<QPlainTextEdit *>();
    const auto *count = bar->findChild<QLabel *>();
    QTest::keyClicks(field, u"erp"_s);
    QCOMPARE(editor->textCursor().selectedText(), u"erp"_s);
    QCOMPARE(count->text(), u"1 of 2"_s);
    const int first = editor->textCursor().position();
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(editor->textCursor().selectedText(), u"ERP"_s);
    QTest::keyClick(field, Qt::Key_F3);
    QCOMPARE(editor->textCursor().position(), first);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count->text(), u"2 of 2"_s);
    QCOMPARE(editor->extraSelections().size(), 2);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(editor->hasFocus());
    QCOMPARE(editor->extraSelections().size(), 0);
}

void TestDetailsJson::saysThatNothingMatches()
{
    JsonPage page;
    page.setObject(sample());
    page.show();
    auto *bar = page.findChild<FindBar *>();
    bar->open();
    page.findChild<QLineEdit *>()->setText(u"nothing of the kind"_s);
    QCOMPARE(bar->findChild<QLabel *>()->text(), u"No match"_s);
    QTest::keyClick(page.findChild<QLineEdit *>(), Qt::Key_Return);
}

void TestDetailsJson::leavesEscapeToTheWindowWhenNothingIsOpen()
{
    JsonPage page;
    QAction cancel;
    cancel.setShortcut(QKeySequence(Qt::Key_Escape));
    page.addAction(&cancel);
    const QSignalSpy triggered(&cancel, &QAction::triggered);
    page.setObject(sample());
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *editor = page.findChild<QPlainTextEdit *>();
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(triggered.size(), 1);
}

void TestDetailsJson::takesALargeObject()
{
    QJsonObject object;
    for (int number = 0; number < 2000; ++number)
        object.insert(u"field%1"_s.arg(number), QString(100, u'x'));
    JsonPage page;
    page.setObject(object);
    page.show();
    auto *bar = page.findChild<FindBar *>();
    bar->open();
    page.findChild<QLineEdit *>()->setText(u"x"_s);
    QCOMPARE(bar->findChild<QLabel *>()->text(), u"1 of 200,000"_s);
    QVERIFY(page.findChild<QPlainTextEdit *>()->extraSelections().size() <= 1000);
}

QTEST_MAIN(TestDetailsJson)
#include "tst_detailsjson.moc"
