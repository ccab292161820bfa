// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/roomstate.h"

#include "shared/base/result.h"

namespace Confab {

enum class Action { Say, LookBack, SeeMembers };

// How somebody stands to a room.
struct Standing {
    bool member = false;
    Role role = Role::Guest;
};

// The one place that decides who may do what in a room; `room` is null where there is none of that id.
[[nodiscard]] Status permit(Action action, const RoomState *room, const Standing &standing);

} // namespace Confab
