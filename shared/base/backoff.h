// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Confab {

// How long to wait before trying again: doubles from `first` to `longest`, each time spread by
// ± 30 % so that a thousand clients of one restarted server don't come back in the same moment.
struct BackOff {
    quint64 first = 500;      // ms
    quint64 longest = 30'000; // ms

    // `attempt` counts from 0; `random` is uniform over 0..2^32-1.
    [[nodiscard]] quint64 delay(int attempt, quint32 random) const;
};

} // namespace Confab
