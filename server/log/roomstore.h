// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/tallies.h"

namespace Confab {

// Rooms, who is in them, and how far each has read. Belongs to the thread of its connection.
class RoomStore
{
public:
    RoomStore(const Connection &connection, Positions &positions, Tallies &tallies);

    Status prepare(); // first

    [[nodiscard]] Result<Outcome> make(const MakeRoom &proposal);
    [[nodiscard]] Result<Outcome> enter(const EnterRoom &proposal);
    [[nodiscard]] Result<Outcome> leave(const LeaveRoom &proposal);
    [[nodiscard]] Result<Outcome> move(const MoveMarker &proposal);

    // Whoever was never in the lobby is from now on, the marker at its end.
    Status welcome(UserId user);
    // Of the rooms that the person is in and hasn't hidden, the lobby first.
    [[nodiscard]] Result<std::vector<Marker>> markersOf(UserId user);
    // A direct room is there again for whoever had left it.
    Status reveal(RoomId room);
    Status setTopic(RoomId room, const QString &topic);

private:
    [[nodiscard]] Seq lastOf(RoomId room) const { return m_positions.rooms.value(room).last; }

    Positions &m_positions;
    Tallies &m_tallies;
    Statement m_make;
    Statement m_enter;
    Statement m_welcome;
    Statement m_leave;
    Statement m_hide;
    Statement m_reveal;
    Statement m_topic;
    Statement m_move;
    Statement m_read;
    Statement m_roomsOf;
};

} // namespace Confab
