// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/dispatcherkind.h"
#include "server/net/tlscontext.h"

#include "shared/protocol/limits.h"

#include <algorithm>
#include <memory>

namespace Confab {

// What the operator decides about connections. Times in milliseconds, sizes in bytes.
struct NetSettings {
    std::shared_ptr<const TlsContext> tls; // null: TLS is off
    quint64 frame = Limit::frame;
    quint64 page = Limit::page;
    quint64 rate = Limit::rate; // frames a second; 0: any
    quint64 burst = Limit::burst;
    quint64 mostDropped = 64; // frames over the rate in a time of waiting, before it isn't read until its end
    quint64 text = Limit::text;
    quint64 sendQueue = Limit::sendQueue;
    quint64 loginTimeout = 10'000;
    quint64 afterRefusal = 120'000; // more time to say another hello
    quint64 idleTimeout = 150'000;
    quint64 frameTimeout = 30'000;     // for the rest of a frame that was begun
    quint64 receiveQueue = 256 * 1024; // of one connection, for the hub
    quint64 maxConnections = 10'000;   // logged in, which the hub keeps to; 0: any
    quint64 maxPerAddress = 100;       // 0: any
    quint64 connectRate = 50;          // new connections a second of an address; 0: any
    quint64 connectBurst = 1'000;      // and at once; never less than it may have at a time
    quint64 maxPending = 1'024;        // connections that are not logged in, of one I/O thread
    DispatcherKind dispatcher = defaultDispatcher;

    // What a page may take at most: a queue that is half full still has room for it.
    [[nodiscard]] quint64 pageFrame() const { return std::min(frame, sendQueue / 2); }
};

inline constexpr quint64 busyRetry = 1'000; // ms; after what failed for want of room
inline constexpr int mostHellos = 10;
inline constexpr size_t mostWaitingLooks = 16; // histories and searches of one connection, beside the one that runs

} // namespace Confab
