// SPDX-License-Identifier: MIT
#include "server/chat/hub.h"

#include "shared/protocol/codes.h"
#include "shared/protocol/limits.h"
#include "shared/protocol/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr quint64 typingEvery = 3'000; // ms: who goes on typing is told again, and not with every key

} // namespace

void Hub::setStatus(const Asker &asker, const SetStatus &request)
{
    if (request.presence == Presence::Offline)
        return tell(asker.who, {Code::notAllowed, u"Whoever is here is not offline."_s}, {});
    const QString note = request.note.value_or(QString());
    if (const Status good = checkLine(note, 0, Limit::note); !good)
        return tell(asker.who, good.error(), {});
    PersonState &person = *m_people.find(asker.user);
    const auto kept = note.isEmpty() ? std::nullopt : std::optional(note);
    if (person.presence == request.presence && person.note == kept)
        return;
    person.presence = request.presence;
    person.note = kept;
    announce(person, true);
}

void Hub::setNick(const Asker &asker, const SetNick &request)
{
    const Echo echo{request.id, {}};
    const auto nick = parseNick(request.nick);
    if (!nick)
        return answer(asker.who, nick.error(), echo);
    if (const Status free = m_people.checkNick(*nick, asker.user); !free)
        return answer(asker.who, free.error(), echo);
    if (m_people.find(asker.user)->name.next().nick == *nick)
        return m_steps.plan([this, who = asker.who, re = request.id] { m_fanout.send(who, Done{re}); });
    m_people.reserve(*nick, asker.user);
    m_steps.plan(Rename{asker.user, *nick}, [this, asker, echo, nick = *nick](const Outcome &outcome) {
        if (!std::holds_alternative<Stored>(outcome)) {
            m_people.giveBack(nick, asker.user);
            return tellUnavailable(asker.who, echo);
        }
        announce(rename(asker.user, nick), true);
        m_fanout.send(asker.who, Done{*echo.re});
    });
}

// The nickname is written down; the person, perhaps a new one, moves to another place in what is ordered by it.
PersonState &Hub::rename(UserId user, const QString &nick)
{
    const PersonState *known = m_people.find(user);
    std::vector<RoomState *> shownIn;
    if (known) {
        if (known->inLobby)
            shownIn.push_back(&lobbyRoom());
        for (const RoomId id : known->rooms) {
            RoomState *room = m_rooms.find(id);
            if (room && room->seatNow(user) != Seat::None)
                shownIn.push_back(room);
        }
        for (RoomState *room : shownIn)
            room->remove(known->folded(), user);
    }
    PersonState &person = m_people.take(nick, user);
    for (RoomState *room : shownIn)
        room->add(person.folded(), user);
    return person;
}

// Tells once each of those who share a room with the person how they show now. In a crowd nobody is told.
void Hub::announce(const PersonState &person, bool inLobby)
{
    std::vector<RoomId> rooms;
    if (inLobby && !lobbyRoom().isCrowd())
        rooms.push_back(lobby);
    for (const RoomId id : person.rooms) {
        const RoomState *room = m_rooms.find(id);
        if (room && !room->isCrowd() && room->seatNow(person.user) != Seat::None)
            rooms.push_back(id);
    }
    if (!rooms.empty() || person.connected())
        m_fanout.spread(rooms, person.connections, {}, Changed{person.shown()});
}

void Hub::markRead(const Asker &asker, const MarkRead &request)
{
    if (const Status allowed = may(Action::MarkRead, asker.user, request.room, When::Next); !allowed)
        return answer(asker.who, allowed.error(), {});
    const Seq seq = std::min(request.seq, m_rooms.findNext(request.room)->last());
    m_steps.plan(MoveMarker{request.room, asker.user, seq}, [this, asker, seq](const Outcome &outcome) {
        const auto *stored = std::get_if<Markers>(&outcome);
        if (!stored || stored->markers.empty())
            return tellUnavailable(asker.who, {});
        const Marker &marker = stored->markers.front();
        const Read read{marker.room, marker.read, marker.unread, marker.mentions};
        if (marker.read > seq) // it was further on already, as the person's other connections know
            return m_fanout.send(asker.who, read);
        for (const ConnectionId each : m_people.find(asker.user)->connections)
            m_fanout.send(each, read);
    });
}

void Hub::typing(const Asker &asker, const Typing &request)
{
    if (const Status allowed = may(Action::Type, asker.user, request.room, When::Now); !allowed)
        return tell(asker.who, allowed.error(), {});
    if (m_rooms.find(request.room)->isCrowd())
        return;
    PersonState &person = *m_people.find(asker.user);
    const quint64 now = m_clock.steadyMillis();
    const auto since = person.typingSince.find(request.room);
    const bool was = since != person.typingSince.end();
    if (request.on ? was && now < since->second + typingEvery : !was)
        return;
    if (request.on)
        person.typingSince[request.room] = now;
    else
        person.typingSince.erase(since);
    m_fanout.spread({request.room}, {}, person.connections, Typed{request.room, person.user, request.on});
}

} // namespace Confab
