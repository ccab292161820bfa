// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/fixedbytes.h"
#include "shared/base/strongid.h"

#include <QString>

#include <optional>

namespace Confab {

using UserId = StrongId<struct UserTag>; // a person on this server, stable and never reused
using RoomId = StrongId<struct RoomTag>; // 1 is the lobby; 0 is no room
using Seq = quint64;                     // position in a room's log: 1, 2, 3 …; 0 is before the first
using Millis = quint64;                  // server clock, milliseconds since 1970-01-01T00:00Z
using Span = quint64;                    // milliseconds from now
using RequestId = quint64;               // chosen by the client, echoed as `re`
using Nonce = FixedBytes<16>;            // one for each thing that a client wants recorded
using Token = FixedBytes<32>;            // proves to be a person
using LogId = FixedBytes<16>;            // names a database

inline constexpr RoomId lobby{1};

enum class Presence { Online, Away, Busy, Offline };
enum class Role { Guest, Member, Moderator, Admin };
enum class RoomKind { Public, Private, Direct };

// What several frames carry.

struct Person {
    UserId user;
    QString nick;
    Role role = Role::Guest;
    Presence presence = Presence::Online;
    std::optional<QString> note;
    bool operator==(const Person &) const = default;
};

struct Room {
    RoomId room;
    RoomKind kind = RoomKind::Public;
    QString name;
    QString topic;
    Seq last = 0;
    Seq read = 0;
    std::optional<quint64> unread;
    std::optional<quint64> mentions;
    std::optional<quint64> count;
    std::optional<Person> with;
    bool operator==(const Room &) const = default;
};

struct Limits {
    quint64 frame = 0;
    quint64 text = 0;
    quint64 page = 0;
    quint64 rate = 0;
    quint64 burst = 0;
    quint64 crowd = 0;
    std::optional<quint64> file;
    bool operator==(const Limits &) const = default;
};

struct ListedRoom {
    RoomId room;
    QString name;
    QString topic;
    quint64 count = 0;
    bool operator==(const ListedRoom &) const = default;
};

} // namespace Confab
