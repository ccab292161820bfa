// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>

#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace Confab {

// Lets tasks of many clients begin, so many at a time, each client's in their order and the clients in turn: one that
// asks for much waits for itself alone. Thread-safe.
class FairLine
{
public:
    using Task = std::function<void()>;

    explicit FairLine(size_t atOnce) : m_free(atOnce) { }

    // Calls `task` now or within a later done(); it calls done() when it is, from any thread, at once or later.
    void add(quint64 client, Task task)
    {
        {
            const std::lock_guard lock(m_mutex);
            auto waiting = m_waiting.find(client);
            if (waiting == m_waiting.end()) {
                waiting = m_waiting.insert(client, {});
                m_turns.push_back(client);
            }
            waiting->push_back(std::move(task));
            ++m_count;
        }
        while (auto next = take())
            (*next)();
    }
    void done()
    {
        {
            const std::lock_guard lock(m_mutex);
            ++m_free;
        }
        while (auto next = take())
            (*next)();
    }

    [[nodiscard]] size_t waiting()
    {
        const std::lock_guard lock(m_mutex);
        return m_count;
    }

private:
    std::optional<Task> take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_free == 0 || m_turns.empty())
            return std::nullopt;
        --m_free;
        --m_count;
        const quint64 client = m_turns.front();
        m_turns.pop_front();
        const auto waiting = m_waiting.find(client);
        Task task = std::move(waiting->front());
        waiting->pop_front();
        if (waiting->empty())
            m_waiting.erase(waiting);
        else
            m_turns.push_back(client);
        return task;
    }

    std::mutex m_mutex;
    size_t m_free;
    size_t m_count = 0;
    std::deque<quint64> m_turns; // those who wait, each once
    QHash<quint64, std::deque<Task>> m_waiting;
};

} // namespace Confab
