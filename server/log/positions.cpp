// SPDX-License-Identifier: MIT
#include "server/log/positions.h"

#include "server/log/kindword.h"
#include "server/log/statement.h"

using namespace Qt::StringLiterals;

namespace Confab {

Result<Positions> loadPositions(const Connection &connection)
{
    Positions positions;
    const Result<QVariant> lastText = connection.value(u"SELECT max(id) FROM texts"_s);
    if (!lastText)
        return lastText.error();
    positions.lastText = static_cast<quint64>(lastText->toLongLong());

    Statement rooms(connection);
    const QString newest = u"(SELECT %1 FROM events WHERE events.room = rooms.room ORDER BY seq DESC LIMIT 1)"_s;
    if (const Status ready = rooms.prepare(
            u"SELECT room, kind, %1, %2 FROM rooms"_s.arg(newest.arg(u"seq"), newest.arg(u"said_number")));
        !ready)
        return ready.error();
    const Status loaded = rooms.each([&](const Row &row) -> Result<bool> {
        positions.rooms.insert(RoomId{row.number(0)},
                               {kindOf(row.text(1)).value_or(RoomKind::Private), row.number(2), row.number(3), {}});
        return true;
    });
    if (!loaded)
        return loaded.error();
    return positions;
}

} // namespace Confab
