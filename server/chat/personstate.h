// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/ahead.h"
#include "server/chat/ports.h"

#include "shared/protocol/names.h"

#include <map>
#include <set>
#include <utility>

namespace Confab {

// A nickname, and what it is compared by.
struct Nickname {
    QString nick;
    QString folded;
};

// Somebody who is here or was here once.
struct PersonState {
    UserId user;
    Ahead<Nickname> name;
    bool holdsNick = false; // nobody else may take it
    int arriving = 0;       // logins that are being written down
    std::set<RoomId> rooms; // that the person is in, or may be in once all is reported; without the lobby
    std::vector<ConnectionId> connections;
    bool inLobby = false; // connected, or lost a moment ago
    quint64 lostAt = 0;   // steady; the last connection's end, while there is none
    QString lostWhy;
    Presence presence = Presence::Online; // while here
    std::optional<QString> note;
    std::map<RoomId, quint64> typingSince; // steady

    [[nodiscard]] const QString &nick() const { return name.now().nick; }
    [[nodiscard]] const QString &folded() const { return name.now().folded; }
    [[nodiscard]] bool connected() const { return !connections.empty(); }
    [[nodiscard]] Person shown() const
    {
        return {user, nick(), Role::Guest, inLobby ? presence : Presence::Offline, inLobby ? note : std::nullopt};
    }
};

} // namespace Confab
