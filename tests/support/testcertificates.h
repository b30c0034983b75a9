// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QSslConfiguration>

#include <memory>

/// A certificate authority that exists for one test, and what it issues.
class TestAuthority
{
public:
    /// Seconds from now.
    struct Validity {
        long from = -3600;
        long to = 24L * 3600;
    };

    TestAuthority();
    ~TestAuthority();

    /// PEM, for a CA file.
    [[nodiscard]] QByteArray certificate() const;
    /// For a server that is called \a names: "DNS:account.example" or "IP:127.0.0.1".
    [[nodiscard]] QSslConfiguration serverFor(const QByteArrayList &names, Validity validity) const;
    [[nodiscard]] QSslConfiguration serverFor(const QByteArrayList &names) const { return serverFor(names, {}); }

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};
