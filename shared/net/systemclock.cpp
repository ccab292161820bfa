// SPDX-License-Identifier: MIT
#include "shared/net/systemclock.h"

#include <chrono>

namespace Confab {

namespace {

template <class Unit, class Source>
quint64 now()
{
    return quint64(std::chrono::duration_cast<Unit>(Source::now().time_since_epoch()).count());
}

} // namespace

quint64 SystemClock::wallMillis() const
{
    return now<std::chrono::milliseconds, std::chrono::system_clock>();
}

quint64 SystemClock::steadyMillis() const
{
    return now<std::chrono::milliseconds, std::chrono::steady_clock>();
}

quint64 SystemClock::steadyMicros() const
{
    return now<std::chrono::microseconds, std::chrono::steady_clock>();
}

} // namespace Confab
