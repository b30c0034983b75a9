// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"

#include <QUrl>

#include <memory>

namespace grapnel
{

/// The sandbox inside this process, on loopback and a port of its own, with sample data and a token that only this
/// process knows. Its code is loaded when it is made; it runs in threads of its own, and ends when destroyed.
class Demo
{
public:
    /// Throws std::runtime_error when its module is not there or no port could be opened.
    Demo();
    ~Demo();
    Demo(const Demo &) = delete;
    Demo &operator=(const Demo &) = delete;

    [[nodiscard]] Account account() const;

private:
    std::shared_ptr<void> m_server;
    QUrl m_baseUrl;
    Secret m_token;
};

} // namespace grapnel
