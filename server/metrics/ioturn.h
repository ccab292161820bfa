// SPDX-License-Identifier: MIT
#pragma once

#include "server/metrics/metrics.h"

#include <utility>

namespace Confab {

// What one I/O thread counts in a turn: plain numbers, since one atomic addition a delivery would be too dear.
struct IoTurn {
    quint64 framesReceived = 0;
    quint64 bytesReceived = 0;
    quint64 framesSent = 0;
    quint64 bytesSent = 0;
    quint64 deliveries = 0;
    quint64 rateLimited = 0;

    void received(quint64 bytes)
    {
        ++framesReceived;
        bytesReceived += bytes;
    }
    void sent(quint64 bytes, quint64 frames = 1)
    {
        framesSent += frames;
        bytesSent += bytes;
    }

    // At the end of the turn; begins with nothing again.
    void addTo(Metrics &metrics)
    {
        const auto move = [](quint64 &from, Counter &to) {
            if (from > 0)
                to.add(std::exchange(from, 0));
        };
        move(framesReceived, metrics.framesReceived);
        move(bytesReceived, metrics.bytesReceived);
        move(framesSent, metrics.framesSent);
        move(bytesSent, metrics.bytesSent);
        move(deliveries, metrics.deliveries);
        move(rateLimited, metrics.rateLimited);
    }
};

} // namespace Confab
