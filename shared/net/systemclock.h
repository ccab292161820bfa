// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/clock.h"

namespace Confab {

// The machine's own time. The steady part stands still while the machine sleeps, the wall part doesn't: their
// difference tells that it slept.
class SystemClock : public Clock
{
public:
    [[nodiscard]] quint64 wallMillis() const override;
    [[nodiscard]] quint64 steadyMillis() const override;
    [[nodiscard]] quint64 steadyMicros() const override;
};

} // namespace Confab
