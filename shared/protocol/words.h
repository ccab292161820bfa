// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/values.h"

#include <array>
#include <string_view>
#include <utility>

namespace Confab {

// The wire's words for each value of an enumeration.
template <class E>
struct Words;

template <>
struct Words<Presence> {
    static constexpr std::array<std::pair<Presence, std::string_view>, 4> all{{{Presence::Online, "online"},
                                                                               {Presence::Away, "away"},
                                                                               {Presence::Busy, "busy"},
                                                                               {Presence::Offline, "offline"}}};
};
template <>
struct Words<Role> {
    static constexpr std::array<std::pair<Role, std::string_view>, 4> all{
        {{Role::Guest, "guest"}, {Role::Member, "member"}, {Role::Moderator, "moderator"}, {Role::Admin, "admin"}}};
};
template <>
struct Words<RoomKind> {
    static constexpr std::array<std::pair<RoomKind, std::string_view>, 3> all{
        {{RoomKind::Public, "public"}, {RoomKind::Private, "private"}, {RoomKind::Direct, "direct"}}};
};

} // namespace Confab
