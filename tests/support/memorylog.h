// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/ports.h"

#include "shared/base/result.h"

#include <map>

namespace Confab {

// A log in memory that keeps the port's contract; it can fail, and it can be late. What may never be proposed ends the
// test. What makes or destroys proposals and outcomes is in memorylog.cpp alone, for it takes long to compile.
class MemoryLog : public EventLog
{
public:
    explicit MemoryLog(Report report, const LogSnapshot &snapshot = {});
    ~MemoryLog() override;
    Q_DISABLE_COPY_MOVE(MemoryLog)

    bool failing = false;
    bool late = false; // reports only when told to
    int batches = 0;
    std::vector<Logged> events; // of all rooms, in the order in which they came, as they stand now
    std::vector<Proposal> others;

    void propose(std::vector<Proposal> batch) override;
    void reportAll();

    template <class P> // those that memorylog.cpp names
    [[nodiscard]] std::vector<P> proposed() const;
    [[nodiscard]] std::vector<UserId> namedBy(RoomId room, Seq seq) const;

private:
    struct Member {
        bool hidden = false;
        Seq read = 0;
    };
    struct InRoom {
        RoomKind kind = RoomKind::Public;
        Seq base = 0; // what came before the test
        std::vector<size_t> events;
        std::map<UserId, Member> members;
        std::map<Seq, std::vector<UserId>> mentions;
        [[nodiscard]] Seq last() const { return base + events.size(); }
    };

    void load(const StoredRoom &room);
    Outcome store(const Proposal &proposal);
    Outcome storeEvent(const Append &append);
    Result<Logged> eventFrom(InRoom &room, const Event &event, const NewMessage &message);
    Result<Logged> eventFrom(InRoom &room, const Event &event, const NewEdit &edit);
    Result<Logged> eventFrom(InRoom &room, const Event &event, const NewDeletion &deletion);
    Result<Logged> eventFrom(InRoom &room, const Event &event, const NewReaction &reaction);
    Result<Logged> eventFrom(InRoom &room, const Event &event, const NewTopic &topic);
    Outcome storeLogin(const RecordLogin &login);

    [[nodiscard]] Marker markerOf(RoomId id, UserId user) const;
    Said *saidAt(const InRoom &room, Seq seq);
    Said *standing(const InRoom &room, Seq seq);
    [[nodiscard]] const Logged *find(UserId user, const Nonce &nonce) const;

    Report m_report;
    std::map<RoomId, InRoom> m_rooms;
    std::vector<Outcome> m_waiting;
};

} // namespace Confab
