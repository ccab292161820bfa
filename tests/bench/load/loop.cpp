// SPDX-License-Identifier: MIT
#include "tests/bench/load/loop.h"

#include "tests/bench/load/clock.h"
#include "tests/bench/load/fail.h"
#include "tests/bench/load/link.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace Confab {

namespace {

// Few, so that a message that is due isn't kept waiting by all who have something to read.
constexpr int eventsAtOnce = 256;
constexpr std::size_t bufferBytes = 512 * 1024;

} // namespace

Loop::Loop() : m_epoll(::epoll_create1(EPOLL_CLOEXEC)), m_events(eventsAtOnce), m_buffer(bufferBytes)
{
    if (m_epoll < 0)
        fail("there is no epoll");
}

Loop::~Loop()
{
    ::close(m_epoll);
}

void Loop::add(int descriptor, std::uint32_t events, void *owner)
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = owner;
    if (::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) != 0)
        fail("a descriptor can't be waited for");
}

void Loop::change(int descriptor, std::uint32_t events, void *owner)
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = owner;
    ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event);
}

void Loop::remove(int descriptor)
{
    ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
}

std::span<const epoll_event> Loop::wait(std::int64_t until)
{
    flush();
    const std::int64_t left = std::max<std::int64_t>(0, until - nowNanos());
    const timespec timeout{left / second, left % second};
    const int count = ::epoll_pwait2(m_epoll, m_events.data(), eventsAtOnce, &timeout, nullptr);
    if (count < 0 && errno != EINTR)
        fail("this system has no epoll_pwait2 (Linux 5.11)");
    return {m_events.data(), std::size_t(std::max(0, count))};
}

void Loop::flush()
{
    for (Link *link : m_unsent)
        link->flush();
    m_unsent.clear();
}

} // namespace Confab
