// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace Confab {

// Moves what is in the WAL into the database file, on a thread and a connection of its own, so that the chat thread
// doesn't wait for it; sees to it that wiped texts don't stay in the WAL; and empties it in its destructor, which
// belongs after the writer's connection is closed.
class Checkpointer
{
public:
    // In pages of 4 KiB: from where on it is worth a checkpoint, and from where on a writer that never rests, and so
    // keeps the WAL from starting over, is made to wait a moment.
    struct Marks {
        quint64 due = 1000;
        quint64 tooMany = 4096;
    };

    explicit Checkpointer(QString path) : Checkpointer(std::move(path), Marks()) { }
    // wipeDelay: so long after a text was wiped the WAL, where it still stands, is cut off; and every second from then
    // on while a reader needs what is in it. leftover: the WAL is to be cut off at once.
    Checkpointer(QString path, Marks marks, std::chrono::milliseconds wipeDelay = std::chrono::seconds(10),
                 bool leftover = false);
    ~Checkpointer();
    Q_DISABLE_COPY_MOVE(Checkpointer)

    // The writer's transaction has ended, and about so many more pages are in the WAL now. Waits where the WAL must
    // start over first. wipes: texts were overwritten that must be gone from it.
    void wrote(quint64 pages, bool wipes = false);

private:
    using Clock = std::chrono::steady_clock;
    enum class Task { Move, CutOff, End };

    void work();
    [[nodiscard]] Task nextTask(); // waits for it
    void cutOffBy(Clock::time_point time);
    void holdWriter(bool held);

    QString m_path;
    Marks m_marks;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_letGo;
    std::chrono::milliseconds m_wipeDelay;
    std::optional<Clock::time_point> m_cutOffBy;
    bool m_held = false;
    quint64 m_pages = 0;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace Confab
