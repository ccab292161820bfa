// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/clock.h"

#include <atomic>

namespace Confab {

// A clock that stands still until it is moved.
class FakeClock : public Clock
{
public:
    [[nodiscard]] quint64 wallMillis() const override { return m_wall; }
    [[nodiscard]] quint64 steadyMillis() const override { return m_steady; }

    void advance(quint64 millis)
    {
        m_wall += millis;
        m_steady += millis;
    }
    // The machine sleeps: only the wall clock goes on.
    void sleepMachine(quint64 millis) { m_wall += millis; }

private:
    std::atomic<quint64> m_wall = 1'790'000'000'000;
    std::atomic<quint64> m_steady = 1'000'000;
};

} // namespace Confab
