// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <atomic>

namespace Confab {

// Wakes a thread that sleeps on a descriptor. Only the ring that finds it asleep costs a system call; one that comes
// while it is up keeps it from lying down once.
class WakeUpBell
{
public:
    WakeUpBell();
    ~WakeUpBell();
    Q_DISABLE_COPY_MOVE(WakeUpBell)

    // An eventfd that becomes readable; never read but by mute(), so that it is watched for edges. -1: none was left.
    [[nodiscard]] int descriptor() const { return m_descriptor; }

    // From any thread.
    void ring();
    // How often that took a system call; from any thread.
    [[nodiscard]] quint64 writes() const { return m_writes.load(std::memory_order_relaxed); }

    // The rest is for the thread that sleeps. False where it was rung since getUp(): don't sleep.
    [[nodiscard]] bool lieDown();
    // Up again; true where it was rung since the last time.
    bool getUp();
    // Before it is destroyed: shows a race detector, which doesn't see Qt's locks, that whoever rang is done with it.
    void retire() const;
    // Takes back an earlier ring, for who watches the descriptor's level.
    void mute();

private:
    enum State { Up, Asleep, Rung };

    int m_descriptor;
    std::atomic<State> m_state = Up;
    std::atomic<quint64> m_writes = 0;
};

} // namespace Confab
