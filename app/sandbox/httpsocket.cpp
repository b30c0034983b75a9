// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpsocket.h"

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace sandbox
{

namespace
{

constexpr std::size_t largestHead = std::size_t{64} * 1024;
constexpr std::chrono::seconds requestTime{15};

bool waitFor(int descriptor, short events, std::chrono::milliseconds time)
{
    pollfd entry{descriptor, events, 0};
    int ready = 0;
    do
        ready = poll(&entry, 1, static_cast<int>(time.count()));
    while (ready < 0 && errno == EINTR);
    return ready > 0;
}

} // namespace

HttpSocket::HttpSocket(int descriptor) : m_descriptor(descriptor)
{
    const int on = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

HttpSocket::~HttpSocket()
{
    close(m_descriptor);
}

std::string HttpSocket::remoteAddress() const
{
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    std::array<char, NI_MAXHOST> text{};
    if (getpeername(m_descriptor, reinterpret_cast<sockaddr *>(&address), &length) != 0
        || getnameinfo(reinterpret_cast<sockaddr *>(&address), length, text.data(), text.size(), nullptr, 0,
                       NI_NUMERICHOST)
            != 0)
        return {};
    return text.data();
}

std::string HttpSocket::readHead(std::chrono::milliseconds idle)
{
    constexpr std::string_view blankLine = "\r\n\r\n";
    std::size_t end = m_buffer.find(blankLine);
    std::chrono::milliseconds patience = m_buffer.empty() ? idle : requestTime;
    while (end == std::string::npos) {
        if (m_buffer.size() > largestHead || !fill(patience))
            return {};
        patience = requestTime;
        end = m_buffer.find(blankLine);
    }
    std::string head = m_buffer.substr(0, end + blankLine.size());
    m_buffer.erase(0, head.size());
    return head;
}

std::ptrdiff_t HttpSocket::read(char *data, std::size_t size)
{
    if (m_buffer.empty() && !fill(requestTime))
        return -1;
    const std::size_t length = std::min(size, m_buffer.size());
    std::memcpy(data, m_buffer.data(), length);
    m_buffer.erase(0, length);
    return static_cast<std::ptrdiff_t>(length);
}

bool HttpSocket::write(std::string_view data) const
{
    while (!data.empty()) {
        const ssize_t sent = send(m_descriptor, data.data(), data.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        data.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool HttpSocket::closedWithin(std::chrono::milliseconds time) const
{
#ifdef POLLRDHUP
    return waitFor(m_descriptor, POLLRDHUP, time);
#else
    return waitFor(m_descriptor, 0, time);
#endif
}

bool HttpSocket::fill(std::chrono::milliseconds time)
{
    if (!waitFor(m_descriptor, POLLIN, time))
        return false;
    std::array<char, std::size_t{16} * 1024> data{};
    ssize_t length = 0;
    do
        length = recv(m_descriptor, data.data(), data.size(), 0);
    while (length < 0 && errno == EINTR);
    if (length <= 0)
        return false;
    m_buffer.append(data.data(), static_cast<std::size_t>(length));
    return true;
}

} // namespace sandbox
