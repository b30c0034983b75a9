// SPDX-License-Identifier: GPL-3.0-or-later
#include "httprequestreader.h"

#include <algorithm>

namespace grapnel
{

namespace
{

constexpr qsizetype largestHead = qsizetype{64} * 1024;
constexpr qsizetype longestChunkLine = qsizetype{8} * 1024;

bool isMethod(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 32
        && std::ranges::all_of(text, [](char c) { return (c >= 'A' && c <= 'Z') || c == '-'; });
}

} // namespace

HttpRequestReader::State HttpRequestReader::feed(const QByteArray &bytes)
{
    if (m_state != State::Head && m_state != State::Body)
        return m_state;
    m_hasBegun = m_hasBegun || !bytes.isEmpty();
    m_buffer += bytes;
    if (m_state == State::Head && !readHead())
        return m_state;
    while (m_state == State::Body && readBody()) { }
    m_buffer.remove(0, m_position);
    m_position = 0;
    return m_state;
}

bool HttpRequestReader::expectsContinue() const
{
    return m_request.header("Expect").compare("100-continue", Qt::CaseInsensitive) == 0;
}

bool HttpRequestReader::readHead()
{
    // blank lines before a request are to be ignored
    while (m_buffer.startsWith('\r') || m_buffer.startsWith('\n'))
        m_buffer.remove(0, 1);
    const qsizetype strict = m_buffer.indexOf("\r\n\r\n");
    const qsizetype loose = m_buffer.indexOf("\n\n");
    if (strict < 0 && loose < 0)
        return m_buffer.size() <= largestHead ? false : fail(State::Malformed);
    const bool isLoose = strict < 0 || (loose >= 0 && loose < strict);
    const qsizetype end = isLoose ? loose : strict;
    if (end > largestHead || !parseHead(m_buffer.first(end)))
        return fail(State::Malformed);
    m_position = end + (isLoose ? 2 : 4);
    m_state = State::Body;
    return chooseFraming();
}

bool HttpRequestReader::parseHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.constFirst().trimmed().split(' ');
    if (words.size() != 3 || !isMethod(words.at(0)) || words.at(1).isEmpty() || !words.at(2).startsWith("HTTP/1."))
        return false;
    ReceivedRequest request{.method = words.at(0), .target = words.at(1)};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        // an old way to go on with the value of the line before
        if ((line.startsWith(' ') || line.startsWith('\t')) && !request.headers.isEmpty())
            request.headers.last().value += ' ' + line.trimmed();
        else if (colon > 0)
            request.headers.append({.name = line.first(colon).trimmed(), .value = line.mid(colon + 1).trimmed()});
        else
            return false;
    }
    m_request = request;
    return true;
}

bool HttpRequestReader::chooseFraming()
{
    if (m_request.hasHeader("Transfer-Encoding")) {
        if (m_request.header("Transfer-Encoding").compare("chunked", Qt::CaseInsensitive) != 0)
            return fail(State::Malformed);
        m_framing = Framing::ChunkSize;
        return true;
    }
    if (m_request.hasHeader("Content-Length")) {
        bool isNumber = false;
        m_bytesLeft = m_request.header("Content-Length").toLongLong(&isNumber);
        if (!isNumber || m_bytesLeft < 0)
            return fail(State::Malformed);
        if (m_bytesLeft > m_mostBodyBytes)
            return fail(State::TooLarge);
    }
    m_framing = Framing::Length;
    return true;
}

bool HttpRequestReader::readBody()
{
    switch (m_framing) {
    case Framing::Length:
        if (m_bytesLeft == 0) {
            m_state = State::Complete;
            return false;
        }
        return readData();
    case Framing::ChunkData:
        if (m_bytesLeft == 0) {
            m_framing = Framing::ChunkEnd;
            return true;
        }
        return readData();
    case Framing::ChunkSize:
    case Framing::ChunkEnd:
    case Framing::Trailer:
        return readChunkLine();
    }
    Q_UNREACHABLE();
}

bool HttpRequestReader::readData()
{
    const qsizetype size = std::min(m_bytesLeft, m_buffer.size() - m_position);
    if (size == 0)
        return false;
    m_request.body.append(QByteArrayView(m_buffer).sliced(m_position, size));
    m_position += size;
    m_bytesLeft -= size;
    return true;
}

bool HttpRequestReader::readChunkLine()
{
    const QByteArray line = takeLine();
    if (line.isNull())
        return m_buffer.size() - m_position > longestChunkLine ? fail(State::Malformed) : false;
    if (m_framing == Framing::Trailer) {
        if (line.isEmpty())
            m_state = State::Complete;
        return m_state == State::Body;
    }
    if (m_framing == Framing::ChunkEnd) {
        m_framing = Framing::ChunkSize;
        return line.isEmpty() ? true : fail(State::Malformed);
    }
    bool isNumber = false;
    m_bytesLeft = line.split(';').constFirst().trimmed().toLongLong(&isNumber, 16);
    if (!isNumber || m_bytesLeft < 0)
        return fail(State::Malformed);
    if (m_bytesLeft > m_mostBodyBytes - m_request.body.size())
        return fail(State::TooLarge);
    m_framing = m_bytesLeft == 0 ? Framing::Trailer : Framing::ChunkData;
    return true;
}

QByteArray HttpRequestReader::takeLine()
{
    const qsizetype end = m_buffer.indexOf('\n', m_position);
    if (end < 0)
        return {};
    QByteArray line = m_buffer.sliced(m_position, end - m_position);
    m_position = end + 1;
    if (line.endsWith('\r'))
        line.chop(1);
    return line.isNull() ? QByteArray("") : line;
}

bool HttpRequestReader::fail(State state)
{
    if (state == State::Malformed) {
        // a head that was understood stays
        if (m_request.method.isEmpty())
            m_request.body = m_buffer.first(std::min(m_buffer.size(), largestHead));
        m_request.fault = ReceivedRequest::Fault::Malformed;
    } else {
        m_request.body.clear();
        m_request.fault = ReceivedRequest::Fault::BodyTooLarge;
    }
    m_state = state;
    m_buffer.clear();
    m_position = 0;
    return false;
}

} // namespace grapnel
