// SPDX-License-Identifier: MIT
#pragma once

#include "server/metrics/ioturn.h"

#include <algorithm>
#include <utility>

namespace Confab {

// What one I/O thread tells of itself; belongs to that thread.
class IoMeter
{
public:
    explicit IoMeter(Metrics &metrics)
        : all(metrics),
          m_open(metrics.connectionsOpen),
          m_pending(metrics.connectionsPending),
          m_sendQueues(metrics.sendQueueBytes)
    { }

    Metrics &all; // for what happens seldom
    IoTurn turn;  // for what happens with each frame or delivery

    // The thread woke up, at so many steady microseconds.
    void begin(quint64 now) { m_began = now; }
    // Adds the turn's counts, before its frames leave: what a peer has seen is counted.
    void add() { turn.addTo(all); }
    // It is about to sleep: with so many connections, of which so many aren't logged in yet.
    void end(quint64 now, qint64 open, qint64 pending)
    {
        add();
        m_open.set(open);
        m_pending.set(pending);
        if (const quint64 began = std::exchange(m_began, 0); began > 0)
            all.ioTurn.observe(now - std::min(now, began));
    }
    // What waits in its connections' queues, in bytes.
    void sendQueues(qint64 bytes) { m_sendQueues.set(bytes); }

private:
    GaugeShare m_open;
    GaugeShare m_pending;
    GaugeShare m_sendQueues;
    quint64 m_began = 0; // 0: asleep
};

} // namespace Confab
