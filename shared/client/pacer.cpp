// SPDX-License-Identifier: MIT
#include "shared/client/pacer.h"

#include <algorithm>

namespace Confab {

Pacer::Pacer(quint64 rate, quint64 burst, quint64 now) : m_until(now)
{
    if (rate == 0)
        return;
    constexpr quint64 most = 1'000'000; // the numbers are the server's: nothing may overflow
    m_each = 1050 / std::min(rate, most) + 1;
    const quint64 bounded = std::clamp<quint64>(burst, 1, most);
    const quint64 spare = bounded <= 2 ? 0 : std::max<quint64>(1, bounded / 10);
    m_room = m_each * (bounded - spare - 1);
}

quint64 Pacer::goesAt(quint64 now) const
{
    return m_until > now + m_room ? m_until - m_room : now;
}

void Pacer::went(quint64 now, quint64 cost)
{
    m_until = std::max(m_until, now) + cost * m_each;
}

} // namespace Confab
