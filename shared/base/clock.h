// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Confab {

// Time as an argument, so that tests can hold it still. Thread-safe to read.
class Clock
{
public:
    virtual ~Clock() = default;
    // Milliseconds since 1970-01-01T00:00Z: for people and the log. May jump.
    [[nodiscard]] virtual quint64 wallMillis() const = 0;
    // Milliseconds since some moment: for deadlines, limits and delays. Never goes backwards.
    [[nodiscard]] virtual quint64 steadyMillis() const = 0;
    // The same in microseconds, to measure how long something takes; as coarse as the clock is.
    [[nodiscard]] virtual quint64 steadyMicros() const { return steadyMillis() * 1'000; }
};

} // namespace Confab
