// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/hub.h"
#include "server/log/sqlitelog.h"
#include "server/metrics/metrics.h"
#include "server/net/dispatcherkind.h"
#include "server/net/threadfanout.h"

#include "shared/base/handoverqueue.h"

#include <QObject>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace Confab {

// The chat thread: drains its whole inbox, lets the hub decide, writes all of it in one transaction, and hands what
// came of it to the I/O threads. Its functions are called from the main thread and return when they are done there.
class ChatThread : public QObject, public Inbox
{
    Q_OBJECT

public:
    ChatThread(const Clock &clock, Metrics &metrics, DispatcherKind dispatcher);
    ~ChatThread() override; // closes the log

    // Opens the log in the chat thread, where it stays.
    [[nodiscard]] Status openLog(const LogOptions &options);
    // From now on inputs are worked on. The threads outlive this, or end() comes before their end.
    void begin(const HubSettings &settings, std::vector<std::unique_ptr<IoThread>> &threads);
    // Finishes what came in, tells everyone why, and works on nothing more.
    void end(const Closing &why);

    // Inbox; from any thread.
    void deliver(std::vector<Input> &inputs) override;

    bool event(QEvent *event) override;

private:
    class SystemSecrets : public Secrets
    {
    public:
        Token token() override;
    };

    void run(std::function<void()> task);
    void wake();
    void turn();
    void letIn();
    void settle();

    const Clock &m_clock;
    Metrics &m_metrics;
    SystemSecrets m_secrets;
    QThread m_thread;
    HandoverQueue<Input> m_inbox;
    HandoverQueue<std::function<void()>> m_tasks;

    // In the chat thread alone.
    std::vector<Input> m_taken;
    std::unique_ptr<SqliteLog> m_log;
    LogSnapshot m_snapshot;
    std::unique_ptr<ThreadFanout> m_fanout;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<QTimer> m_timer;
    std::deque<Arrived> m_hellos;   // that the hub hasn't heard of yet, some of connections that are gone
    QSet<ConnectionId> m_waiting;   // for an answer to those, and not gone
    std::unique_ptr<QTimer> m_next; // for the next of them
};

} // namespace Confab
