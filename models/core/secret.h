// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace grapnel
{

/// A credential or signing secret. Copies share one buffer, which is overwritten when the last of them goes.
/// There is no conversion to text and no QDebug operator: reading it takes a reveal() that a search finds.
class Secret
{
public:
    Secret() = default;
    /// Takes over \a bytes and overwrites the caller's copy where it is not shared.
    explicit Secret(QByteArray &&bytes);

    [[nodiscard]] bool isEmpty() const { return !m_bytes || m_bytes->isEmpty(); }
    /// The secret itself; what is made of it is the caller's to wipe.
    [[nodiscard]] QByteArrayView reveal() const { return m_bytes ? QByteArrayView(*m_bytes) : QByteArrayView(); }
    friend bool operator==(const Secret &a, const Secret &b) { return a.reveal() == b.reveal(); }

    /// Overwrites \a bytes in place and empties it. Does nothing to copies that share its data.
    static void wipe(QByteArray &bytes);

private:
    std::shared_ptr<const QByteArray> m_bytes;
};

} // namespace grapnel
