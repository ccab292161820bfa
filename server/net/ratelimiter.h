// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace Confab {

// A bucket of `burst` frames that fills with `rate` a second. Time (steady milliseconds) comes in as an argument.
// A dear frame counts as several: it may go where there is one left, and the bucket owes the rest. So whoever counts
// what was sent, and sends while there is room for one, is never over the rate.
class RateLimiter
{
public:
    // A rate of 0 lets everything pass.
    RateLimiter(quint64 rate, quint64 burst, quint64 now)
        : m_rate(qint64(rate)), m_capacity(qint64(std::max<quint64>(burst, 1)) * unit), m_level(m_capacity), m_at(now)
    { }

    [[nodiscard]] bool take(quint64 now, quint64 cost = 1)
    {
        if (m_rate == 0)
            return true;
        refill(now);
        if (m_level < unit)
            return false;
        m_level -= qint64(cost) * unit;
        return true;
    }

    // Milliseconds until a client that waits can go on for a while: a second's worth, or a full bucket.
    [[nodiscard]] quint64 wait(quint64 now)
    {
        if (m_rate == 0)
            return 0;
        refill(now);
        const qint64 wanted = std::min(m_capacity, m_rate * unit);
        return m_level >= wanted ? 1 : quint64((wanted - m_level + m_rate - 1) / m_rate);
    }

private:
    static constexpr qint64 unit = 1000; // a frame, in thousandths: a millisecond brings `rate` of them

    void refill(quint64 now)
    {
        if (now > m_at) {
            const qint64 missing = m_capacity - m_level;
            const quint64 elapsed = std::min(now - m_at, quint64(missing / m_rate) + 1); // no overflow after a silence
            m_level = std::min(m_capacity, m_level + qint64(elapsed) * m_rate);
        }
        m_at = std::max(m_at, now);
    }

    qint64 m_rate;
    qint64 m_capacity;
    qint64 m_level; // below 0 after a dear frame
    quint64 m_at;
};

} // namespace Confab
