// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/dispatcherkind.h"

#include "shared/protocol/limits.h"

#include <QSslConfiguration>

#include <algorithm>
#include <optional>

namespace Confab {

// What the operator decides about connections. Times in milliseconds, sizes in bytes.
struct NetSettings {
    std::optional<QSslConfiguration> tls; // with certificate and key; none: TLS is off
    quint64 frame = Limit::frame;
    quint64 page = Limit::page;
    quint64 rate = Limit::rate; // frames a second; 0: any
    quint64 burst = Limit::burst;
    quint64 sendQueue = Limit::sendQueue;
    quint64 loginTimeout = 10'000;
    quint64 afterRefusal = 120'000; // more time to say another hello
    quint64 idleTimeout = 150'000;
    quint64 maxPerAddress = 100; // 0: any
    quint64 maxPending = 1'024;  // connections that are not logged in, of one I/O thread
    DispatcherKind dispatcher = defaultDispatcher;

    // What a page may take at most: a queue that is half full still has room for it.
    [[nodiscard]] quint64 pageFrame() const { return std::min(frame, sendQueue / 2); }
};

inline constexpr quint64 busyRetry = 1'000; // ms; after what failed for want of room
inline constexpr int mostHellos = 10;
inline constexpr size_t mostWaitingLooks = 16; // histories and searches of one connection, beside the one that runs

} // namespace Confab
