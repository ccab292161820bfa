// SPDX-License-Identifier: MIT
#include "server/chat/permissions.h"

#include "shared/protocol/codes.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// Whether somebody who is in the room may do that.
bool mayMember(Action action, const RoomState &room, const Standing &standing)
{
    const bool direct = room.kind() == RoomKind::Direct;
    const bool moderator = standing.role == Role::Moderator || standing.role == Role::Admin;
    switch (action) {
    case Action::See:
    case Action::Say:
    case Action::Reply:
    case Action::React:
    case Action::Type:
    case Action::MarkRead:
    case Action::LookBack:
    case Action::Search:
    case Action::SeeMembers:
        return true;
    case Action::Join:
        return room.kind() == RoomKind::Public;
    case Action::Edit:
        return standing.author;
    case Action::Delete:
        if (standing.author)
            return true;
        if (room.isLobby())
            return moderator;
        // What is said in a private room is no affair of a moderator's.
        return (standing.creator && !direct) || (moderator && room.kind() == RoomKind::Public);
    case Action::SetTopic:
        return room.isLobby() ? moderator : !direct;
    case Action::Invite:
        return !room.isLobby() && !direct;
    case Action::Leave:
        return !room.isLobby();
    }
    return false;
}

} // namespace

Status permit(Action action, const RoomState *room, const Standing &standing)
{
    const Error absent{Code::noSuchRoom, u"There is no such room."_s};
    // A room that is private to others and one that doesn't exist get the same answer; by its name nobody finds one.
    if (!room || (room->kind() != RoomKind::Public && (!standing.member || action == Action::Join)))
        return absent;
    if (!standing.member) {
        if (action == Action::See || action == Action::Join)
            return Ok{};
        return Error{Code::notAMember, u"You are not in this room."_s};
    }
    if (!mayMember(action, *room, standing))
        return Error{Code::notAllowed, u"You may not do this here."_s};
    return Ok{};
}

} // namespace Confab
