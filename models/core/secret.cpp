// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret.h"

namespace grapnel
{

Secret::Secret(QByteArray &&bytes)
{
    // a buffer of its own: the caller's may be shared, and wiping that would detach and leave the original
    auto own = std::shared_ptr<QByteArray>(new QByteArray(bytes.constData(), bytes.size()), [](QByteArray *buffer) {
        wipe(*buffer);
        delete buffer;
    });
    wipe(bytes);
    m_bytes = std::move(own);
}

void Secret::wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached()) {
        // volatile, or the compiler drops a store to memory that is freed next
        volatile char *data = bytes.data();
        for (qsizetype i = 0; i < bytes.size(); ++i)
            data[i] = 0;
    }
    bytes.clear();
}

} // namespace grapnel
