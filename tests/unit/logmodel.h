// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/proposals.h"

#include <map>

namespace Confab {

// What a log is to make of proposals, told in the plainest way: everything in lists, everything counted.
class LogModel
{
public:
    struct Reader {
        Seq read = 0;
        bool hidden = false;
    };
    struct InRoom {
        StoredRoom about;
        std::vector<Logged> events; // as they were recorded
        std::map<Seq, std::vector<UserId>> named;
        std::map<Seq, std::vector<Reaction>> reactions;
        std::map<UserId, Reader> readers;
    };

    LogModel();
    LogModel(const LogModel &other);
    LogModel &operator=(const LogModel &other);
    ~LogModel();

    [[nodiscard]] Outcome store(const Proposal &proposal);

    [[nodiscard]] const std::map<RoomId, InRoom> &rooms() const { return m_rooms; }
    [[nodiscard]] const std::map<UserId, StoredPerson> &people() const { return m_people; }

    // The event as it stands now.
    [[nodiscard]] Logged now(RoomId id, Seq seq) const;
    [[nodiscard]] Marker markerOf(RoomId id, UserId user, Seq read) const;

private:
    using Made = std::variant<Logged, Declined>;

    Outcome become(const Append &append);
    static Said *saidAt(InRoom &room, Seq seq);
    static Said *standing(InRoom &room, Seq seq);
    Made make(InRoom &room, const Event &event, const NewMessage &message);
    Made make(InRoom &room, const Event &event, const NewEdit &edit);
    Made make(InRoom &room, const Event &event, const NewDeletion &deletion);
    Made make(InRoom &room, const Event &event, const NewReaction &reaction);
    Made make(InRoom &room, const Event &event, const NewTopic &topic);
    Outcome become(const Recall &recall);
    Outcome become(const RecordLogin &login);
    Outcome become(const Rename &rename);
    Outcome become(const ReleaseNick &release);
    Outcome become(const TouchTokens &);
    Outcome become(const MakeRoom &make);
    Outcome become(const EnterRoom &enter);
    Outcome become(const LeaveRoom &leave);
    Outcome become(const MoveMarker &move);

    std::map<RoomId, InRoom> m_rooms;
    std::map<UserId, StoredPerson> m_people;
    std::map<std::pair<UserId, Nonce>, std::pair<RoomId, Seq>> m_used;
};

} // namespace Confab
