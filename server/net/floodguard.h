// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/ratelimiter.h"

#include <optional>

namespace Confab {

// What becomes of a connection's frames by its rate. One over the rate is dropped and answered with the time to wait;
// and so that what comes in order stays in order, all that has a nonce is dropped until that time has passed. Whoever
// goes on regardless is read no further until then, so that the peer's own window stops it: what a flood costs is the
// rate and `mostDropped` frames a time of waiting, however fast it comes. Time (steady milliseconds) is an argument.
class FloodGuard
{
public:
    struct Verdict {
        bool passes = true;
        quint64 retry = 0;   // ms, for the answer to a dropped one
        bool pauses = false; // from now on until resumesAt() nothing is to be read
    };

    FloodGuard(quint64 rate, quint64 burst, quint64 mostDropped, quint64 now)
        : m_limiter(rate, burst, now), m_mostDropped(mostDropped)
    { }

    [[nodiscard]] Verdict take(quint64 now, quint64 cost, bool hasNonce)
    {
        if (hasNonce && now < m_holdUntil)
            return drop(now, m_holdUntil);
        if (m_limiter.take(now, cost))
            return {};
        const quint64 until = now + m_limiter.wait(now);
        if (hasNonce)
            m_holdUntil = until;
        return drop(now, until);
    }

    // When a paused connection is to be read again.
    [[nodiscard]] std::optional<quint64> resumesAt() const { return m_resumesAt; }
    void resume() { m_resumesAt.reset(); }

private:
    Verdict drop(quint64 now, quint64 until)
    {
        if (now >= m_waitUntil) { // else one of the same time of waiting
            m_waitUntil = until;
            m_dropped = 0;
        }
        if (++m_dropped < m_mostDropped)
            return {false, until - now, false};
        // What waits in the system's buffers meanwhile was sent before its sender could know, and must not pass what
        // was dropped: it is dropped as well.
        m_resumesAt = std::max(m_waitUntil, now + 1);
        if (now < m_holdUntil)
            until = m_holdUntil = std::max(m_holdUntil, *m_resumesAt + leastPause);
        return {false, until - now, true};
    }

    static constexpr quint64 leastPause = 1'000; // ms

    RateLimiter m_limiter;
    quint64 m_mostDropped;
    quint64 m_holdUntil = 0; // what has a nonce is dropped until then
    quint64 m_waitUntil = 0; // the time of waiting that m_dropped were dropped in
    quint64 m_dropped = 0;
    std::optional<quint64> m_resumesAt;
};

} // namespace Confab
