// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <sys/epoll.h>
#include <vector>

namespace Confab {

class Link;

// The generator's one epoll, and what all its connections share: where bytes are read to, and which links have something
// to send.
class Loop
{
public:
    Loop();
    ~Loop();
    Loop(const Loop &) = delete;
    Loop &operator=(const Loop &) = delete;

    void add(int descriptor, std::uint32_t events, void *owner);
    void change(int descriptor, std::uint32_t events, void *owner);

    void remove(int descriptor);

    // Sends what waits, then waits for events, at most until that time of nowNanos().
    [[nodiscard]] std::span<const epoll_event> wait(std::int64_t until);

    void willFlush(Link *link) { m_unsent.push_back(link); }
    void flush();

    [[nodiscard]] std::vector<char> &buffer() { return m_buffer; }
    std::uint64_t bytesIn = 0;

private:
    int m_epoll;
    std::vector<epoll_event> m_events;
    std::vector<Link *> m_unsent;
    std::vector<char> m_buffer;
};

} // namespace Confab
