// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretcodec.h"

#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

class SecretCodecTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSecretAndAlgorithm()
    {
        const SigningSecret secret
            = readSigningSecret(R"({"signing_secret":{"secret":"dGVzdA==","algorithm":"SHA256"}})").value();
        QCOMPARE(secret.secret.reveal(), "dGVzdA==");
        QCOMPARE(secret.algorithm, u"SHA256"_s);
    }

    void takesTheBodyAway()
    {
        QByteArray body = R"({"signing_secret":{"secret":"dGVzdA=="}})"_ba;
        QVERIFY(readSigningSecret(std::move(body)));
        QVERIFY(body.isEmpty());
    }

    void withoutASecretItIsUnreadableAndQuotesNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another shape") << R"({"secret":"dGVzdA=="})"_ba;
        QTest::newRow("another type") << R"({"signing_secret":"dGVzdA=="})"_ba;
        QTest::newRow("empty secret") << R"({"signing_secret":{"secret":""}})"_ba;
        QTest::newRow("cut") << R"({"signing_secret":{"secret":"dGVzdA==")"_ba;
    }
    void withoutASecretItIsUnreadableAndQuotesNothing()
    {
        QFETCH(QByteArray, body);
        const Read<SigningSecret> secret = readSigningSecret(std::move(body));
        QVERIFY(!secret);
        QVERIFY(!secret.error().reason.contains("dGVzdA"_L1));
    }
};

QTEST_APPLESS_MAIN(SecretCodecTest)
#include "tst_secretcodec.moc"
