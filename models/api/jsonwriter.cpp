// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonwriter.h"

#include <array>
#include <utility>

namespace grapnel
{

JsonWriter::JsonWriter()
{
    m_out.reserve(1024);
}

JsonWriter::~JsonWriter()
{
    Secret::wipe(m_out);
}

void JsonWriter::beginObject()
{
    separate();
    append("{");
    m_needsComma = false;
}

void JsonWriter::endObject()
{
    append("}");
    m_needsComma = true;
}

void JsonWriter::beginArray()
{
    separate();
    append("[");
    m_needsComma = false;
}

void JsonWriter::endArray()
{
    append("]");
    m_needsComma = true;
}

void JsonWriter::key(QStringView name)
{
    separate();
    appendQuoted(name.toUtf8());
    append(":");
    m_needsComma = false;
}

void JsonWriter::value(QStringView text)
{
    separate();
    appendQuoted(text.toUtf8());
    m_needsComma = true;
}

void JsonWriter::value(const Secret &secret)
{
    separate();
    appendQuoted(secret.reveal());
    m_needsComma = true;
}

void JsonWriter::number(qint64 number)
{
    separate();
    append(QByteArray::number(number));
    m_needsComma = true;
}

void JsonWriter::null()
{
    separate();
    append("null");
    m_needsComma = true;
}

Secret JsonWriter::take()
{
    m_needsComma = false;
    return Secret(std::exchange(m_out, {}));
}

void JsonWriter::separate()
{
    if (m_needsComma)
        append(",");
}

void JsonWriter::append(QByteArrayView bytes)
{
    if (m_out.size() + bytes.size() > m_out.capacity()) {
        QByteArray larger;
        larger.reserve(2 * (m_out.size() + bytes.size()));
        larger.append(m_out);
        Secret::wipe(m_out);
        m_out = std::move(larger);
    }
    m_out.append(bytes);
}

void JsonWriter::appendQuoted(QByteArrayView utf8)
{
    append("\"");
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        append(utf8.sliced(from, i - from));
        from = i + 1;
        constexpr QByteArrayView hex = "0123456789abcdef";
        const std::array control{'\\', 'u', '0', '0', hex[byte >> 4], hex[byte & 0xf]};
        const std::array special{'\\', utf8[i]};
        append(byte < 0x20 ? QByteArrayView(control) : QByteArrayView(special));
    }
    append(utf8.sliced(from));
    append("\"");
}

} // namespace grapnel
