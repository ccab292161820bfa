// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/searchstore.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace Confab {

class SearchWriter;

// Keeps the search index in step with the log, on a thread of its own: takes in what was said, wipes what was deleted or
// edited, makes the index anew where it is lost, damaged or of another log. Where it fails it says so once, and tries
// again; nobody else is hindered by it. The log is open, and outlives this.
class SearchIndexer
{
public:
    explicit SearchIndexer(const SearchSettings &settings);
    // Finishes wiping, as whoever reads the files afterwards may expect.
    ~SearchIndexer();
    Q_DISABLE_COPY_MOVE(SearchIndexer)

    // These may be called from any thread.

    // The log has changed.
    void wake();
    // What is in the file can't be relied on: it is made anew.
    void distrust();
    // Waits until what the log has now is in the index, and wiped from it where it was deleted.
    void catchUp();

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Turn {
        bool distrusted = false;
        bool hurried = false; // somebody waits for it
        bool ending = false;
        quint64 number = 0;
    };

    void work();
    [[nodiscard]] Turn nextTurn(std::optional<Time> due);
    [[nodiscard]] bool isEnding();
    [[nodiscard]] std::optional<Time> run(SearchWriter &writer, const Turn &turn);
    Status step(SearchWriter &writer, const Turn &turn);
    void failed(SearchWriter &writer, const Error &error, bool ending);

    const SearchSettings m_settings;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_caughtUp;
    bool m_woken = true; // at the beginning there may be something to do
    bool m_distrusted = false;
    bool m_ending = false;
    quint64 m_asked = 0;    // turns that catchUp() asked for …
    quint64 m_answered = 0; // … and those that are over

    // Of the thread.
    std::optional<Time> m_wipeAt; // nothing is to be wiped
    bool m_walHolds = true;       // the WAL may still hold what was wiped
    bool m_failing = false;
    Span m_pause = 0; // before the next attempt, while it fails

    std::thread m_thread;
};

} // namespace Confab
