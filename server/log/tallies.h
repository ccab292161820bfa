// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/proposals.h"
#include "server/log/positions.h"
#include "server/log/statement.h"

namespace Confab {

// How much of a room somebody hasn't read: differences of numbers that were written with the messages, never a count of
// them. Belongs to the thread of its connection.
class Tallies
{
public:
    Tallies(const Connection &connection, const Positions &positions);

    Status prepare(); // first

    // How many messages the person has said in the room, up to that place.
    [[nodiscard]] Result<quint64> own(UserId user, RoomId room, Seq upTo);
    // The same of all the room's messages.
    [[nodiscard]] Result<quint64> ownOfAll(UserId user, RoomId room);
    // The message names the person.
    Status mention(UserId user, RoomId room, Seq seq);
    // What is unread by somebody who has read so far.
    [[nodiscard]] Result<Marker> marker(UserId user, RoomId room, Seq read);

private:
    [[nodiscard]] Result<quint64> numberUpTo(Statement &statement, UserId user, RoomId room, Seq upTo);

    const Positions &m_positions;
    Statement m_said;
    Statement m_own;
    Statement m_mentions;
    Statement m_mention;
};

} // namespace Confab
