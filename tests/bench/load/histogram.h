// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>

namespace Confab {

// Counts of durations by size: 128 steps for each doubling, so that a percentile is within 1 % however many there were.
class Histogram
{
public:
    // Nanoseconds; what is below zero counts as zero.
    void add(std::int64_t nanos);

    [[nodiscard]] std::uint64_t count() const { return m_count; }
    // The duration, in milliseconds, that this share (0 to 1) of all didn't exceed; 0 where there were none.
    [[nodiscard]] double millis(double share) const;
    [[nodiscard]] double longestMillis() const { return double(m_longest) / 1e6; }

private:
    static constexpr int fine = 7;
    static constexpr std::size_t steps = std::size_t(1) << fine;

    std::array<std::uint64_t, (64 - fine + 1) * steps> m_counts{};
    std::uint64_t m_count = 0;
    std::uint64_t m_longest = 0;
};

} // namespace Confab
