// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <vector>

namespace Confab {

// The heights of many rows and their sums: finds a row's top, and the row at a height, in logarithmic time.
class HeightIndex
{
public:
    using Heights = std::function<int(int row)>;

    [[nodiscard]] int count() const { return int(m_heights.size()); }
    [[nodiscard]] int height(int row) const { return m_heights[size_t(row)]; }
    [[nodiscard]] int top(int row) const; // the sum of those before `row`, which may be count()
    [[nodiscard]] int total() const { return top(count()); }
    [[nodiscard]] int rowAt(int y) const; // clamped to the first and last row; -1 where there is none

    void set(int row, int height);
    void insert(int at, int count, const Heights &heights); // asked with the new rows' numbers
    void remove(int at, int count);
    void clear();

private:
    void rebuildFrom(int row);

    std::vector<int> m_heights;
    std::vector<int> m_sums; // a Fenwick tree, its node i at index i - 1
};

} // namespace Confab
