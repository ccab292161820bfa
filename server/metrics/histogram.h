// SPDX-License-Identifier: MIT
#pragma once

#include "server/metrics/counter.h"

#include <array>
#include <initializer_list>

namespace Confab {

// How often a value fell into which of a few buckets, whose bounds are fixed from the start. Times are in microseconds.
// Thread-safe as a Counter is; who reads while others observe may see a sum that is one value ahead of the buckets.
class Histogram
{
public:
    static constexpr size_t mostBounds = 20;

    // The largest value of each bucket, ascending, at most mostBounds; a last bucket takes whatever is above.
    Histogram(std::initializer_list<quint64> bounds);

    void observe(quint64 value);

    [[nodiscard]] size_t bounds() const { return m_size; }
    [[nodiscard]] quint64 bound(size_t i) const { return m_bounds.at(i); }
    // How many fell into bucket i alone; bucket bounds() is that of the rest.
    [[nodiscard]] quint64 inBucket(size_t i) const { return m_buckets.at(i).value(); }
    [[nodiscard]] quint64 count() const;
    [[nodiscard]] quint64 sum() const { return m_sum.value(); }

private:
    size_t m_size = 0;
    std::array<quint64, mostBounds> m_bounds{};
    std::array<Counter, mostBounds + 1> m_buckets;
    Counter m_sum;
};

} // namespace Confab
