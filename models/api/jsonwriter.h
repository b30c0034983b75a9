// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QByteArray>
#include <QStringView>

namespace grapnel
{

/// Writes JSON straight into one buffer and overwrites each buffer that it outgrows, so that no copy of a
/// credential stays behind, as it would in QJsonObject. Commas are put by the writer; nesting is the caller's.
class JsonWriter
{
public:
    JsonWriter();
    ~JsonWriter();
    JsonWriter(const JsonWriter &) = delete;
    JsonWriter &operator=(const JsonWriter &) = delete;

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(QStringView name);
    void value(QStringView text);
    /// UTF-8.
    void value(const Secret &secret);
    void number(qint64 number);
    void null();
    /// What was written; the writer is empty afterwards.
    [[nodiscard]] Secret take();

private:
    void separate();
    void append(QByteArrayView bytes);
    void appendQuoted(QByteArrayView utf8);

    QByteArray m_out;
    bool m_needsComma = false;
};

} // namespace grapnel
