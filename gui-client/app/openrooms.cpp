// SPDX-License-Identifier: MIT
#include "gui-client/app/openrooms.h"

#include <algorithm>

namespace Confab {

OpenRooms::Open &OpenRooms::open(RoomId room, std::optional<quint64> crowd)
{
    Open &open = m_rooms[room];
    open.used = ++m_uses;
    if (!open.session)
        open.session = std::make_unique<RoomSession>(m_client, room, m_clock, crowd);
    if (m_rooms.size() > most) {
        const auto oldest = std::min_element(
            m_rooms.begin(), m_rooms.end(), [](const auto &a, const auto &b) { return a.second.used < b.second.used; });
        close(oldest->first);
    }
    return open;
}

OpenRooms::Open *OpenRooms::find(RoomId room)
{
    const auto known = m_rooms.find(room);
    return known == m_rooms.end() ? nullptr : &known->second;
}

void OpenRooms::close(RoomId room)
{
    if (m_rooms.erase(room) > 0)
        m_client.forgetSeen(room);
}

void OpenRooms::clear()
{
    while (!m_rooms.empty())
        close(m_rooms.begin()->first);
}

std::vector<RoomSession *> OpenRooms::sessions() const
{
    std::vector<const Open *> rooms;
    for (const auto &[id, open] : m_rooms)
        rooms.push_back(&open);
    std::sort(rooms.begin(), rooms.end(), [](const Open *a, const Open *b) { return a->used > b->used; });
    std::vector<RoomSession *> sessions;
    sessions.reserve(rooms.size());
    for (const Open *open : rooms)
        sessions.push_back(open->session.get());
    return sessions;
}

} // namespace Confab
