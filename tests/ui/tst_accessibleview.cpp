// SPDX-License-Identifier: GPL-3.0-or-later
// Views, combo boxes and announcements as a screen reader meets them, also while the rows change under it.
#include "accessiblefactory.h"
#include "accessibleview.h"
#include "announcer.h"
#include "banner.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

QList<QPair<QAccessible::Event, QString>> events;

void record(QAccessibleEvent *event)
{
    if (QAccessibleInterface *item = event->accessibleInterface())
        events.append({event->type(), item->text(QAccessible::Name)});
}

qsizetype count(QAccessible::Event kind, const QString &name)
{
    return events.count({kind, name});
}

void fill(QStandardItemModel &model, int rows)
{
    model.setColumnCount(3);
    model.setHorizontalHeaderLabels({u"Status"_s, u"Name"_s, u"Hidden"_s});
    for (int row = 0; row < rows; ++row)
        model.appendRow(
            {new QStandardItem(u"Active"_s), new QStandardItem(u"Name %1"_s.arg(row)), new QStandardItem(u"hidden"_s)});
}

QAccessibleInterface *told(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

/// As the bridge does, which looks at no cell before it uses it.
void askForEverything(QAccessibleInterface *view)
{
    QAccessibleTableInterface *table = view->tableInterface();
    for (int row = -2; row < table->rowCount() + 3; ++row) {
        for (int column = -2; column < table->columnCount() + 3; ++column) {
            QAccessibleInterface *cell = table->cellAt(row, column);
            QVERIFY(cell);
            QAccessibleTableCellInterface *place = cell->tableCellInterface();
            QVERIFY(place);
            place->isSelected();
            place->rowExtent();
            place->columnHeaderCells();
            place->rowHeaderCells();
            cell->text(QAccessible::Name);
            cell->state();
            cell->rect();
            cell->role();
            view->indexOfChild(cell);
            table->isRowSelected(row);
            table->isColumnSelected(column);
            table->columnDescription(column);
            table->rowDescription(row);
        }
    }
    for (int i = -1; i < view->childCount() + 2; ++i) {
        QAccessibleInterface *child = view->child(i);
        if (child)
            QCOMPARE(view->indexOfChild(child), i);
    }
    view->focusChild();
    table->selectedCells();
}

} // namespace

class TestAccessibleView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installAccessibleFactory();
        QAccessible::installUpdateHandler(record);
        // the bus is met in its own time
        if (qEnvironmentVariableIsSet("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"))
            QTRY_VERIFY(QAccessible::isActive());
    }

    void init() { events.clear(); }

    void theCurrentCellIsToldWithTheFocus()
    {
        if (!QAccessible::isActive())
            QSKIP("Events need a screen reader");
        QWidget window;
        auto *field = new QLineEdit(&window);
        QStandardItemModel model;
        fill(model, 3);
        auto *view = new QTableView(&window);
        view->setModel(&model);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        view->setCurrentIndex(model.index(1, 1));
        QCoreApplication::processEvents();
        events.clear();
        view->setFocus();
        QTRY_COMPARE(count(QAccessible::Focus, u"Name 1"_s), 1);
        // nobody is in the view any more
        events.clear();
        view->setFocus();
        field->setFocus();
        QCoreApplication::processEvents();
        QCOMPARE(count(QAccessible::Focus, u"Name 1"_s), 0);
    }

    void everyPlaceHasAnAnswerWhileRowsComeAndGo()
    {
        QStandardItemModel model;
        QTableView view;
        view.setModel(&model);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        askForEverything(told(view));
        fill(model, 5);
        askForEverything(told(view));
        view.setCurrentIndex({});
        model.removeRows(1, 3);
        askForEverything(told(view));
        model.sort(1, Qt::DescendingOrder);
        askForEverything(told(view));
        view.hideColumn(2);
        view.hideColumn(0);
        askForEverything(told(view));
        model.removeRows(0, model.rowCount());
        askForEverything(told(view));
        model.clear();
        askForEverything(told(view));
        QStandardItemModel other;
        fill(other, 2);
        view.setModel(&other);
        askForEverything(told(view));
        view.setModel(nullptr);
        askForEverything(told(view));
    }

    void soItIsForTreesAndLists()
    {
        QTreeWidget tree;
        tree.setColumnCount(2);
        askForEverything(told(tree));
        auto *family = new QTreeWidgetItem(&tree, {u"Tickets"_s, u"2"_s});
        new QTreeWidgetItem(family, {u"Created"_s});
        new QTreeWidgetItem(family, {u"Deleted"_s});
        new QTreeWidgetItem(&tree, {u"Users"_s});
        tree.show();
        askForEverything(told(tree));
        QCOMPARE(told(tree)->tableInterface()->rowCount(), 2);
        family->setExpanded(true);
        QCOMPARE(told(tree)->tableInterface()->rowCount(), 4);
        QCOMPARE(told(tree)->tableInterface()->cellAt(2, 0)->text(QAccessible::Name), u"Deleted"_s);
        askForEverything(told(tree));
        delete family->takeChild(0);
        askForEverything(told(tree));
        tree.clear();
        askForEverything(told(tree));

        QListWidget list;
        askForEverything(told(list));
        list.addItems({u"General"_s, u"Network"_s});
        askForEverything(told(list));
        QCOMPARE(told(list)->child(1)->text(QAccessible::Name), u"Network"_s);
    }

    void aCellThatIsGoneSaysSo()
    {
        QStandardItemModel model;
        fill(model, 3);
        QTableView view;
        view.setModel(&model);
        QAccessibleInterface *cell = told(view)->tableInterface()->cellAt(2, 1);
        const QAccessible::Id kept = QAccessible::uniqueId(told(view)->tableInterface()->cellAt(0, 1));
        const QAccessible::Id gone = QAccessible::uniqueId(cell);
        QVERIFY(cell->isValid());
        model.removeRow(2);
        QVERIFY(!QAccessible::accessibleInterface(gone));
        QVERIFY(QAccessible::accessibleInterface(kept));
        QVERIFY(!told(view)->tableInterface()->cellAt(2, 1)->isValid());
        QVERIFY(told(view)->tableInterface()->cellAt(2, 1)->state().invalid);
    }

    void onlyColumnsThatShowAreCounted()
    {
        QStandardItemModel model;
        fill(model, 3);
        QTableView view;
        view.setModel(&model);
        view.hideColumn(2);
        view.horizontalHeader()->moveSection(1, 0);
        QAccessibleTableInterface *table = told(view)->tableInterface();
        QCOMPARE(table->columnCount(), 2);
        QCOMPARE(table->columnDescription(0), u"Name"_s);
        QCOMPARE(table->cellAt(1, 0)->text(QAccessible::Name), u"Name 1"_s);
        QCOMPARE(table->cellAt(1, 0)->tableCellInterface()->columnIndex(), 0);
        QCOMPARE(table->cellAt(1, 1)->tableCellInterface()->columnHeaderCells().constFirst()->text(QAccessible::Name),
                 u"Status"_s);
    }

    void whatTheViewTellsOfIsTheRightCell()
    {
        if (!QAccessible::isActive())
            QSKIP("Events need a screen reader");
        QStandardItemModel model;
        fill(model, 3);
        QTableView view;
        view.setModel(&model);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.show();
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        // no window manager does it
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        // what it tells when it gets the focus
        QCoreApplication::processEvents();
        events.clear();
        view.setCurrentIndex(model.index(2, 1));
        QCOMPARE(count(QAccessible::Focus, u"Name 2"_s), 1);
        QCOMPARE(told(view)->focusChild()->text(QAccessible::Name), u"Name 2"_s);
        // rows before it go: the reader is brought to where the row is now
        events.clear();
        model.removeRow(0);
        QTRY_COMPARE(count(QAccessible::Focus, u"Name 2"_s), 1);
        QCOMPARE(told(view)->focusChild()->tableCellInterface()->rowIndex(), 1);
    }

    void newTextsAreToldOnlyWhenTheyAreNewAndKnown()
    {
        if (!QAccessible::isActive())
            QSKIP("Events need a screen reader");
        QStandardItemModel model;
        fill(model, 3);
        QTableView view;
        view.setModel(&model);
        QAccessibleTableInterface *table = told(view)->tableInterface();
        QCOMPARE(table->cellAt(0, 1)->text(QAccessible::Name), u"Name 0"_s);
        events.clear();
        model.item(1, 1)->setText(u"unknown to the reader"_s);
        model.item(0, 1)->setText(u"new"_s);
        model.item(0, 1)->setToolTip(u"new"_s);
        const auto isNameChange = [](const auto &event) { return event.first == QAccessible::NameChanged; };
        QCOMPARE(std::ranges::count_if(events, isNameChange), 1);
        QCOMPARE(count(QAccessible::NameChanged, u"new"_s), 1);
    }

    void rowsAreSelectedAndOpened()
    {
        QStandardItemModel model;
        fill(model, 3);
        QTableView view;
        view.setModel(&model);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.setEditTriggers(QAbstractItemView::NoEditTriggers);
        QAccessibleTableInterface *table = told(view)->tableInterface();
        QVERIFY(table->selectRow(1));
        QVERIFY(table->selectRow(2));
        QCOMPARE(table->selectedRows(), (QList<int>{1, 2}));
        QVERIFY(table->unselectRow(1));
        QCOMPARE(table->selectedRows(), QList<int>{2});
        QVERIFY(!table->selectRow(9));
        QSignalSpy opened(&view, &QAbstractItemView::doubleClicked);
        table->cellAt(0, 1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(table->selectedRows(), QList<int>{0});
    }

    void aComboBoxHasItsNameAndItsValue()
    {
        QComboBox box;
        box.setAccessibleName(u"Status filter"_s);
        box.addItems({u"All"_s, u"Active"_s});
        QCOMPARE(told(box)->text(QAccessible::Name), u"Status filter"_s);
        QCOMPARE(told(box)->text(QAccessible::Value), u"All"_s);
        QCOMPARE(told(box)->textInterface()->text(0, -1), u"All"_s);
        QAccessibleInterface *list = told(box)->child(0);
        QCOMPARE(list->parent(), told(box));
        QSignalSpy chosen(&box, &QComboBox::activated);
        QCOMPARE(list->child(1)->text(QAccessible::Name), u"Active"_s);
        list->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(box.currentText(), u"Active"_s);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(list->child(1)->state().selected);
        QVERIFY(!list->child(0)->state().selected);
    }

    void aLabelWithANameTellsItsTextToo()
    {
        QLabel label(u"200 OK"_s);
        QCOMPARE(told(label)->text(QAccessible::Name), u"200 OK"_s);
        label.setAccessibleName(u"Response status"_s);
        QCOMPARE(told(label)->text(QAccessible::Name), u"Response status"_s);
        QCOMPARE(told(label)->text(QAccessible::Description), u"200 OK"_s);
    }

    void anAnnouncementIsSaidOnce()
    {
        QWidget window;
        Announcer::say(window, u"Saved"_s);
        Announcer::say(window, u"Saved"_s);
        Announcer::say(window, u"2 match"_s);
        QSignalSpy said(window.findChild<Announcer *>(), &Announcer::announced);
        QTRY_COMPARE(said.count(), 1);
        QCOMPARE(said.constFirst().constFirst().toString(), u"Saved\n2 match"_s);
        auto *announcement = window.findChild<Announcement *>();
        QVERIFY(announcement && announcement->isHidden());
        QCOMPARE(told(*announcement)->role(), QAccessible::Notification);
        QCOMPARE(told(*announcement)->text(QAccessible::Name), u"Saved\n2 match"_s);
        QVERIFY(!told(*announcement)->state().invisible);
        Announcer::say(window, u"Saved"_s);
        QTRY_COMPARE(said.count(), 2);
        QCOMPARE(window.findChildren<Announcement *>().size(), 1);
        if (!QAccessible::isActive())
            return;
        QCOMPARE(count(QAccessible::ObjectShow, u"Saved\n2 match"_s), 1);
        QCOMPARE(count(QAccessible::ObjectHide, u"Saved\n2 match"_s), 1);
        QCOMPARE(count(QAccessible::ObjectShow, u"Saved"_s), 1);
    }

    void aBannerIsSaidWhenItIsNews()
    {
        QWidget window;
        Banner banner(&window);
        banner.present({.title = u"Nobody sees it"_s});
        QVERIFY(!window.findChild<Announcer *>());
        window.show();
        banner.present({.title = u"Offline"_s, .text = u"Trying again."_s});
        QSignalSpy said(window.findChild<Announcer *>(), &Announcer::announced);
        QTRY_COMPARE(said.count(), 1);
        QCOMPARE(said.constFirst().constFirst().toString(), u"Offline\nTrying again."_s);
        banner.present({.title = u"Offline"_s, .text = u"Trying again in 3 s."_s});
        banner.present({.title = u"Online"_s});
        QTRY_COMPARE(said.count(), 2);
        QCOMPARE(said.constLast().constFirst().toString(), u"Online"_s);
    }
};

QTEST_MAIN(TestAccessibleView)
#include "tst_accessibleview.moc"
