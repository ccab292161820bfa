// SPDX-License-Identifier: MIT
#include "server/chat/permissions.h"

#include "shared/protocol/codes.h"

using namespace Qt::StringLiterals;

namespace Confab {

Status permit(Action action, const RoomState *room, const Standing &standing)
{
    // A room that is private to others and one that doesn't exist get the same answer.
    if (!room || (room->kind() != RoomKind::Public && !standing.member))
        return Error{Code::noSuchRoom, u"There is no such room."_s};
    if (!standing.member)
        return Error{Code::notAMember, u"You are not in this room."_s};
    switch (action) {
    case Action::Say:
    case Action::LookBack:
    case Action::SeeMembers:
        return Ok{};
    }
    return Error{Code::notAllowed, u"You may not do this here."_s};
}

} // namespace Confab
