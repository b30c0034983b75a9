// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QIODevice>

namespace grapnel
{

/// Feeds a request's body to the network without a copy of its own, and once only: reset() fails, because the network
/// layer resends on its own when a connection breaks, writes included, and nobody would know of it.
class SecretDevice final : public QIODevice
{
    Q_OBJECT

public:
    SecretDevice(Secret secret, QObject *parent);

    /// Anything of it may have been sent.
    [[nodiscard]] bool wasRead() const { return m_wasRead; }

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override;
    bool reset() override;
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    Secret m_secret;
    qint64 m_position = 0;
    bool m_wasRead = false;
};

} // namespace grapnel
