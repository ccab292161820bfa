// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace Confab {

// How many connections the server's listening socket still takes before it is accepted from, asked of the kernel. What is
// beyond that is dropped and tried again after a second or more, which would measure nothing but that.
class ListenQueue
{
public:
    explicit ListenQueue(std::uint16_t port);
    ~ListenQueue();
    ListenQueue(const ListenQueue &) = delete;
    ListenQueue &operator=(const ListenQueue &) = delete;

    // Very many where the kernel doesn't tell.
    [[nodiscard]] std::uint32_t room();

private:
    int m_netlink;
    std::uint16_t m_port;
};

} // namespace Confab
