// SPDX-License-Identifier: GPL-3.0-or-later
#include "pkce.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace grapnel;

class PkceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChallengeIsThatOfTheStandardsExample()
    {
        // RFC 7636, appendix B
        QCOMPARE(codeChallengeOf(Secret(QByteArray("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))),
                 QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }

    void aVerifierIsOfTheStandardsFormAndNewEachTime()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 200; ++i) {
            const QByteArray verifier = makeCodeVerifier().reveal().toByteArray();
            QVERIFY(verifier.size() >= 43 && verifier.size() <= 128);
            QVERIFY(std::ranges::all_of(verifier, [](char c) {
                return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'
                    || c == '_';
            }));
            seen.insert(verifier);
        }
        QCOMPARE(seen.size(), 200);
    }
};

QTEST_APPLESS_MAIN(PkceTest)
#include "tst_pkce.moc"
