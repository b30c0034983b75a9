// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretfield.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

const QString text = u"dGhlIHNlY3JldCBvZiB0aGUgdGVzdHMsIDMyIGJ5dGVzLiE="_s;

} // namespace

class TestSecretField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theMaskIsAlwaysEightBullets()
    {
        SecretField field;
        QCOMPARE(field.text(), QString(8, QChar(0x2022)));
        for (const int length : {0, 1, 44, 500}) {
            field.reveal(Secret(QByteArray(length, 'x')));
            QCOMPARE(field.text().size(), length);
            field.mask();
            QCOMPARE(field.text(), QString(8, QChar(0x2022)));
        }
    }

    void itsTextIsOverwrittenWhenItIsHidden()
    {
        SecretField field;
        field.reveal(Secret(text.toUtf8()));
        const QString shared = field.text();
        const QString drawn = field.displayText();
        QCOMPARE(shared, text);
        field.mask();
        QCOMPARE(shared, QString(text.size(), QChar(0x2022)));
        QCOMPARE(drawn, QString(text.size(), QChar(0x2022)));
    }

    void keysMoveAndSelect()
    {
        SecretField field;
        field.reveal(Secret(text.toUtf8()));
        QTest::keyClick(&field, Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(field.selectedText(), text);
        QTest::keyClick(&field, Qt::Key_Home);
        QVERIFY(!field.hasSelectedText());
        QTest::keyClick(&field, Qt::Key_Right);
        QTest::keyClick(&field, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(field.selectedText(), text.mid(1, 1));
        QTest::keyClick(&field, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(!field.hasSelectedText());
        QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClick(&field, Qt::Key_Q);
        QCOMPARE(field.text(), text);
    }
};

QTEST_MAIN(TestSecretField)
#include "tst_secretfield.moc"
