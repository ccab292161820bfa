// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/messages.h"

// A server all of whose words are the same ones.
namespace Confab::Hostility {

using namespace Qt::StringLiterals;

inline constexpr UserId self{7};
inline constexpr UserId other{8};
inline constexpr RoomId second{2};
inline constexpr RoomId direct{3};

inline Person person(UserId user, const QString &text)
{
    return {user, text, Role::Guest, Presence::Busy, text};
}

inline Room room(RoomId id, RoomKind kind, const QString &text)
{
    Room room;
    room.room = id;
    room.kind = kind;
    room.name = text;
    room.topic = text;
    room.last = id == lobby ? 5 : 0;
    if (kind == RoomKind::Direct)
        room.with = person(other, text);
    return room;
}

inline Welcome welcome(const QString &text)
{
    Welcome welcome;
    welcome.server = text;
    welcome.software = text;
    welcome.you = person(self, text);
    welcome.resume.bytes.fill(3);
    welcome.limits = {1024 * 1024, 100'000, 200, 0, 20, 500, {}};
    welcome.rooms = {room(lobby, RoomKind::Public, text), room(second, RoomKind::Private, text),
                     room(direct, RoomKind::Direct, text)};
    welcome.log = LogId{};
    return welcome;
}

inline Event eventOf(Seq seq, UserId user, const QString &nick)
{
    Event event{lobby, seq, 1'700'000'000'000 + seq * 400'000, user, nick, {}};
    event.nonce.bytes.fill(quint8(seq));
    return event;
}

inline std::vector<Logged> talk(const QString &text)
{
    Said plain;
    plain.event = eventOf(1, other, u"plain"_s);
    plain.text = u"a word"_s;
    Said said;
    said.event = eventOf(2, other, text);
    said.text = text;
    said.reactions = std::vector<Reaction>{{text.left(500), {other, self}}};
    Said answer = said;
    answer.event = eventOf(3, other, text);
    answer.reply = 2;
    Said action = said;
    action.event = eventOf(4, self, text);
    action.action = true;
    return {plain, said, answer, action, TopicSet{eventOf(5, other, text), text}};
}

} // namespace Confab::Hostility
