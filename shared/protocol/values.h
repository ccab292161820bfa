// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/fixedbytes.h"
#include "shared/base/strongid.h"

#include <QtGlobal>

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

} // namespace Confab
