// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbuttons.h"
#include "emptystate.h"
#include "skeleton.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

class TestEmptyState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysItsWordsAsPlainText();
    void offersItsActionsTheFirstAsDefault();
    void changesFromOneStateToAnother();
    void fitsANarrowPane();
    void aSkeletonFillsItsRowsAndStandsStill();
};

void TestEmptyState::saysItsWordsAsPlainText()
{
    EmptyState state;
    state.present({.icon = u"no-match"_s, .title = u"<b>None</b>"_s, .text = u"Text & <i>more</i>"_s});
    QCOMPARE(state.accessibleName(), u"<b>None</b>"_s);
    for (const QLabel *label : state.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestEmptyState::offersItsActionsTheFirstAsDefault()
{
    QAction clear(u"Clear filters"_s);
    QAction load(u"Load all"_s);
    const QSignalSpy triggered(&clear, &QAction::triggered);
    EmptyState state;
    state.present({.title = u"No webhook matches"_s, .actions = {&clear, &load}});
    const auto *buttons = state.findChild<ActionButtons *>();
    QVERIFY(buttons->button(&clear)->isDefault());
    QVERIFY(!buttons->button(&load)->isDefault());
    buttons->button(&clear)->click();
    QCOMPARE(triggered.size(), 1);
}

void TestEmptyState::changesFromOneStateToAnother()
{
    QAction retry(u"Retry"_s);
    EmptyState state;
    state.present({.title = u"Failed"_s, .text = u"Why."_s, .actions = {&retry}, .details = u"x"_s});
    auto *buttons = state.findChild<ActionButtons *>();
    QVERIFY(!buttons->isHidden());
    state.present({.title = u"Empty"_s});
    QVERIFY(buttons->isHidden());
    QCOMPARE(state.accessibleDescription(), QString());
}

void TestEmptyState::fitsANarrowPane()
{
    QAction first(u"Alle Webhooks laden"_s);
    QAction second(u"Filter zurücksetzen"_s);
    EmptyState state;
    state.present({.icon = u"no-match"_s,
                   .title = u"Kein Webhook entspricht den Filtern"_s,
                   .text = u"Unter den geladenen ist keiner."_s,
                   .actions = {&first, &second}});
    QVERIFY(state.minimumSizeHint().width() <= 280);
    state.resize(280, 500);
    state.show();
    const auto *buttons = state.findChild<ActionButtons *>();
    QTRY_VERIFY(buttons->button(&second)->y() > buttons->button(&first)->y());
    QVERIFY(state.rect().contains(
        QRect(buttons->button(&second)->mapTo(&state, QPoint()), buttons->button(&second)->size())));
}

void TestEmptyState::aSkeletonFillsItsRowsAndStandsStill()
{
    Skeleton skeleton(u"Loading webhooks"_s);
    skeleton.setRowHeight(24);
    skeleton.setColumnWidths({80, 200, 100});
    skeleton.resize(400, 240);
    const QImage first = skeleton.grab().toImage();
    QCOMPARE(skeleton.grab().toImage(), first);
    QVERIFY(first.pixelColor(12, 12) != first.pixelColor(12, 1));
    QCOMPARE(skeleton.accessibleName(), u"Loading webhooks"_s);
}

QTEST_MAIN(TestEmptyState)
#include "tst_emptystate.moc"
