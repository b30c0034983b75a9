// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

/// How Zendesk signs what it delivers, and how that is checked. Reference: section 9. Everything is raw bytes as they
/// went over the wire: one other line end and the signature is another one.
namespace grapnel
{

/// base64(HMAC-SHA256(key = the text of \a secret, \a timestamp + \a body)), 44 characters. The secret's text is the
/// key as it is, although it looks like base64.
[[nodiscard]] QByteArray sign(const Secret &secret, QByteArrayView timestamp, QByteArrayView body);

/// The secret that Zendesk signs tests of webhooks with which are not created yet; published, so no secret at all.
[[nodiscard]] const Secret &testSecret();

/// True when both hold the same bytes; takes equally long wherever they differ.
[[nodiscard]] bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

/// What came with a delivery.
struct SignedDelivery {
    /// X-Zendesk-Webhook-Signature-Timestamp; blanks around it do not count, as in any header.
    QByteArray timestamp{};
    /// Raw; empty is a body as well.
    QByteArray body{};
    /// X-Zendesk-Webhook-Signature.
    QByteArray signature{};
};

/// What came of checking a delivery.
struct SignatureVerdict {
    enum class Kind {
        /// Signed with the given secret.
        Matches,
        /// Signed with testSecret() instead of the given one.
        MatchesTestSecret,
        DoesNotMatch,
        /// Nothing to compare: see fault.
        Malformed,
    };
    enum class Fault {
        None,
        NoSecret,
        NoTimestamp,
        NoSignature,
        /// Not the letters of base64.
        SignatureNotBase64,
        /// 64 hexadecimal digits: the right digest in the wrong spelling, or another one.
        SignatureIsHex,
        /// Not the 44 characters that 32 bytes take.
        SignatureLength,
        /// Not RFC 3339 with a zone; only where the signature does not match, because what is signed is the text.
        TimestampUnreadable,
    };
    enum class Order {
        TimestampThenBody,
        /// As documented in 2021; receivers that are told so refuse what Zendesk sends today.
        BodyThenTimestamp,
    };
    /// With DoesNotMatch: what would have to be different for it to match.
    enum class Mistake {
        None,
        /// It matches with a line end (LF or CR LF) behind the body.
        NewlineMissing,
        /// It matches without the line end at the body's end.
        NewlineAdded,
        /// It matches with CR LF for each LF.
        LineEndsShouldBeCrLf,
        /// It matches with LF for each CR LF.
        LineEndsShouldBeLf,
        /// It matches without the byte order mark at the body's start.
        ByteOrderMark,
        /// It matches without the blanks around the secret.
        SecretHasBlanks,
        /// Someone signed with the bytes that the secret's base64 stands for, not with its text.
        SecretDecoded,
        /// Someone signed the body alone.
        TimestampLeftOut,
    };

    Kind kind = Kind::Malformed;
    Fault fault = Fault::None;
    /// Of the two kinds that match.
    Order order = Order::TimestampThenBody;
    Mistake mistake = Mistake::None;
    /// The body looks like JSON: reading and writing it anew changes its bytes.
    bool bodyLooksLikeJson = false;
    /// How long before `now` it was signed; negative: after. Disengaged when the timestamp cannot be read.
    std::optional<std::chrono::seconds> age{};

    [[nodiscard]] bool isMatch() const { return kind == Kind::Matches || kind == Kind::MatchesTestSecret; }
    friend bool operator==(const SignatureVerdict &, const SignatureVerdict &) = default;
};

/// Checks \a delivery as it is; where that fails tries the mistakes that are made often, and names the one that it
/// was. Costs up to a dozen digests of the body, each about 10 ms for a MiB: for large ones not on the window's thread.
[[nodiscard]] SignatureVerdict verify(const Secret &secret, const SignedDelivery &delivery, const QDateTime &now);

} // namespace grapnel
