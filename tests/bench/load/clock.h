// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <ctime>

namespace Confab {

inline constexpr std::int64_t second = 1'000'000'000;
inline constexpr std::int64_t millisecond = 1'000'000;

[[nodiscard]] inline std::int64_t nanosOf(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return std::int64_t(time.tv_sec) * second + time.tv_nsec;
}

// Nanoseconds of the monotonic clock.
[[nodiscard]] inline std::int64_t nowNanos()
{
    return nanosOf(CLOCK_MONOTONIC);
}

} // namespace Confab
