// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace Confab {

// Moves what is in the WAL into the database file, on a thread and a connection of its own, so that the chat thread
// doesn't wait for it; and empties the WAL in its destructor, which belongs after the writer's connection is closed.
class Checkpointer
{
public:
    // In pages of 4 KiB: from where on it is worth a checkpoint, and from where on a writer that never rests, and so
    // keeps the WAL from starting over, is made to wait a moment.
    struct Marks {
        quint64 due = 1000;
        quint64 tooMany = 16'384;
    };

    explicit Checkpointer(QString path) : Checkpointer(std::move(path), Marks()) { }
    Checkpointer(QString path, Marks marks);
    ~Checkpointer();
    Q_DISABLE_COPY_MOVE(Checkpointer)

    // The writer's transaction has ended, and about so many more pages are in the WAL now. Waits where the WAL must
    // start over first.
    void wrote(quint64 pages);

private:
    void work();
    [[nodiscard]] bool waitUntilDue(); // false at the end
    void holdWriter(bool held);

    QString m_path;
    Marks m_marks;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_letGo;
    bool m_held = false;
    quint64 m_pages = 0;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace Confab
