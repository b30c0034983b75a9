// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivedrequest.h"

namespace grapnel
{

/// Takes one HTTP/1 request apart as its bytes come in (RFC 9112), leniently: bare LF for CR LF, a body with any
/// method. The body stays as it was sent, but for the framing of chunks.
class HttpRequestReader
{
public:
    enum class State {
        Head,
        Body,
        Complete,
        /// The body is larger than allowed; what comes after the head is dropped.
        TooLarge,
        /// No HTTP, or a head of more than 64 KiB.
        Malformed,
    };

    explicit HttpRequestReader(qsizetype mostBodyBytes) : m_mostBodyBytes(mostBodyBytes) { }

    /// More bytes; once it is Complete, TooLarge or Malformed they are ignored.
    State feed(const QByteArray &bytes);
    [[nodiscard]] State state() const { return m_state; }
    /// Something has come.
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }
    /// The sender waits for "100 Continue" before the body.
    [[nodiscard]] bool expectsContinue() const;
    /// As far as it has come; number, time and port are the caller's to set.
    [[nodiscard]] const ReceivedRequest &request() const { return m_request; }

private:
    enum class Framing { Length, ChunkSize, ChunkData, ChunkEnd, Trailer };

    bool readHead();
    bool parseHead(const QByteArray &head);
    bool chooseFraming();
    bool readBody();
    bool readData();
    bool readChunkLine();
    /// The next line without its end; null when it has not come yet.
    [[nodiscard]] QByteArray takeLine();
    bool fail(State state);

    qsizetype m_mostBodyBytes;
    State m_state = State::Head;
    Framing m_framing = Framing::Length;
    ReceivedRequest m_request;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    /// Of the body or of the chunk.
    qsizetype m_bytesLeft = 0;
    bool m_hasBegun = false;
};

} // namespace grapnel
