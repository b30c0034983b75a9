// SPDX-License-Identifier: GPL-3.0-or-later
#include "headereditor.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

QPushButton *button(const QWidget &editor, const QString &text)
{
    for (auto *candidate : editor.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

} // namespace

class TestHeaderEditor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeaderIsTypedWithoutTheMouse()
    {
        HeaderEditor editor;
        editor.show();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        button(editor, u"Add header"_s)->click();
        QWidget *cell = QApplication::focusWidget();
        QVERIFY(qobject_cast<QLineEdit *>(cell));
        QTest::keyClicks(cell, u"X-Team"_s);
        QTest::keyClick(cell, Qt::Key_Tab);
        cell = QApplication::focusWidget();
        QVERIFY(qobject_cast<QLineEdit *>(cell));
        QTest::keyClicks(cell, u"erp"_s);
        editor.commitEdit();
        QCOMPARE(editor.headers(), (QList<CustomHeader>{{.name = u"X-Team"_s, .value = u"erp"_s}}));
    }

    void deleteRemovesTheSelectedRow()
    {
        HeaderEditor editor;
        editor.setHeaders({{.name = u"A"_s, .value = u"1"_s}, {.name = u"B"_s, .value = u"2"_s}});
        editor.show();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        QSignalSpy changed(&editor, &HeaderEditor::changed);
        auto *table = editor.findChild<QTableView *>();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(editor.headers(), (QList<CustomHeader>{{.name = u"B"_s, .value = u"2"_s}}));
        QCOMPARE(changed.size(), 1);
    }

    void tabLeavesTheTable()
    {
        HeaderEditor editor;
        editor.setHeaders({{.name = u"A"_s, .value = u"1"_s}});
        editor.show();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        auto *table = editor.findChild<QTableView *>();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Tab);
        QVERIFY(button(editor, u"Add header"_s)->hasFocus());
    }

    void aBadRowSaysSoInItsToolTipAsPlainText()
    {
        HeaderEditor editor;
        editor.setHeaders({{.name = u"<b>bold"_s, .value = u"1"_s}});
        const QAbstractItemModel *model = editor.findChild<QTableView *>()->model();
        const QString tip = model->index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(u"&lt;b&gt;bold"_s));
        QVERIFY(!model->index(0, 0).data(Qt::DecorationRole).isNull());
    }

    void valuesAreShownBecauseTheApiShowsThem()
    {
        HeaderEditor editor;
        editor.setHeaders({{.name = u"X-Api-Token"_s, .value = u"readable"_s}});
        const QAbstractItemModel *model = editor.findChild<QTableView *>()->model();
        QCOMPARE(model->index(0, 1).data().toString(), u"readable"_s);
        QVERIFY(model->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"looks like a credential"_s));
    }
};

QTEST_MAIN(TestHeaderEditor)
#include "tst_headereditor.moc"
