// SPDX-License-Identifier: MIT
#include "server/log/roomstore.h"

#include "server/log/kindword.h"

using namespace Qt::StringLiterals;

namespace Confab {

RoomStore::RoomStore(const Connection &connection, Positions &positions, Tallies &tallies)
    : m_positions(positions),
      m_tallies(tallies),
      m_make(connection),
      m_enter(connection),
      m_welcome(connection),
      m_leave(connection),
      m_hide(connection),
      m_reveal(connection),
      m_topic(connection),
      m_move(connection),
      m_read(connection),
      m_roomsOf(connection)
{ }

Status RoomStore::prepare()
{
    return prepareAll({
        {&m_make, u"INSERT INTO rooms (room, kind, name, topic, creator) VALUES (?, ?, ?, ?, ?)"_s},
        {&m_enter,
         u"INSERT INTO members (user, room, read, hidden) VALUES (?, ?, ?, ?)"
         " ON CONFLICT (user, room) DO UPDATE SET read = max(read, excluded.read), hidden = excluded.hidden"_s},
        {&m_welcome, u"INSERT INTO members (user, room, read) VALUES (?, ?, ?) ON CONFLICT (user, room) DO NOTHING"_s},
        {&m_leave, u"DELETE FROM members WHERE user = ? AND room = ?"_s},
        {&m_hide, u"UPDATE members SET hidden = 1, read = ? WHERE user = ? AND room = ?"_s},
        {&m_reveal, u"UPDATE members SET hidden = 0 WHERE room = ? AND hidden = 1"_s},
        {&m_topic, u"UPDATE rooms SET topic = ? WHERE room = ?"_s},
        {&m_move, u"UPDATE members SET read = ? WHERE user = ? AND room = ?"_s},
        {&m_read, u"SELECT read FROM members WHERE user = ? AND room = ?"_s},
        {&m_roomsOf, u"SELECT room, read FROM members WHERE user = ? AND hidden = 0 ORDER BY room"_s},
    });
}

Result<Outcome> RoomStore::make(const MakeRoom &proposal)
{
    const StoredRoom &room = proposal.room;
    const std::optional<UserId> creator = room.creator.isNull() ? std::nullopt : std::optional(room.creator);
    if (const Status made = m_make.run(room.room, wordOf(room.kind), room.name, room.topic, creator); !made)
        return made.error();
    for (const StoredMember &member : room.members) {
        if (const Status entered = m_enter.run(member.user, room.room, Seq(0), member.hidden); !entered)
            return entered.error();
    }
    m_positions.rooms.insert(room.room, {room.kind, 0, 0, {}});
    return Outcome(Stored{});
}

Result<Outcome> RoomStore::enter(const EnterRoom &proposal)
{
    const Status entered = m_enter.run(proposal.user, proposal.room, lastOf(proposal.room), false);
    if (!entered)
        return entered.error();
    return Outcome(Stored{});
}

Result<Outcome> RoomStore::leave(const LeaveRoom &proposal)
{
    const Status left = proposal.hide ? m_hide.run(lastOf(proposal.room), proposal.user, proposal.room)
                                      : m_leave.run(proposal.user, proposal.room);
    if (!left)
        return left.error();
    return Outcome(Stored{});
}

Result<Outcome> RoomStore::move(const MoveMarker &proposal)
{
    const Result<std::optional<Seq>> read =
        m_read.first([](const Row &row) { return row.number(0); }, proposal.user, proposal.room);
    if (!read)
        return read.error();
    // Whoever has left meanwhile has nothing unread.
    Seq at = lastOf(proposal.room);
    if (*read) {
        const Seq wanted = std::min(proposal.seq, at);
        at = std::max(**read, wanted);
        if (at > **read) {
            if (const Status moved = m_move.run(at, proposal.user, proposal.room); !moved)
                return moved.error();
        }
    }
    Result<Marker> marker = m_tallies.marker(proposal.user, proposal.room, at);
    if (!marker)
        return marker.error();
    return Outcome(Markers{{*marker}});
}

Status RoomStore::welcome(UserId user)
{
    return m_welcome.run(user, lobby, lastOf(lobby));
}

Result<std::vector<Marker>> RoomStore::markersOf(UserId user)
{
    std::vector<Marker> markers;
    const Status done = m_roomsOf.each(
        [&](const Row &row) -> Result<bool> {
            const Result<Marker> marker = m_tallies.marker(user, RoomId{row.number(0)}, row.number(1));
            if (!marker)
                return marker.error();
            markers.push_back(*marker);
            return true;
        },
        user);
    if (!done)
        return done.error();
    return markers;
}

Status RoomStore::reveal(RoomId room)
{
    return m_reveal.run(room);
}

Status RoomStore::setTopic(RoomId room, const QString &topic)
{
    return m_topic.run(topic, room);
}

} // namespace Confab
