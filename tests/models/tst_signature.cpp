// SPDX-License-Identifier: GPL-3.0-or-later
#include "signature.h"
#include "signaturevectors.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;
using namespace std::chrono_literals;

using Kind = SignatureVerdict::Kind;
using Fault = SignatureVerdict::Fault;
using Order = SignatureVerdict::Order;
using Mistake = SignatureVerdict::Mistake;

namespace
{

const QByteArray signedAt = "2026-01-02T03:04:05Z";

Secret secretOf(QByteArray text)
{
    return Secret(std::move(text));
}

QDateTime justAfter(const QByteArray &timestamp)
{
    return QDateTime::fromString(QString::fromLatin1(timestamp), Qt::ISODate).addSecs(12);
}

/// Signed with "own secret" as Zendesk does.
SignedDelivery delivery(const QByteArray &body)
{
    return {signedAt, body, sign(secretOf("own secret"), signedAt, body)};
}

} // namespace

class TestSignature final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReferencesVectorsMatch_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < signatureVectors().size(); ++i)
            QTest::newRow(signatureVectors().at(i).name) << i;
    }

    void theReferencesVectorsMatch()
    {
        QFETCH(const int, index);
        const SignatureVector vector = signatureVectors().at(index);
        const auto verdict = verify(secretOf(vector.secret), vector.delivery, justAfter(vector.delivery.timestamp));
        QCOMPARE(verdict.kind, Kind::Matches);
        QCOMPARE(verdict.order, vector.order);
        QCOMPARE(verdict.age, std::optional(12s));
        if (vector.order == Order::TimestampThenBody)
            QCOMPARE(sign(secretOf(vector.secret), vector.delivery.timestamp, vector.delivery.body),
                     vector.delivery.signature);
    }

    void aChangedByteAnywhereDoesNotMatch_data() { theReferencesVectorsMatch_data(); }

    void aChangedByteAnywhereDoesNotMatch()
    {
        QFETCH(const int, index);
        const SignatureVector vector = signatureVectors().at(index);
        const QDateTime now = justAfter(vector.delivery.timestamp);
        for (qsizetype at = 0; at < vector.delivery.body.size(); ++at) {
            SignedDelivery changed = vector.delivery;
            changed.body[at] = static_cast<char>(changed.body.at(at) ^ 1);
            QCOMPARE(verify(secretOf(vector.secret), changed, now).kind, Kind::DoesNotMatch);
        }
        for (qsizetype at = 0; at < vector.secret.size(); ++at) {
            QByteArray changed = vector.secret;
            changed[at] = static_cast<char>(changed.at(at) ^ 1);
            const auto verdict = verify(secretOf(changed), vector.delivery, now);
            QVERIFY(verdict.kind != Kind::Matches);
        }
        for (qsizetype at = 0; at < vector.delivery.timestamp.size(); ++at) {
            SignedDelivery changed = vector.delivery;
            changed.timestamp[at] = static_cast<char>(changed.timestamp.at(at) ^ 1);
            QVERIFY(!verify(secretOf(vector.secret), changed, now).isMatch());
        }
        for (qsizetype at = 0; at < 43; ++at) {
            SignedDelivery changed = vector.delivery;
            changed.signature[at] = changed.signature.at(at) == 'A' ? 'B' : 'A';
            QVERIFY(!verify(secretOf(vector.secret), changed, now).isMatch());
        }
    }

    void keysOfAnyLengthAreThoseOfHmac_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {1, 44, 63, 64, 65, 200})
            QTest::addRow("%d bytes", length) << length;
    }

    void keysOfAnyLengthAreThoseOfHmac()
    {
        QFETCH(const int, length);
        const QByteArray key(length, 'k');
        const QByteArray expected
            = QMessageAuthenticationCode::hash("2026body", key, QCryptographicHash::Sha256).toBase64();
        QCOMPARE(sign(secretOf(QByteArray(key.constData(), key.size())), "2026", "body"), expected);
    }

    void theTestSecretIsRecognised()
    {
        const SignatureVector vector = signatureVectors().constFirst();
        const auto verdict = verify(secretOf("own secret"), vector.delivery, justAfter(signedAt));
        QCOMPARE(verdict.kind, Kind::MatchesTestSecret);
        QVERIFY(verdict.isMatch());
    }

    void everyByteOfABodyCounts_data()
    {
        QTest::addColumn<QByteArray>("signedBody");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Mistake>("mistake");
        QTest::newRow("line end missing") << "{\n}\n"_ba
                                          << "{\n}"_ba << Mistake::NewlineMissing;
        QTest::newRow("CR LF missing") << "{}\r\n"_ba
                                       << "{}"_ba << Mistake::NewlineMissing;
        QTest::newRow("line end added") << "{}"_ba
                                        << "{}\n"_ba << Mistake::NewlineAdded;
        QTest::newRow("CR LF added") << "{}"_ba
                                     << "{}\r\n"_ba << Mistake::NewlineAdded;
        QTest::newRow("LF made CR LF") << "{\n}\n"_ba
                                       << "{\r\n}\r\n"_ba << Mistake::LineEndsShouldBeLf;
        QTest::newRow("CR LF made LF") << "{\r\n}\r\n"_ba
                                       << "{\n}\n"_ba << Mistake::LineEndsShouldBeCrLf;
        QTest::newRow("byte order mark") << "{}"_ba
                                         << "\xEF\xBB\xBF{}"_ba << Mistake::ByteOrderMark;
        QTest::newRow("written anew") << "{ \"a\": 1 }"_ba
                                      << "{\"a\":1}"_ba << Mistake::None;
    }

    void everyByteOfABodyCounts()
    {
        QFETCH(const QByteArray, signedBody);
        QFETCH(const QByteArray, body);
        QFETCH(const Mistake, mistake);
        SignedDelivery changed = delivery(signedBody);
        changed.body = body;
        const auto verdict = verify(secretOf("own secret"), changed, justAfter(signedAt));
        QCOMPARE(verdict.kind, Kind::DoesNotMatch);
        QCOMPARE(verdict.mistake, mistake);
        QVERIFY(!verdict.isMatch());
    }

    void bodiesAreBytesOfAnyKind()
    {
        const QByteArray body("\0\xff\xfe\r\n\0", 6);
        QCOMPARE(verify(secretOf("own secret"), delivery(body), justAfter(signedAt)).kind, Kind::Matches);
    }

    void mistakesWithTheSecretAreNamed()
    {
        QCOMPARE(verify(secretOf(" own secret\n"), delivery("{}"), justAfter(signedAt)).mistake,
                 Mistake::SecretHasBlanks);
        const QByteArray text = QByteArray("sixteen bytes ok").toBase64();
        const SignedDelivery decoded{signedAt, "{}", sign(secretOf("sixteen bytes ok"), signedAt, "{}")};
        QCOMPARE(verify(secretOf(QByteArray(text.constData(), text.size())), decoded, justAfter(signedAt)).mistake,
                 Mistake::SecretDecoded);
        const SignedDelivery bodyAlone{signedAt, "{}", sign(secretOf("own secret"), "", "{}")};
        QCOMPARE(verify(secretOf("own secret"), bodyAlone, justAfter(signedAt)).mistake, Mistake::TimestampLeftOut);
    }

    void whatIsMalformedIsNamed_data()
    {
        QTest::addColumn<QByteArray>("timestamp");
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<Fault>("fault");
        const QByteArray good = delivery("{}").signature;
        const QByteArray other = delivery("{ }").signature;
        QTest::newRow("no timestamp") << " "_ba << good << Fault::NoTimestamp;
        QTest::newRow("no signature") << signedAt << "\n"_ba << Fault::NoSignature;
        QTest::newRow("letters") << signedAt << "sha256=" + good << Fault::SignatureNotBase64;
        QTest::newRow("hexadecimal") << signedAt << QByteArray::fromBase64(good).toHex() << Fault::SignatureIsHex;
        QTest::newRow("cut") << signedAt << good.first(40) << Fault::SignatureLength;
        QTest::newRow("no padding") << signedAt << good.first(43) << Fault::SignatureLength;
        QTest::newRow("seconds since 1970") << "1767323045"_ba << other << Fault::TimestampUnreadable;
        QTest::newRow("no zone") << "2026-01-02T03:04:05"_ba << other << Fault::TimestampUnreadable;
    }

    void whatIsMalformedIsNamed()
    {
        QFETCH(const QByteArray, timestamp);
        QFETCH(const QByteArray, signature);
        QFETCH(const Fault, fault);
        const auto verdict = verify(secretOf("own secret"), {timestamp, "{}", signature}, justAfter(signedAt));
        QCOMPARE(verdict.kind, Kind::Malformed);
        QCOMPARE(verdict.fault, fault);
    }

    void noSecretIsNamedFirst() { QCOMPARE(verify(Secret(), {}, justAfter(signedAt)).fault, Fault::NoSecret); }

    void anUnreadableTimestampThatWasSignedStillMatches()
    {
        const SignedDelivery odd{"yesterday", "{}", sign(secretOf("own secret"), "yesterday", "{}")};
        const auto verdict = verify(secretOf("own secret"), odd, justAfter(signedAt));
        QCOMPARE(verdict.kind, Kind::Matches);
        QVERIFY(!verdict.age);
    }

    void blanksAroundHeadersDoNotCount()
    {
        SignedDelivery pasted = delivery("{}");
        pasted.timestamp = ' ' + pasted.timestamp + "\r\n";
        pasted.signature = pasted.signature + '\n';
        QCOMPARE(verify(secretOf("own secret"), pasted, justAfter(signedAt)).kind, Kind::Matches);
    }

    void aClockThatIsAheadGivesANegativeAge()
    {
        const auto verdict = verify(secretOf("own secret"), delivery("{}"), justAfter(signedAt).addSecs(-72));
        QCOMPARE(verdict.age, std::optional(-60s));
    }

    void comparingLooksAtEveryByte()
    {
        QVERIFY(equalInConstantTime("", ""));
        QVERIFY(equalInConstantTime("abc", "abc"));
        QVERIFY(!equalInConstantTime("abc", "abd"));
        QVERIFY(!equalInConstantTime("abc", "ab"));
        QVERIFY(!equalInConstantTime("xbc", "abc"));
    }
};

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
