// SPDX-License-Identifier: MIT
#include "shared/net/systemclock.h"

#include <chrono>

namespace Confab {

namespace {

template <class Source>
quint64 millisOf()
{
    return quint64(std::chrono::duration_cast<std::chrono::milliseconds>(Source::now().time_since_epoch()).count());
}

} // namespace

quint64 SystemClock::wallMillis() const
{
    return millisOf<std::chrono::system_clock>();
}

quint64 SystemClock::steadyMillis() const
{
    return millisOf<std::chrono::steady_clock>();
}

} // namespace Confab
