// SPDX-License-Identifier: MIT
#pragma once

#include <mutex>
#include <utility>
#include <vector>

namespace Confab {

// Values handed from many threads to one owner, many at a time: the owner swaps the whole queue out,
// and is to be woken only by the push that found it empty. Thread-safe.
template <class T>
class HandoverQueue
{
public:
    // True where the owner has to be woken.
    [[nodiscard]] bool push(T value)
    {
        const std::lock_guard lock(m_mutex);
        m_values.push_back(std::move(value));
        return m_values.size() == 1;
    }

    // Appends all of `values` in their order and leaves it empty, its capacity kept.
    [[nodiscard]] bool push(std::vector<T> &values)
    {
        if (values.empty())
            return false;
        const std::lock_guard lock(m_mutex);
        const bool wasEmpty = m_values.empty();
        if (wasEmpty) {
            m_values.swap(values);
        } else {
            for (T &value : values)
                m_values.push_back(std::move(value));
            values.clear();
        }
        return wasEmpty;
    }

    // Everything that was pushed since, into `into`, which must be empty (its capacity is reused).
    void take(std::vector<T> &into)
    {
        const std::lock_guard lock(m_mutex);
        m_values.swap(into);
    }

private:
    std::mutex m_mutex;
    std::vector<T> m_values;
};

} // namespace Confab
