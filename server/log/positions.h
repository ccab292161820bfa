// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/connection.h"
#include "shared/protocol/values.h"

#include <QHash>

namespace Confab {

// Where the next rows go, kept in memory: what is recorded needs no look at how much there was before. Agrees with the
// database, transactions that are under way included, or is loaded again.
struct Positions {
    struct OfRoom {
        RoomKind kind = RoomKind::Public;
        Seq last = 0;
        quint64 said = 0;           // how many of its events are messages …
        QHash<UserId, quint64> own; // … and how many of those are this person's: of some who have spoken
    };
    QHash<RoomId, OfRoom> rooms;
    quint64 lastText = 0; // the newest id of the table `texts`
};

[[nodiscard]] Result<Positions> loadPositions(const Connection &connection);

} // namespace Confab
