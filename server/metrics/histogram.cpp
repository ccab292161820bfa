// SPDX-License-Identifier: MIT
#include "server/metrics/histogram.h"

#include <algorithm>

namespace Confab {

Histogram::Histogram(std::initializer_list<quint64> bounds)
{
    Q_ASSERT(bounds.size() <= mostBounds && std::is_sorted(bounds.begin(), bounds.end()));
    for (const quint64 bound : bounds)
        m_bounds.at(m_size++) = bound;
}

void Histogram::observe(quint64 value)
{
    const auto first = m_bounds.cbegin();
    m_buckets.at(size_t(std::lower_bound(first, first + m_size, value) - first)).add();
    m_sum.add(value);
}

quint64 Histogram::count() const
{
    quint64 count = 0;
    for (size_t i = 0; i <= m_size; ++i)
        count += inBucket(i);
    return count;
}

} // namespace Confab
