// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace sandbox
{

/// One accepted connection with a buffer of what came in. Closes it when destroyed.
class HttpSocket
{
public:
    explicit HttpSocket(int descriptor);
    ~HttpSocket();
    HttpSocket(const HttpSocket &) = delete;
    HttpSocket &operator=(const HttpSocket &) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] std::string remoteAddress() const;

    /// Reads up to and with the blank line after the headers; empty when the connection ended or the time is over.
    std::string readHead(std::chrono::milliseconds idle);
    /// Reads what is there, at least one byte; 0 at the end, -1 on an error or after 15 s of nothing.
    std::ptrdiff_t read(char *data, std::size_t size);
    bool write(std::string_view data) const;
    /// Closed by the other side, as far as can be told without reading. Waits at most `time`.
    [[nodiscard]] bool closedWithin(std::chrono::milliseconds time) const;

private:
    bool fill(std::chrono::milliseconds time);

    int m_descriptor;
    std::string m_buffer;
};

} // namespace sandbox
