// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret.h"

#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

class SecretTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatItWasGiven()
    {
        const Secret secret("s3cr3t"_ba);
        QCOMPARE(secret.reveal(), "s3cr3t");
        QVERIFY(!secret.isEmpty());
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret(QByteArray()).isEmpty());
    }

    void takesTheBytesAway()
    {
        QByteArray bytes(20, 'x');
        const Secret secret(std::move(bytes));
        QVERIFY(bytes.isEmpty());
        QCOMPARE(secret.reveal(), QByteArray(20, 'x'));
    }

    void leavesSharedBytesToTheirOtherOwner()
    {
        QByteArray bytes(20, 'x');
        const QByteArray other = bytes;
        const Secret secret(std::move(bytes));
        QCOMPARE(other, QByteArray(20, 'x'));
    }

    void copiesShareAndCompareByValue()
    {
        const Secret secret("a"_ba);
        const Secret copy = secret;
        QCOMPARE(copy.reveal().data(), secret.reveal().data());
        QVERIFY(copy == Secret("a"_ba));
        QVERIFY(!(copy == Secret("b"_ba)));
        QVERIFY(Secret() == Secret(QByteArray()));
    }
};

QTEST_APPLESS_MAIN(SecretTest)
#include "tst_secret.moc"
