// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/commands.h"
#include "server/net/fairreader.h"
#include "server/net/netsettings.h"
#include "server/net/session.h"

#include "shared/base/handoverqueue.h"

#include <QHash>
#include <QObject>
#include <QSemaphore>
#include <QSet>
#include <QTimer>

#include <deque>

namespace Confab {

// The inside of an I/O thread. But for post() and empty() all of it runs in that thread.
class IoWorker : public QObject, public SessionHost
{
    Q_OBJECT

public:
    IoWorker(const NetSettings &settings, const Clock &clock, Inbox &inbox, FairReader &reader, Metrics &metrics,
             RareLogs &logs);
    ~IoWorker() override;

    void start();
    void stop();

    void post(std::vector<Command::Any> &commands);
    // Looks at the clock; called by a timer of its own while there are sessions.
    void tick();
    // Released once, when the last connection is gone after CloseAll.
    [[nodiscard]] QSemaphore &empty() { return m_empty; }

    [[nodiscard]] const NetSettings &settings() const override { return m_settings; }
    [[nodiscard]] const Clock &clock() const override { return m_clock; }
    [[nodiscard]] IoMeter &meter() override { return m_meter; }
    [[nodiscard]] RareLogs &logs() override { return m_logs; }
    void tellHub(Input input) override { m_forHub.push_back(std::move(input)); }
    void touched(Session &session) override;
    void read(Session &session, const PageRequest &request) override;
    void search(Session &session, const Seek &request) override;
    void admitted(Session &session) override;
    void ended(Session &session) override;

    bool event(QEvent *event) override;

private:
    struct Entry {
        Session *session = nullptr; // a child of this
        std::vector<RoomId> rooms;
    };

    void wake();
    void drain();
    void reachMilestones();
    void endTurn();
    [[nodiscard]] Session *find(ConnectionId id) const;
    void letIn();
    void turnAway();
    void accept(Command::Accept &accept);
    void makeRoom();
    void takeOut(Session &session, RoomId room);
    void remove(ConnectionId id);
    void obey(Command::Any &command);
    [[nodiscard]] size_t countJoined(size_t first) const;
    void broadcast(const Command::Broadcast &broadcast);
    void broadcast(size_t first, size_t count);
    void spread(const Command::Spread &spread);
    [[nodiscard]] std::function<void(PageResult)> handTo(ConnectionId id, Gauge &waiting, Histogram &times);
    void closeAll(const QByteArray &frame);
    void sayIfEmpty();

    const NetSettings &m_settings;
    const Clock &m_clock;
    Inbox &m_inbox;
    FairReader &m_reader;
    IoMeter m_meter;
    RareLogs &m_logs;
    HandoverQueue<Command::Any> m_queue;
    std::vector<Command::Any> m_taken;
    std::vector<Input> m_forHub;
    std::vector<Session *> m_touched;     // each once
    std::vector<ConnectionId> m_admitted; // in this turn
    std::vector<ConnectionId> m_ended;
    QHash<ConnectionId, Entry> m_sessions;
    QHash<RoomId, std::vector<Session *>> m_rooms;
    QSet<ConnectionId> m_pending;           // not logged in yet
    std::deque<ConnectionId> m_arrivals;    // those and some that are no longer, the oldest first
    QSet<ConnectionId> m_turnedAway;        // too many from their address; they are being told
    std::deque<Command::Accept> m_doorstep; // not looked at yet
    std::unique_ptr<QTimer> m_next;         // for those
    std::unique_ptr<QTimer> m_timer;
    QSemaphore m_empty;
    quint64 m_spreads = 0;
    bool m_closing = false;
};

} // namespace Confab
