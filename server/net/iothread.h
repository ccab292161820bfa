// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/commands.h"

#include "shared/base/clock.h"

#include <QThread>

#include <future>
#include <memory>
#include <vector>

namespace Confab {

class FairReader;
class IoWorker;
struct Metrics;
struct NetSettings;
struct RareLogs;

// One of the threads that own sockets. It is told what to do through one queue and tells the hub through the inbox,
// each many at a time. What it is given outlives it, but for the reader, which may go once the thread was stopped.
class IoThread
{
public:
    IoThread(const NetSettings &settings, const Clock &clock, Inbox &inbox, FairReader &reader, Metrics &metrics,
             RareLogs &logs);
    ~IoThread();

    // Thread-safe; takes all of `commands` in their order and leaves it empty.
    void post(std::vector<Command::Any> &commands);

    // After Command::CloseAll: true once every connection is gone, false where `millis` passed before.
    bool waitUntilEmpty(int millis);
    // Ends the thread; connections that are left are cut.
    void stop();

private:
    QThread m_thread;
    bool m_isStopping = false;
    std::promise<void> m_quit; // it was told to end
    std::promise<void> m_stopped;
    std::future<void> m_whenStopped;
    std::unique_ptr<IoWorker> m_worker;
};

} // namespace Confab
