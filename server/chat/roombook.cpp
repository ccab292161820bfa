// SPDX-License-Identifier: MIT
#include "server/chat/roombook.h"

#include <algorithm>

namespace Confab {

RoomState *RoomBook::find(RoomId id)
{
    RoomState *room = findNext(id);
    return room && room->isWritten() ? room : nullptr;
}

RoomState *RoomBook::findNext(RoomId id)
{
    const auto found = m_rooms.find(id);
    return found == m_rooms.end() ? nullptr : &found->second;
}

const RoomState *RoomBook::findNext(RoomId id) const
{
    const auto found = m_rooms.find(id);
    return found == m_rooms.end() ? nullptr : &found->second;
}

std::optional<RoomId> RoomBook::between(UserId a, UserId b) const
{
    const auto found = m_directs.find(ordered(a, b));
    return found == m_directs.end() ? std::nullopt : std::optional(found->second);
}

RoomState &RoomBook::add(const StoredRoom &stored, bool written)
{
    m_nextRoom = std::max(m_nextRoom, stored.room.value + 1);
    if (stored.kind == RoomKind::Public)
        m_names.claim(nameKey(stored.name), stored.room);
    if (const auto pair = pairOf(stored))
        m_directs.emplace(*pair, stored.room);
    RoomState &room = m_rooms.try_emplace(stored.room, stored, m_crowdLimit, false).first->second;
    if (written)
        confirm(stored.room);
    return room;
}

void RoomBook::confirm(RoomId id)
{
    RoomState &room = m_rooms.at(id);
    room.setWritten();
    if (room.kind() == RoomKind::Public)
        m_listed.emplace(foldCase(room.name()), id);
}

void RoomBook::drop(RoomId id)
{
    const auto found = m_rooms.find(id);
    if (found == m_rooms.end())
        return;
    if (found->second.kind() == RoomKind::Public)
        m_names.release(nameKey(found->second.name()));
    std::erase_if(m_directs, [&](const auto &each) { return each.second == id; });
    m_rooms.erase(found);
}

bool RoomBook::updateCrowd(RoomState &room)
{
    const bool ended = room.updateCrowd();
    if (room.isCrowd())
        m_crowds.insert(room.id());
    else
        m_crowds.erase(room.id());
    return ended;
}

std::optional<RoomBook::Pair> RoomBook::pairOf(const StoredRoom &stored)
{
    if (stored.kind != RoomKind::Direct || stored.members.size() != 2)
        return std::nullopt;
    return ordered(stored.members[0].user, stored.members[1].user);
}

} // namespace Confab
