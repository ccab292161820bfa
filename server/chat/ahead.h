// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <utility>

namespace Confab {

// A value with the changes to it that are proposed and not yet reported. What comes next is decided on next(), what
// people hear is made of now(). A change that isn't stored falls away with all that was decided on it.
template <class T>
class Ahead
{
public:
    Ahead() = default;
    explicit Ahead(T value) : m_now(std::move(value)) { }

    [[nodiscard]] const T &now() const { return m_now; }
    [[nodiscard]] const T &next() const { return m_next ? *m_next : m_now; }
    [[nodiscard]] bool pending() const { return m_pending > 0; }

    void plan(T value)
    {
        m_next = std::move(value);
        ++m_pending;
    }
    // The oldest planned change was stored, as `value`, or wasn't.
    void settle(std::optional<T> value)
    {
        if (value)
            m_now = std::move(*value);
        if (--m_pending == 0)
            m_next.reset();
    }
    // A change that nothing was planned for.
    void set(T value) { m_now = std::move(value); }

private:
    T m_now{};
    std::optional<T> m_next;
    int m_pending = 0;
};

} // namespace Confab
