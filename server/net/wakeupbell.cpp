// SPDX-License-Identifier: MIT
#include "server/net/wakeupbell.h"

#include <sys/eventfd.h>
#include <unistd.h>

namespace Confab {

WakeUpBell::WakeUpBell() : m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) { }

WakeUpBell::~WakeUpBell()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void WakeUpBell::ring()
{
    if (m_state.exchange(Rung) != Asleep)
        return;
    ::eventfd_write(m_descriptor, 1); // it would take 2^64 of them to make this fail
    m_writes.fetch_add(1);
}

void WakeUpBell::retire() const
{
    static_cast<void>(m_state.load());
    static_cast<void>(m_writes.load());
}

bool WakeUpBell::lieDown()
{
    State up = Up;
    return m_state.compare_exchange_strong(up, Asleep);
}

bool WakeUpBell::getUp()
{
    return m_state.exchange(Up) == Rung;
}

void WakeUpBell::mute()
{
    eventfd_t rings = 0;
    ::eventfd_read(m_descriptor, &rings);
}

} // namespace Confab
