// SPDX-License-Identifier: MIT
#pragma once

#include "tests/integration/wirekit.h"

namespace Confab {

inline const RoomId noRoom{999'999}; // an id that no room has

// The first frame of that kind that `asked` brought, all else up to now dropped.
template <class M>
std::optional<M> answer(RawClient &client, const ClientFrame &asked)
{
    client.send(asked);
    const auto frames = select<M>(settled(client));
    return frames.empty() ? std::nullopt : std::optional(frames.front());
}

// The code that `asked` is answered with; empty where there was no error.
inline QString errorOf(RawClient &client, const ClientFrame &asked)
{
    const auto error = answer<ErrorFrame>(client, asked);
    return error ? error->code : QString();
}

// The room that was opened by that request; id 0 where none was.
inline Room opened(RawClient &client, const ClientFrame &asked)
{
    const auto room = answer<RoomOpened>(client, asked);
    return room ? room->about : Room{};
}

inline Room made(RawClient &client, const QString &name, bool isPrivate = false)
{
    return opened(client, Create{1, name, {}, isPrivate});
}

inline Room joinedTo(RawClient &client, const QString &name)
{
    return opened(client, Join{2, name});
}

inline bool invited(RawClient &client, RoomId room, UserId user)
{
    return answer<Done>(client, Invite{3, room, user}).has_value();
}

// What is said now, as it was recorded.
inline std::optional<Said> saidIn(RawClient &client, RoomId room, const QString &text, quint64 nonce,
                                  std::optional<Seq> reply = {})
{
    client.send(Say{room, nonceOf(nonce), text, reply, false});
    for (const Said &said : select<Said>(settled(client))) {
        if (said.event.nonce == nonceOf(nonce))
            return said;
    }
    return std::nullopt;
}

// The event of that kind which a frame with a nonce became.
template <class M>
std::optional<M> recorded(RawClient &client, const ClientFrame &asked)
{
    return answer<M>(client, asked);
}

inline std::optional<Page> newest(RawClient &client, RoomId room, quint64 limit = 100)
{
    client.send(History{4, room, {}, {}, limit});
    return client.expect<Page>();
}

inline const Said *saidAt(const Page &page, Seq seq)
{
    for (const Logged &event : page.events) {
        const auto *said = std::get_if<Said>(&event);
        if (said && said->event.seq == seq)
            return said;
    }
    return nullptr;
}

// As a welcome lists it; nothing where it doesn't.
inline std::optional<Room> listed(const Welcome &welcome, RoomId room)
{
    for (const Room &each : welcome.rooms) {
        if (each.room == room)
            return each;
    }
    return std::nullopt;
}

// The same person once more: another connection beside, or instead of, the first.
inline std::unique_ptr<Guest> again(const ServerAddress &server, const Guest &person, bool beside,
                                    const std::optional<std::map<RoomId, Seq>> &seen = {})
{
    auto client = std::make_unique<Guest>(server);
    auto welcome = client->enter(person.welcome.you.nick, person.welcome.resume, seen, beside);
    if (!welcome || welcome->you.user != person.welcome.you.user)
        return nullptr;
    client->welcome = std::move(*welcome);
    return client;
}

} // namespace Confab
