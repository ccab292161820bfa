// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/connection.h"
#include "server/log/row.h"
#include "shared/protocol/messages.h"

#include <functional>
#include <memory>
#include <optional>

namespace Confab {

// Reads events of the rooms' logs as they stand now: a said with its latest text, its edit and its reactions, or
// emptied and deleted; an edited with its target's latest text, emptied where that was deleted.
//
// Belongs to the thread of its connection, which outlives it. What several calls give is of one moment where the
// caller has begun a transaction; no call leaves a statement half-way, which would keep one from ending.
class EventReader
{
public:
    explicit EventReader(const Connection &connection);
    ~EventReader();
    Q_DISABLE_COPY_MOVE(EventReader)

    Status prepare(); // first

    // None: there is no such event.
    [[nodiscard]] Result<std::optional<Logged>> one(RoomId room, Seq seq);
    // The seq of the room's newest event; 0 where it has none.
    [[nodiscard]] Result<Seq> last(RoomId room);

    enum class Order { Ascending, Descending };
    // Calls `take` with the events from `first` to `last`, both included, until it returns false.
    Status each(RoomId room, Seq first, Seq last, Order order, const std::function<bool(Logged)> &take);

private:
    struct Statements;

    [[nodiscard]] Result<Logged> current(const Row &row);
    Status addReactions(Said &said);

    std::unique_ptr<Statements> m_statements;
};

} // namespace Confab
