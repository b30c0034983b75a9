// SPDX-License-Identifier: GPL-3.0-or-later
#include "signature.h"

#include <QMessageAuthenticationCode>

#include <algorithm>
#include <array>
#include <functional>

namespace grapnel
{

namespace
{

using Verdict = SignatureVerdict;

constexpr qsizetype blockSize = 64;
constexpr qsizetype signatureLength = 44;

QByteArray digest(QByteArrayView key, QByteArrayView first, QByteArrayView second)
{
    // filled up to a whole block, which HMAC does anyway, Qt makes no copy of the key that could not be wiped
    QByteArray own(std::max(blockSize, key.size()), '\0');
    std::ranges::copy(key, own.begin());
    QByteArray result;
    {
        QMessageAuthenticationCode code(QCryptographicHash::Sha256, own);
        code.addData(first.data(), first.size());
        code.addData(second.data(), second.size());
        result = code.result().toBase64();
    }
    Secret::wipe(own);
    return result;
}

/// Compares one way of signing after another with the signature that came.
class Attempt
{
public:
    Attempt(QByteArrayView timestamp, QByteArrayView signature) : m_timestamp(timestamp), m_signature(signature) { }

    [[nodiscard]] bool matches(QByteArrayView key, QByteArrayView body, Verdict::Order order) const
    {
        const bool isBodyLast = order == Verdict::Order::TimestampThenBody;
        return equalInConstantTime(isBodyLast ? digest(key, m_timestamp, body) : digest(key, body, m_timestamp),
                                   m_signature);
    }
    [[nodiscard]] std::optional<Verdict::Order> orderFor(QByteArrayView key, QByteArrayView body) const
    {
        for (const Verdict::Order order : {Verdict::Order::TimestampThenBody, Verdict::Order::BodyThenTimestamp}) {
            if (matches(key, body, order))
                return order;
        }
        return std::nullopt;
    }
    [[nodiscard]] bool isTodays(QByteArrayView key, QByteArrayView body) const
    {
        return matches(key, body, Verdict::Order::TimestampThenBody);
    }
    [[nodiscard]] bool isBodyAlone(QByteArrayView key, QByteArrayView body) const
    {
        return equalInConstantTime(digest(key, body, {}), m_signature);
    }

private:
    QByteArrayView m_timestamp;
    QByteArrayView m_signature;
};

QByteArray withLf(const QByteArray &body)
{
    return QByteArray(body).replace("\r\n", "\n");
}

Verdict::Mistake mistakeInBody(const Attempt &attempt, QByteArrayView key, const QByteArray &body)
{
    using Mistake = Verdict::Mistake;
    if (attempt.isTodays(key, QByteArray(body + '\n')) || attempt.isTodays(key, QByteArray(body + "\r\n")))
        return Mistake::NewlineMissing;
    if (body.endsWith('\n') && attempt.isTodays(key, body.chopped(body.endsWith("\r\n") ? 2 : 1)))
        return Mistake::NewlineAdded;
    if (body.contains('\n')) {
        const QByteArray lf = withLf(body);
        if (lf != body && attempt.isTodays(key, lf))
            return Mistake::LineEndsShouldBeLf;
        if (attempt.isTodays(key, QByteArray(lf).replace('\n', "\r\n")))
            return Mistake::LineEndsShouldBeCrLf;
    }
    if (body.startsWith("\xEF\xBB\xBF") && attempt.isTodays(key, body.sliced(3)))
        return Mistake::ByteOrderMark;
    return Mistake::None;
}

Verdict::Mistake mistakeIn(const Attempt &attempt, const Secret &secret, const QByteArray &body)
{
    using Mistake = Verdict::Mistake;
    const QByteArrayView key = secret.reveal();
    const Mistake inBody = mistakeInBody(attempt, key, body);
    if (inBody != Mistake::None)
        return inBody;
    const QByteArrayView trimmed = key.trimmed();
    if (trimmed.size() != key.size() && attempt.orderFor(trimmed, body))
        return Mistake::SecretHasBlanks;
    if (attempt.isBodyAlone(key, body))
        return Mistake::TimestampLeftOut;
    QByteArray decoded = QByteArray::fromBase64(QByteArray::fromRawData(key.data(), key.size()));
    const bool isDecoded = !decoded.isEmpty() && attempt.orderFor(decoded, body);
    Secret::wipe(decoded);
    return isDecoded ? Mistake::SecretDecoded : Mistake::None;
}

Verdict::Fault faultOfSignature(const QByteArray &signature)
{
    using Fault = Verdict::Fault;
    if (signature.isEmpty())
        return Fault::NoSignature;
    const auto isHexDigit
        = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    if (signature.size() == 64 && std::ranges::all_of(signature, isHexDigit))
        return Fault::SignatureIsHex;
    const auto decoded = QByteArray::fromBase64Encoding(signature, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return Fault::SignatureNotBase64;
    return signature.size() == signatureLength && (*decoded).size() == 32 ? Fault::None : Fault::SignatureLength;
}

std::optional<std::chrono::seconds> ageOf(const QByteArray &timestamp, const QDateTime &now)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(timestamp), Qt::ISODateWithMs);
    // without a zone nobody knows which moment it is
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return std::chrono::seconds(time.secsTo(now));
}

bool looksLikeJson(const QByteArray &body)
{
    const auto start
        = std::ranges::find_if(body, [](char c) { return c != ' ' && c != '\n' && c != '\r' && c != '\t'; });
    return start != body.end() && (*start == '{' || *start == '[');
}

} // namespace

QByteArray sign(const Secret &secret, QByteArrayView timestamp, QByteArrayView body)
{
    return digest(secret.reveal(), timestamp, body);
}

const Secret &testSecret()
{
    static const Secret secret(QByteArray("dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ=="));
    return secret;
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned>(static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]));
    return difference == 0;
}

SignatureVerdict verify(const Secret &secret, const SignedDelivery &delivery, const QDateTime &now)
{
    const QByteArray timestamp = delivery.timestamp.trimmed();
    const QByteArray signature = delivery.signature.trimmed();
    Verdict verdict{.bodyLooksLikeJson = looksLikeJson(delivery.body), .age = ageOf(timestamp, now)};
    verdict.fault = faultOfSignature(signature);
    if (timestamp.isEmpty())
        verdict.fault = Verdict::Fault::NoTimestamp;
    if (secret.isEmpty())
        verdict.fault = Verdict::Fault::NoSecret;
    if (verdict.fault != Verdict::Fault::None)
        return verdict;

    const Attempt attempt(timestamp, signature);
    if (const auto order = attempt.orderFor(secret.reveal(), delivery.body)) {
        verdict.kind = Verdict::Kind::Matches;
        verdict.order = *order;
    } else if (const auto testOrder = attempt.orderFor(testSecret().reveal(), delivery.body)) {
        verdict.kind = Verdict::Kind::MatchesTestSecret;
        verdict.order = *testOrder;
    } else if (!verdict.age) {
        verdict.fault = Verdict::Fault::TimestampUnreadable;
    } else {
        verdict.kind = Verdict::Kind::DoesNotMatch;
        verdict.mistake = mistakeIn(attempt, secret, delivery.body);
    }
    return verdict;
}

} // namespace grapnel
