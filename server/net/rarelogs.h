// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/rarelog.h"

namespace Confab {

// What a peer can make the I/O threads log as often as it likes: each kind is logged once a minute in all. Thread-safe.
struct RareLogs {
    RareLog protocol; // broken
    RareLog tooSlow;
    RareLog overRate;   // gone on with regardless
    RareLog lateFrames; // begun and not ended
    RareLog pending;    // too many that aren't logged in

    // Called now and then: tells how many were left out at the end of a flood.
    void tellRest(quint64 now);
};

} // namespace Confab
