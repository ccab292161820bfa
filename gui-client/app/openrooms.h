// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/roomsession.h"

#include <map>
#include <memory>

namespace Confab {

// The rooms that were on screen, as they were left. Those used last are kept up to date in memory; one that was
// forgotten is fetched anew when it is wanted again. The client and the clock outlive it.
class OpenRooms
{
public:
    static constexpr size_t most = 20;

    struct Place { // of the timeline: where a message stood
        Seq seq = 0;
        int top = 0;
    };
    struct Open {
        std::unique_ptr<RoomSession> session;
        std::optional<Place> place; // none: at the end
        quint64 used = 0;
    };

    OpenRooms(ChatClient &client, const Clock &clock) : m_client(client), m_clock(clock) { }

    // `crowd`: as for RoomSession. The room is the one used last from now on.
    Open &open(RoomId room, std::optional<quint64> crowd);
    [[nodiscard]] Open *find(RoomId room);
    void close(RoomId room);
    void clear();
    // By use, the last one first.
    [[nodiscard]] std::vector<RoomSession *> sessions() const;

private:
    ChatClient &m_client;
    const Clock &m_clock;
    std::map<RoomId, Open> m_rooms;
    quint64 m_uses = 0;
};

} // namespace Confab
