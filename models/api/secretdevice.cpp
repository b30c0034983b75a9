// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretdevice.h"

#include <algorithm>
#include <cstring>

namespace grapnel
{

SecretDevice::SecretDevice(Secret secret, QObject *parent) : QIODevice(parent), m_secret(std::move(secret))
{
    // unbuffered, or QIODevice keeps a copy
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SecretDevice::size() const
{
    return m_secret.reveal().size();
}

bool SecretDevice::reset()
{
    return false;
}

bool SecretDevice::seek(qint64 position)
{
    if (m_wasRead || position < 0 || position > size())
        return false;
    m_position = position;
    return QIODevice::seek(position);
}

qint64 SecretDevice::readData(char *data, qint64 maxSize)
{
    const QByteArrayView bytes = m_secret.reveal().sliced(m_position);
    const qint64 count = std::min<qint64>(maxSize, bytes.size());
    if (count > 0)
        std::memcpy(data, bytes.data(), static_cast<size_t>(count));
    m_position += count;
    m_wasRead = true;
    return count;
}

qint64 SecretDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace grapnel

#include "moc_secretdevice.cpp"
