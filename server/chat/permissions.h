// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/roomstate.h"

#include "shared/base/result.h"

namespace Confab {

enum class Action {
    See, // that it exists, its name, topic and count
    Join,
    Say,
    Reply,
    React,
    Type,
    MarkRead,
    LookBack,
    Search,
    SeeMembers,
    Edit,
    Delete,
    SetTopic,
    Invite,
    Leave,
};

// How somebody stands to a room, and to the message that is acted on.
struct Standing {
    bool member = false;
    Role role = Role::Guest;
    bool creator = false; // of the room
    bool author = false;  // of the message
};

// The one place that decides who may do what in a room; `room` is null where there is none of that id.
[[nodiscard]] Status permit(Action action, const RoomState *room, const Standing &standing);

} // namespace Confab
