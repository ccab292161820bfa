// SPDX-License-Identifier: MIT
#include "shared/base/backoff.h"

#include <algorithm>

namespace Confab {

quint64 BackOff::delay(int attempt, quint32 random) const
{
    const int doublings = std::clamp(attempt, 0, 32);
    const quint64 plain = std::min(first << doublings, longest);
    const quint64 percent = 70 + (quint64(random) * 61 >> 32); // 70..130
    return plain * percent / 100;
}

} // namespace Confab
