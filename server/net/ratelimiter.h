// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace Confab {

// A bucket of `burst` frames that fills with `rate` a second. Time (steady milliseconds) comes in as an argument.
class RateLimiter
{
public:
    // A rate of 0 lets everything pass.
    RateLimiter(quint64 rate, quint64 burst, quint64 now)
        : m_rate(rate), m_capacity(std::max<quint64>(burst, 1) * unit), m_level(m_capacity), m_at(now)
    { }

    [[nodiscard]] bool take(quint64 now)
    {
        if (m_rate == 0)
            return true;
        refill(now);
        if (m_level < unit)
            return false;
        m_level -= unit;
        return true;
    }

    // Milliseconds until a client that waits can go on for a while: a second's worth, or a full bucket.
    [[nodiscard]] quint64 wait(quint64 now)
    {
        if (m_rate == 0)
            return 0;
        refill(now);
        const quint64 wanted = std::min(m_capacity, m_rate * unit);
        return m_level >= wanted ? 1 : (wanted - m_level + m_rate - 1) / m_rate;
    }

private:
    static constexpr quint64 unit = 1000; // a frame, in thousandths: a millisecond brings `rate` of them

    void refill(quint64 now)
    {
        if (now > m_at) {
            const quint64 missing = m_capacity - m_level;
            const quint64 elapsed = std::min(now - m_at, missing / m_rate + 1); // no overflow after a long silence
            m_level = std::min(m_capacity, m_level + elapsed * m_rate);
        }
        m_at = std::max(m_at, now);
    }

    quint64 m_rate;
    quint64 m_capacity;
    quint64 m_level;
    quint64 m_at;
};

} // namespace Confab
