// SPDX-License-Identifier: MIT
#pragma once

#include "server/metrics/metrics.h"
#include "server/net/iothread.h"

#include <functional>
#include <memory>
#include <vector>

namespace Confab {

// Which I/O thread a connection lives in is part of its id.
[[nodiscard]] ConnectionId makeConnectionId(quint64 number, size_t thread);
[[nodiscard]] size_t threadOf(ConnectionId id);
inline constexpr size_t mostIoThreads = 256;

// The hub's words to the I/O threads: encoded once, collected over a turn of the chat thread, handed to each thread
// with one push. In the chat thread alone.
class ThreadFanout : public Fanout
{
public:
    ThreadFanout(std::vector<std::unique_ptr<IoThread>> &threads, Metrics &metrics)
        : m_threads(threads), m_metrics(metrics)
    { }

    void send(ConnectionId to, const ServerFrame &frame) override;
    void broadcast(RoomId room, const ServerFrame &frame) override;
    void spread(const std::vector<RoomId> &rooms, const std::vector<ConnectionId> &also,
                const std::vector<ConnectionId> &except, const ServerFrame &frame) override;
    void enter(ConnectionId who, RoomId room) override;
    void exit(ConnectionId who, RoomId room) override;
    void welcome(ConnectionId who, const Welcome &welcome, std::vector<CatchUp> owed) override;
    void refuse(ConnectionId who, const Refused &refusal) override;
    void look(ConnectionId who, const Look &request) override;
    void reached(ConnectionId who) override;
    void close(ConnectionId who, const Closing &why) override;

    // To every connection, logged in or not.
    void closeAll(const Closing &why);
    // Hands over what was collected.
    void flush();

private:
    void tell(ConnectionId who, Command::Any command);

    std::vector<std::unique_ptr<IoThread>> &m_threads;
    Metrics &m_metrics;
    std::vector<std::vector<Command::Any>> m_collected; // one for each thread
};

} // namespace Confab
