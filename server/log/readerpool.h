// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/ports.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace Confab {

// Reads on a few threads, each with a connection of its own, first come, first served. `done` is called once for each
// request, in one of those threads; it may call read(). Thread-safe, but for its destructor.
class ReaderPool final : public LogReader
{
public:
    // The database is there: a SqliteLog has opened it, and outlives the pool.
    explicit ReaderPool(const QString &path, int threads = 2);
    // Waits for what is being read. What still waits for its turn gets a failure.
    ~ReaderPool() override;
    Q_DISABLE_COPY_MOVE(ReaderPool)

    void read(const PageRequest &request, std::function<void(PageResult)> done) override;

private:
    struct Job {
        PageRequest request;
        std::function<void(PageResult)> done;
        bool refused = false; // the pool has ended
    };

    void work(const QString &path);
    [[nodiscard]] std::optional<Job> next(); // none: the pool has ended, and nobody waits

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace Confab
