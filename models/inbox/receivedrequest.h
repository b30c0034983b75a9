// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>

namespace grapnel
{

/// As it came: any bytes, blanks around the value taken off.
struct ReceivedHeader {
    QByteArray name{};
    QByteArray value{};
    friend bool operator==(const ReceivedHeader &, const ReceivedHeader &) = default;
};

/// A request that came in at the local inbox. Everything in it is foreign: show it as plain text.
struct ReceivedRequest {
    enum class Fault {
        None,
        /// No HTTP request: body holds the first bytes as they came, the rest is empty.
        Malformed,
        /// Refused with 413: body is empty.
        BodyTooLarge,
        /// The connection ended, or stalled, before the end: body holds what had come.
        Incomplete,
    };

    /// Unique and ascending for the life of the inbox.
    quint64 number = 0;
    /// UTC; when its last byte was there.
    QDateTime receivedAt{};
    QByteArray method{};
    /// Path and query, undecoded.
    QByteArray target{};
    /// In the order of arrival; names may repeat.
    QList<ReceivedHeader> headers{};
    /// Raw: without the framing of chunks, but not decompressed and not converted.
    QByteArray body{};
    quint16 remotePort = 0;
    Fault fault = Fault::None;

    /// Value of the first header of that name, whatever its case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
    /// Bytes that it takes here, about.
    [[nodiscard]] qsizetype weight() const;

    friend bool operator==(const ReceivedRequest &, const ReceivedRequest &) = default;
};

} // namespace grapnel

Q_DECLARE_METATYPE(grapnel::ReceivedRequest)
