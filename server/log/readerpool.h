// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/ports.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace Confab {

// Reads pages on a few threads and searches on one more, so that a long search never delays history; each thread with
// connections of its own, first come, first served. `done` is called once for each request, in one of those threads; it
// may call read() and search(). Thread-safe, but for its destructor.
class ReaderPool final : public LogReader
{
public:
    struct Options {
        QString log;   // the database; it is there: a SqliteLog has opened it, and outlives the pool
        QString index; // a SearchIndexer's file; empty: searches do without
        std::function<void()> indexDamaged; // called in a reader thread where the index can't be read
        int threads = 2;
    };

    explicit ReaderPool(Options options);
    explicit ReaderPool(const QString &log, int threads = 2) : ReaderPool(Options{log, {}, {}, threads}) { }
    // Waits for what is being read. What still waits for its turn gets a failure.
    ~ReaderPool() override;
    Q_DISABLE_COPY_MOVE(ReaderPool)

    [[nodiscard]] size_t pageThreads() const { return m_threads.size() - 1; }

    void read(const PageRequest &request, std::function<void(PageResult)> done) override;
    void search(const Seek &request, std::function<void(PageResult)> done) override;

private:
    // Requests that wait for threads of their own.
    template <class Request>
    struct Line {
        struct Job {
            Request request;
            std::function<void(PageResult)> done;
            bool refused = false; // the pool has ended
        };
        std::condition_variable wake;
        std::deque<Job> jobs;
    };

    template <class Request>
    void add(Line<Request> &line, const Request &request, std::function<void(PageResult)> done);
    template <class Request, class Answer>
    void serve(Line<Request> &line, Answer answer);

    std::mutex m_mutex;
    Line<PageRequest> m_pages;
    Line<Seek> m_searches;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace Confab
