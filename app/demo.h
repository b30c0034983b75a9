// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"

#include <memory>

namespace sandbox
{
class Server;
}

namespace grapnel
{

/// The sandbox inside this process, on loopback and a port of its own, with sample data and a token that only this
/// process knows. Starts when made, in threads of its own, and ends when destroyed.
class Demo
{
public:
    /// Throws std::runtime_error when no port could be opened.
    Demo();
    ~Demo();
    Demo(const Demo &) = delete;
    Demo &operator=(const Demo &) = delete;

    [[nodiscard]] Account account() const;

private:
    std::unique_ptr<sandbox::Server> m_server;
    Secret m_token;
};

} // namespace grapnel
