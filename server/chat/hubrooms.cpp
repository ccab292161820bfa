// SPDX-License-Identifier: MIT
#include "server/chat/hub.h"

#include "shared/protocol/codes.h"
#include "shared/protocol/limits.h"
#include "shared/protocol/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// That one is in by name or by invitation. All of them are told on arriving: who is put into ever more of them could
// never arrive again.
constexpr size_t mostRooms = 500;

Error tooMany()
{
    return {Code::notAllowed, u"Nobody can be in more than %1 rooms."_s.arg(mostRooms)};
}

} // namespace

void Hub::create(const Asker &asker, const Create &request)
{
    const Echo echo{request.id, {}};
    const auto name = parseRoomName(request.name);
    if (!name)
        return answer(asker.who, name.error(), echo);
    const QString topic = request.topic.value_or(QString());
    if (const Status good = checkLine(topic, 0, Limit::topic); !good)
        return answer(asker.who, good.error(), echo);
    const auto same = sameRoom(request, *name, asker.user);
    if (!same)
        return answer(asker.who, same.error(), echo);
    if (*same)
        return reopen(asker, request.id, **same);
    if (isInTooMany(asker.user))
        return answer(asker.who, tooMany(), echo);
    const RoomKind kind = request.isPrivate ? RoomKind::Private : RoomKind::Public;
    make(asker, request.id, {m_rooms.newId(), kind, *name, topic, 0, asker.user, {{asker.user, false}}});
}

bool Hub::isInTooMany(UserId user) const
{
    const auto &rooms = m_people.find(user)->rooms;
    return rooms.size() >= mostRooms
        && std::count_if(rooms.begin(), rooms.end(),
                         [this](RoomId id) { return m_rooms.findNext(id)->kind() != RoomKind::Direct; })
        >= qsizetype(mostRooms);
}

// The room that is meant where the person is in it already; an error where the name is somebody else's.
Result<std::optional<RoomId>> Hub::sameRoom(const Create &request, const QString &name, UserId user)
{
    const NameKey key = nameKey(name);
    if (request.isPrivate) {
        for (const RoomId id : m_people.find(user)->rooms) {
            const RoomState *room = m_rooms.findNext(id);
            if (room->kind() == RoomKind::Private && room->seatNext(user) == Seat::In
                && foldCase(room->name()) == key.folded)
                return std::optional(id);
        }
        return std::optional<RoomId>();
    }
    if (const auto id = m_rooms.named(key.folded); id && m_rooms.findNext(*id)->seatNext(user) == Seat::In)
        return id;
    if (!m_rooms.isFree(key))
        return Error{Code::nameTaken, u"There is a room named %1, or one that looks like it."_s.arg(name)};
    return std::optional<RoomId>();
}

void Hub::join(const Asker &asker, const Join &request)
{
    std::optional<RoomId> id;
    if (const auto name = parseRoomName(request.name))
        id = m_rooms.named(foldCase(*name));
    if (const Status allowed = may(Action::Join, asker.user, id.value_or(RoomId{}), When::Next); !allowed)
        return answer(asker.who, allowed.error(), {request.id, {}});
    if (m_rooms.findNext(*id)->seatNext(asker.user) == Seat::In)
        return reopen(asker, request.id, *id);
    if (isInTooMany(asker.user))
        return answer(asker.who, tooMany(), {request.id, {}});
    enter(asker, request.id, *id);
}

void Hub::leave(const Asker &asker, const Leave &request)
{
    if (const Status allowed = may(Action::Leave, asker.user, request.room, When::Next); !allowed)
        return answer(asker.who, allowed.error(), {request.id, {}});
    const RoomState &room = *m_rooms.findNext(request.room);
    const Seat after = room.kind() == RoomKind::Direct ? Seat::Hidden : Seat::None;
    if (room.seatNext(asker.user) == after)
        m_steps.plan([this, who = asker.who, re = request.id] { m_fanout.send(who, Done{re}); });
    else
        unseat(asker, request.id, request.room, after);
}

void Hub::direct(const Asker &asker, const Direct &request)
{
    if (!m_people.find(request.user))
        return answer(asker.who, {Code::noSuchUser, u"There is no such person."_s}, {request.id, {}});
    if (request.user == asker.user)
        return answer(asker.who, {Code::notAllowed, u"A direct room is for two."_s}, {request.id, {}});
    const auto id = m_rooms.between(asker.user, request.user);
    if (!id) {
        // The other one hears of it with the first message.
        make(asker, request.id,
             {m_rooms.newId(), RoomKind::Direct, {}, {}, 0, asker.user, {{asker.user, false}, {request.user, true}}});
        return;
    }
    if (m_rooms.findNext(*id)->seatNext(asker.user) == Seat::In)
        return reopen(asker, request.id, *id);
    enter(asker, request.id, *id);
}

void Hub::invite(const Asker &asker, const Invite &request)
{
    if (const Status allowed = may(Action::Invite, asker.user, request.room, When::Next); !allowed)
        return answer(asker.who, allowed.error(), {request.id, {}});
    if (!m_people.find(request.user))
        return answer(asker.who, {Code::noSuchUser, u"There is no such person."_s}, {request.id, {}});
    const auto done = [this, who = asker.who, re = request.id] { m_fanout.send(who, Done{re}); };
    if (m_rooms.findNext(request.room)->seatNext(request.user) == Seat::In)
        return m_steps.plan(done);
    if (isInTooMany(request.user))
        return answer(asker.who, tooMany(), {request.id, {}});
    seat(request.user, request.room, [this, asker, request, done](bool stored) {
        if (!stored)
            return tellUnavailable(asker.who, {request.id, {}});
        open(*m_people.find(request.user), *m_rooms.find(request.room), {}, {});
        done();
    });
}

} // namespace Confab
