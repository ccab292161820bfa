// SPDX-License-Identifier: MIT
#include "gui-client/views/heightindex.h"

#include <bit>

namespace Confab {

namespace {

constexpr size_t lowestBit(size_t node)
{
    return node & (~node + 1);
}

} // namespace

int HeightIndex::top(int row) const
{
    int sum = 0;
    for (auto node = size_t(row); node > 0; node -= lowestBit(node))
        sum += m_sums[node - 1];
    return sum;
}

int HeightIndex::rowAt(int y) const
{
    if (m_heights.empty())
        return -1;
    size_t node = 0;
    for (size_t step = std::bit_floor(m_sums.size()); step > 0; step /= 2) {
        if (node + step <= m_sums.size() && m_sums[node + step - 1] <= y) {
            node += step;
            y -= m_sums[node - 1];
        }
    }
    return int(std::min(node, m_heights.size() - 1));
}

void HeightIndex::set(int row, int height)
{
    const int change = height - m_heights[size_t(row)];
    if (change == 0)
        return;
    m_heights[size_t(row)] = height;
    for (size_t node = size_t(row) + 1; node <= m_sums.size(); node += lowestBit(node))
        m_sums[node - 1] += change;
}

void HeightIndex::insert(int at, int count, const Heights &heights)
{
    m_heights.insert(m_heights.begin() + at, size_t(count), 0);
    for (int row = at; row < at + count; ++row)
        m_heights[size_t(row)] = heights(row);
    rebuildFrom(at);
}

void HeightIndex::remove(int at, int count)
{
    m_heights.erase(m_heights.begin() + at, m_heights.begin() + at + count);
    rebuildFrom(at);
}

void HeightIndex::clear()
{
    m_heights.clear();
    m_sums.clear();
}

// A node's sum is its own height and those of the smaller nodes below it.
void HeightIndex::rebuildFrom(int row)
{
    m_sums.resize(m_heights.size());
    for (size_t node = size_t(row) + 1; node <= m_sums.size(); ++node) {
        int sum = m_heights[node - 1];
        for (size_t step = 1; step < lowestBit(node); step *= 2)
            sum += m_sums[node - step - 1];
        m_sums[node - 1] = sum;
    }
}

} // namespace Confab
