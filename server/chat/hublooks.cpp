// SPDX-License-Identifier: MIT
#include "server/chat/framesizes.h"
#include "server/chat/hub.h"

#include "shared/protocol/codes.h"
#include "shared/protocol/limits.h"
#include "shared/protocol/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

void Hub::look(const Asker &asker, const History &request)
{
    if (const Status allowed = may(Action::LookBack, asker.user, request.room, When::Now); !allowed)
        return tell(asker.who, allowed.error(), {request.id, {}});
    m_fanout.look(asker.who, request);
}

void Hub::search(const Asker &asker, const Search &request)
{
    const Echo echo{request.id, {}};
    std::vector<RoomId> rooms;
    if (request.room) {
        if (const Status allowed = may(Action::Search, asker.user, *request.room, When::Now); !allowed)
            return tell(asker.who, allowed.error(), echo);
        rooms.push_back(*request.room);
    } else {
        rooms.push_back(lobby);
        for (const RoomId id : m_people.find(asker.user)->rooms) {
            const RoomState *room = m_rooms.find(id);
            if (room && room->seatNow(asker.user) == Seat::In)
                rooms.push_back(id);
        }
    }
    if (const Status good = checkLine(request.text, 0, Limit::searchText); !good)
        return tell(asker.who, good.error(), echo);
    m_fanout.look(asker.who, Seek{request, std::move(rooms), 0});
}

void Hub::sendRooms(const Asker &asker, const Rooms &request)
{
    if (request.prefix) {
        if (const Status good = checkLine(*request.prefix, 1, Limit::label); !good)
            return tell(asker.who, good.error(), {request.id, {}});
    }
    const QString prefix = request.prefix ? foldCase(*request.prefix) : QString();
    const QString after = request.after ? foldCase(*request.after) : QString();
    const quint64 most = std::min(request.limit.value_or(m_settings.limits.page), m_settings.limits.page);

    // Names with a prefix lie together, from the prefix itself on.
    const auto &all = m_rooms.listed();
    auto each = request.after && after >= prefix ? all.upper_bound(after) : all.lower_bound(prefix);
    RoomList list{{}, false, request.id};
    qsizetype left = qsizetype(m_settings.limits.frame) - 64;
    for (; each != all.end() && each->first.startsWith(prefix); ++each) {
        const RoomState &room = *m_rooms.find(each->second);
        ListedRoom listed{room.id(), room.name(), room.topic(), room.count()};
        left -= mostBytes(listed);
        if (list.rooms.size() == most || left < 0) {
            list.more = true;
            break;
        }
        list.rooms.push_back(std::move(listed));
    }
    m_fanout.send(asker.who, list);
}

// Whoever isn't known is left out.
void Hub::sendPeople(const Asker &asker, const People &request)
{
    std::vector<const PersonState *> found;
    const auto add = [&](const PersonState *person) {
        if (person && std::find(found.begin(), found.end(), person) == found.end())
            found.push_back(person);
    };
    if (request.nick)
        add(m_people.named(foldCase(*request.nick)));
    for (const UserId user : request.users.value_or(std::vector<UserId>())) {
        if (found.size() == m_settings.limits.page)
            break;
        add(m_people.find(user));
    }
    Persons persons{{}, request.id};
    qsizetype left = qsizetype(m_settings.limits.frame) - 64;
    for (const PersonState *each : found) {
        Person person = each->shown();
        left -= mostBytes(person);
        if (left < 0)
            break;
        persons.people.push_back(std::move(person));
    }
    m_fanout.send(asker.who, persons);
}

} // namespace Confab
