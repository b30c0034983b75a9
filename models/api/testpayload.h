// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

/// The payload of an answer to Test, which can be 50 MB: read without a parser, which would hold it several times over.
namespace grapnel
{

/// A JSON text in an answer: what is between its quotation marks, escapes and all.
struct PayloadToken {
    qsizetype start = 0;
    qsizetype size = 0;
};

/// Where the payload is, in either shape; disengaged when there is none or it is no text. Of an answer that is not
/// well formed it finds anything or nothing: check withoutPayload().
[[nodiscard]] std::optional<PayloadToken> findPayload(QByteArrayView answer);
/// \a answer with an empty payload: well formed where \a answer is.
[[nodiscard]] QByteArray withoutPayload(QByteArrayView answer, const PayloadToken &payload);
/// Makes \a answer the payload alone, in the same memory if nothing shares it. Half a surrogate pair becomes a
/// replacement character; an escape that JSON does not know stays as it is, and so do bytes that are not UTF-8.
void reduceToPayload(QByteArray &answer, const PayloadToken &payload);

} // namespace grapnel
