// SPDX-License-Identifier: MIT
#include "server/chat/framesizes.h"
#include "server/chat/hub.h"

#include <algorithm>

namespace Confab {

namespace {

constexpr Seq mostMissed = 1000; // over that, resuming gives only the newest
constexpr Seq newestAfterGap = 200;
constexpr qsizetype welcomeItself = 2048; // bytes, at the most: names, token, limits

} // namespace

void Hub::welcome(const Login &login, const PersonState &person, const std::vector<Marker> &markers)
{
    std::vector<RoomId> ids{lobby};
    for (const RoomId id : person.rooms) {
        const RoomState *room = m_rooms.find(id);
        if (room && room->seatNow(person.user) == Seat::In)
            ids.push_back(id);
    }
    // What doesn't fit the welcome's frame is opened right behind it.
    qsizetype left = qsizetype(m_settings.limits.frame) - welcomeItself;
    std::vector<Room> within;
    std::vector<Room> behind;
    for (const RoomId id : ids) {
        const RoomState &room = *m_rooms.find(id);
        const auto marker = std::find_if(markers.begin(), markers.end(), [&](const Marker &m) { return m.room == id; });
        const Room each = about(room, person.user, marker == markers.end() ? Marker{id, room.last(), 0, 0} : *marker);
        const qsizetype size = mostBytes(each);
        if (behind.empty() && (size <= left || within.empty()))
            within.push_back(each);
        else
            behind.push_back(each);
        left -= size;
    }
    auto owed = owedTo(login.hello, within);
    m_fanout.welcome(login.who,
                     {m_settings.serverName,
                      m_settings.software,
                      person.shown(),
                      login.token,
                      login.resumed,
                      m_clock.wallMillis(),
                      m_settings.limits,
                      std::move(within),
                      m_log,
                      {}},
                     std::move(owed));
    for (const Room &each : behind)
        m_fanout.send(login.who, RoomOpened{each, {}});
    for (const RoomId id : ids)
        m_fanout.enter(login.who, id);
    for (const RoomId id : ids)
        sendRoster(login.who, *m_rooms.find(id));
}

std::vector<CatchUp> Hub::owedTo(const Hello &hello, const std::vector<Room> &rooms) const
{
    std::vector<CatchUp> owed;
    for (const auto &[id, seen] : hello.seen.value_or(std::map<RoomId, Seq>())) {
        // Of a room that the person isn't in, nothing is said, as of one that there isn't.
        const auto room = std::find_if(rooms.begin(), rooms.end(), [id = id](const Room &r) { return r.room == id; });
        if (room == rooms.end())
            continue;
        CatchUp each{id, std::min(seen, room->last), room->last, false};
        if (each.upTo - each.after > mostMissed) {
            each.after = each.upTo - newestAfterGap;
            each.gap = true;
        }
        owed.push_back(each);
    }
    return owed;
}

Room Hub::about(const RoomState &room, UserId viewer, const Marker &marker) const
{
    std::optional<Person> with;
    if (room.kind() == RoomKind::Direct) {
        for (const auto &[place, user] : room.people()) {
            if (user != viewer)
                with = m_people.find(user)->shown();
        }
    }
    return {room.id(),   room.kind(),   room.name(),     room.topic(), room.last(),
            marker.read, marker.unread, marker.mentions, room.count(), with};
}

// The person is in the room from now on, on all connections; everything in it is read.
void Hub::open(const PersonState &person, const RoomState &room, const Asker &asker, std::optional<RequestId> re)
{
    const Room opened = about(room, person.user, {room.id(), room.last(), 0, 0});
    for (const ConnectionId each : person.connections) {
        m_fanout.send(each, RoomOpened{opened, each == asker.who ? re : std::nullopt});
        m_fanout.enter(each, room.id());
        sendRoster(each, room);
    }
}

} // namespace Confab
