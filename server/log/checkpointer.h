// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace Confab {

// Moves what is in the WAL into the database file, on a thread and a connection of its own, so that the chat thread
// never waits for it; and empties the WAL in its destructor, which belongs after the writer's connection is closed.
class Checkpointer
{
public:
    explicit Checkpointer(QString path);
    ~Checkpointer();
    Q_DISABLE_COPY_MOVE(Checkpointer)

    // About so many more pages are in the WAL now.
    void wrote(quint64 pages);

private:
    void work();
    [[nodiscard]] bool waitUntilDue(); // false at the end

    QString m_path;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    quint64 m_pages = 0;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace Confab
