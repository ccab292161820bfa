// SPDX-License-Identifier: MIT
#include "server/chat/hub.h"

namespace Confab {

// From now on it is there for whatever is decided next; it falls away if it can't be written.
void Hub::make(const Asker &asker, RequestId re, const StoredRoom &room)
{
    RoomState &planned = m_rooms.add(room, false);
    for (const StoredMember &member : room.members) {
        planned.planSeat(member.user, member.hidden ? Seat::Hidden : Seat::In);
        m_people.find(member.user)->rooms.insert(room.room);
    }
    m_steps.plan(MakeRoom{room}, [this, asker, re, room](const Outcome &outcome) {
        if (std::holds_alternative<Stored>(outcome))
            return made(asker, re, room);
        const auto &seats = m_rooms.findNext(room.room)->seats();
        for (auto taken = seats.cbegin(); taken != seats.cend(); ++taken)
            m_people.find(taken.key())->rooms.erase(room.room);
        m_rooms.drop(room.room);
        tellUnavailable(asker.who, {re, {}});
    });
}

void Hub::made(const Asker &asker, RequestId re, const StoredRoom &room)
{
    m_rooms.confirm(room.room);
    RoomState &state = *m_rooms.find(room.room);
    for (const StoredMember &member : room.members) {
        state.settleSeat(member.user, member.hidden ? Seat::Hidden : Seat::In);
        state.add(m_people.find(member.user)->folded(), member.user);
    }
    countChanged(state);
    open(*m_people.find(asker.user), state, asker, re);
}

// The person is in the room already: how it stands there.
void Hub::reopen(const Asker &asker, RequestId re, RoomId id)
{
    m_steps.plan(MoveMarker{id, asker.user, 0}, [this, asker, re, id](const Outcome &outcome) {
        const auto *stored = std::get_if<Markers>(&outcome);
        const RoomState *room = m_rooms.find(id);
        if (!stored || stored->markers.empty() || !room)
            return tellUnavailable(asker.who, {re, {}});
        // The message that should have brought it back was none; perhaps a later one does.
        if (room->seatNow(asker.user) != Seat::In)
            return room->seatNext(asker.user) == Seat::In ? reopen(asker, re, id) : enter(asker, re, id);
        m_fanout.send(asker.who, RoomOpened{about(*room, asker.user, stored->markers.front()), re});
    });
}

void Hub::enter(const Asker &asker, RequestId re, RoomId id)
{
    seat(asker.user, id, [this, asker, re, id](bool stored) {
        if (stored)
            open(*m_people.find(asker.user), *m_rooms.find(id), asker, re);
        else
            tellUnavailable(asker.who, {re, {}});
    });
}

// The person is in the room from now on; who is there already hears of it.
void Hub::seat(UserId user, RoomId id, std::function<void(bool stored)> then)
{
    m_rooms.findNext(id)->planSeat(user, Seat::In);
    m_people.find(user)->rooms.insert(id);
    m_steps.plan(EnterRoom{id, user}, [this, user, id, then = std::move(then)](const Outcome &outcome) {
        RoomState *room = m_rooms.find(id);
        if (!room || !std::holds_alternative<Stored>(outcome)) {
            settleSeat(user, id, std::nullopt);
            return then(false);
        }
        const bool isNew = room->seatNow(user) == Seat::None;
        settleSeat(user, id, Seat::In);
        if (isNew) {
            const PersonState &person = *m_people.find(user);
            room->add(person.folded(), user);
            countChanged(*room);
            if (!room->isCrowd())
                m_fanout.broadcast(id, Joined{id, person.shown()});
        }
        then(true);
    });
}

// The person is in the room no more, or sees a direct one no more, on all connections.
void Hub::unseat(const Asker &asker, RequestId re, RoomId id, Seat after)
{
    m_rooms.findNext(id)->planSeat(asker.user, after);
    m_steps.plan(LeaveRoom{id, asker.user, after == Seat::Hidden}, [=, this](const Outcome &outcome) {
        RoomState *room = m_rooms.find(id);
        if (!room || !std::holds_alternative<Stored>(outcome)) {
            settleSeat(asker.user, id, std::nullopt);
            return tellUnavailable(asker.who, {re, {}});
        }
        const bool wasIn = room->seatNow(asker.user) == Seat::In;
        settleSeat(asker.user, id, after);
        PersonState &person = *m_people.find(asker.user);
        person.typingSince.erase(id);
        const Left left{id, person.user, person.nick(), {}};
        for (const ConnectionId each : person.connections) {
            m_fanout.exit(each, id);
            if (wasIn && each != asker.who)
                m_fanout.send(each, left);
        }
        if (after == Seat::None) {
            room->remove(person.folded(), person.user);
            if (!room->isCrowd())
                m_fanout.broadcast(id, left);
            countChanged(*room);
        }
        m_fanout.send(asker.who, Done{re});
    });
}

void Hub::settleSeat(UserId user, RoomId id, std::optional<Seat> seat)
{
    RoomState *room = m_rooms.findNext(id);
    if (!room || !room->settleSeat(user, seat))
        m_people.find(user)->rooms.erase(id);
}

} // namespace Confab
