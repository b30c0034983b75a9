// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip.h"
#include "flowlayout.h"

#include <QSignalSpy>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

class TestChip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRemovedByClickAndKey_data();
    void isRemovedByClickAndKey();
    void saysWhatItRemoves();
    void doesNotGrowWithoutEnd();
    void chipsGoIntoFurtherLinesWhereTheyDoNotFit();
    void theFirstChipStandsAtTheLeadingEdge();
};

void TestChip::isRemovedByClickAndKey_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("click") << 0;
    QTest::newRow("Delete") << int(Qt::Key_Delete);
    QTest::newRow("Backspace") << int(Qt::Key_Backspace);
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("Space") << int(Qt::Key_Space);
}

void TestChip::isRemovedByClickAndKey()
{
    QFETCH(int, key);
    Chip chip(u"Status: Active"_s);
    const QSignalSpy removed(&chip, &Chip::removed);
    chip.show();
    if (key == 0)
        QTest::mouseClick(&chip, Qt::LeftButton);
    else
        QTest::keyClick(&chip, static_cast<Qt::Key>(key));
    QCOMPARE(removed.size(), 1);
}

void TestChip::saysWhatItRemoves()
{
    const Chip chip(u"Name: <b>x</b>\u202E"_s);
    QCOMPARE(chip.accessibleName(), u"Remove filter Name: <b>x</b>\uFFFD"_s);
    QVERIFY(chip.toolTip().contains("&lt;b&gt;"_L1));
    QCOMPARE(chip.focusPolicy(), Qt::StrongFocus);
}

void TestChip::doesNotGrowWithoutEnd()
{
    const Chip chip(QString(2000, u'w'));
    QVERIFY(chip.sizeHint().width() < 400);
    QVERIFY(chip.minimumSizeHint().width() < chip.sizeHint().width());
}

void TestChip::chipsGoIntoFurtherLinesWhereTheyDoNotFit()
{
    QWidget row;
    auto *layout = new FlowLayout(Qt::AlignLeading, &row);
    for (int number = 0; number < 8; ++number)
        layout->addWidget(new Chip(u"Filter number %1"_s.arg(number)));
    const int oneLine = layout->heightForWidth(5000);
    QVERIFY(layout->heightForWidth(300) >= 3 * oneLine);
    row.resize(300, layout->heightForWidth(300));
    row.show();
    for (int at = 0; at < layout->count(); ++at)
        QVERIFY(row.rect().contains(layout->itemAt(at)->geometry()));
}

void TestChip::theFirstChipStandsAtTheLeadingEdge()
{
    QWidget row;
    auto *layout = new FlowLayout(Qt::AlignLeading, &row);
    auto *chip = new Chip(u"One"_s);
    layout->addWidget(chip);
    layout->addWidget(new Chip(u"Two"_s));
    row.setFixedSize(400, 40);
    row.show();
    QTRY_COMPARE(chip->x(), 0);
    row.setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(chip->geometry().right(), 399);
}

QTEST_MAIN(TestChip)
#include "tst_chip.moc"
