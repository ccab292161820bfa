// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/positions.h"
#include "server/log/statement.h"

namespace Confab {

// The texts of messages: added, or overwritten where they must be gone. Belongs to the thread of its connection.
class TextStore
{
public:
    TextStore(const Connection &connection, Positions &positions);

    Status prepare(); // first

    // The id of the text that is added next, which is also its message's place among all, its doc.
    [[nodiscard]] quint64 nextId() const { return m_positions.lastText + 1; }
    Status add(RoomId room, Seq seq, const QString &body);
    // Another text in the place of that one, which is gone. Gives its id.
    [[nodiscard]] Result<quint64> replace(quint64 id, quint64 doc, RoomId room, Seq seq, const QString &body);
    // The text is gone: filler of the same length stands in its place.
    Status wipe(quint64 id, quint64 doc);

private:
    Positions &m_positions;
    Statement m_add;
    Statement m_wipe;
    Statement m_rewritten;
};

} // namespace Confab
