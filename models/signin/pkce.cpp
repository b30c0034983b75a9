// SPDX-License-Identifier: GPL-3.0-or-later
#include "pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <cstring>

namespace grapnel
{

namespace
{

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

Secret makeCodeVerifier()
{
    return Secret(randomToken(48));
}

QByteArray codeChallengeOf(const Secret &verifier)
{
    const QByteArrayView bytes = verifier.reveal();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result().toBase64(base64Url);
}

QByteArray randomToken(qsizetype bytes)
{
    QByteArray random(bytes, '\0');
    for (qsizetype at = 0; at < bytes; at += qsizetype(sizeof(quint32))) {
        quint32 word = QRandomGenerator::system()->generate();
        std::memcpy(random.data() + at, &word, sizeof(word));
    }
    QByteArray text = random.toBase64(base64Url);
    Secret::wipe(random);
    return text;
}

} // namespace grapnel
