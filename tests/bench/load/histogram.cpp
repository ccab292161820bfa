// SPDX-License-Identifier: MIT
#include "tests/bench/load/histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace Confab {

void Histogram::add(std::int64_t nanos)
{
    const auto value = nanos > 0 ? std::uint64_t(nanos) : 0;
    const int shift = std::max(0, int(std::bit_width(value)) - 1 - fine);
    ++m_counts[std::size_t(shift) * steps + std::size_t(value >> shift)];
    ++m_count;
    m_longest = std::max(m_longest, value);
}

double Histogram::millis(double share) const
{
    if (m_count == 0)
        return 0;
    const auto wanted = std::max<std::uint64_t>(1, std::uint64_t(std::ceil(share * double(m_count))));
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        seen += m_counts[i];
        if (seen >= wanted) {
            // From the second doubling on each row of steps is used in its upper half alone.
            const auto shift = i < 2 * steps ? 0 : i / steps - 1;
            const auto value = i < 2 * steps ? i : i - shift * steps;
            return std::min(double((value + 1) << shift), double(m_longest)) / 1e6;
        }
    }
    return longestMillis();
}

} // namespace Confab
