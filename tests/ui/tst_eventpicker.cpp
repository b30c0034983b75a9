// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventpicker.h"

#include "eventtext.h"
#include "eventtreemodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

QString type(const QString &name)
{
    return EventCatalogue::prefix() + name;
}

QModelIndex familyOf(const QAbstractItemModel &model, const QString &text)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == text)
            return model.index(row, 0);
    }
    return {};
}

} // namespace

class TestEventPicker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelHoldsTheWholeCatalogue()
    {
        EventTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        int types = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            types += model.rowCount(model.index(row, 0));
        QCOMPARE(types, 120);
        model.setFilter(u"ticket comment"_s, false);
        model.setSelected({type(u"ticket.comment_added"_s), type(u"new_family.thing_done"_s)});
        model.setFilter({}, true);
        model.add(type(u"ticket.brand_new"_s));
        model.setFilter({}, false);
        QCOMPARE(model.selectedCount(), 3);
    }

    void aFamilySpeaksForItsTypes()
    {
        EventTreeModel model;
        const QModelIndex family = familyOf(model, u"Organizations"_s);
        QCOMPARE(family.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(model.setData(model.index(0, 0, family), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(family.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(family.siblingAtColumn(1).data().toString(), u"1 of 6"_s);
        QVERIFY(model.setData(family, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(family.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(model.selectedCount(), 6);
        QVERIFY(model.setData(family, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.selectedCount(), 0);
    }

    void aFilteredFamilyChangesTheRowsShownOnly()
    {
        EventTreeModel model;
        model.setSelected({type(u"ticket.created"_s)});
        model.setFilter(u"comment"_s, false);
        const QModelIndex family = familyOf(model, u"Tickets"_s);
        QVERIFY(model.setData(family, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.selected().contains(type(u"ticket.created"_s)));
        QVERIFY(model.selected().contains(type(u"ticket.comment_added"_s)));
        QVERIFY(!model.selected().contains(type(u"ticket.merged"_s)));
        QVERIFY(model.setData(familyOf(model, u"Tickets"_s), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.selected(), QStringList{type(u"ticket.created"_s)});
    }

    void readableNamesAreMadeFromTheType()
    {
        QCOMPARE(eventtext::event(type(u"ticket.comment_added"_s)), u"Comment added"_s);
        QCOMPARE(eventtext::event(type(u"ticket.next_sla_breach_changed"_s)), u"Next SLA breach changed"_s);
        QCOMPARE(eventtext::event(u"strange"_s), u"strange"_s);
        QCOMPARE(eventtext::family(u"new_family"_s), u"New family"_s);
    }

    void unknownTypesAreKeptAndShown()
    {
        EventPicker picker;
        const QStringList types{type(u"ticket.created"_s), type(u"new_family.thing_done"_s), u"not a type"_s};
        picker.setEvents(types);
        QCOMPARE(picker.events(), types);
        QVERIFY(familyOf(*picker.findChild<QTreeView *>()->model(), u"New family"_s).isValid());
        QVERIFY(familyOf(*picker.findChild<QTreeView *>()->model(), u"Other events"_s).isValid());
    }

    void aWholeTypeCanBeTyped()
    {
        EventPicker picker;
        picker.show();
        QVERIFY(QTest::qWaitForWindowActive(&picker));
        QSignalSpy changed(&picker, &EventPicker::changed);
        auto *search = picker.findChild<QLineEdit *>();
        auto *add = picker.findChild<QPushButton *>();
        QTest::keyClicks(search, u"zen:event-type:ticket."_s);
        QVERIFY(!add->isVisible());
        QTest::keyClicks(search, u"brand_new"_s);
        QVERIFY(add->isVisible());
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(picker.events(), QStringList{type(u"ticket.brand_new"_s)});
        QCOMPARE(changed.size(), 1);
        QVERIFY(search->text().isEmpty());
    }

    void theCountIsTold()
    {
        EventPicker picker;
        picker.setEvents({type(u"ticket.created"_s), type(u"user.deleted"_s)});
        const auto labels = picker.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"2 selected"_s; }));
    }

    void selectedOnlyShowsNothingElse()
    {
        EventPicker picker;
        picker.setEvents({type(u"ticket.created"_s)});
        picker.findChild<QCheckBox *>()->setChecked(true);
        const QAbstractItemModel *model = picker.findChild<QTreeView *>()->model();
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->rowCount(model->index(0, 0)), 1);
    }

    void theKeyboardIsEnough()
    {
        EventPicker picker;
        picker.show();
        QVERIFY(QTest::qWaitForWindowActive(&picker));
        auto *search = picker.findChild<QLineEdit *>();
        auto *tree = picker.findChild<QTreeView *>();
        search->setFocus();
        QTest::keyClicks(search, u"csat"_s);
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(tree->hasFocus());
        QTest::keyClick(tree, Qt::Key_Down);
        QTest::keyClick(tree, Qt::Key_Space);
        QCOMPARE(picker.events(), QStringList{type(u"ticket.csat_received"_s)});
        QTest::keyClick(tree, Qt::Key_Down);
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(picker.events().size(), 2);
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
    }
};

QTEST_MAIN(TestEventPicker)
#include "tst_eventpicker.moc"
