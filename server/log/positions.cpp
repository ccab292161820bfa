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
    const Status loaded = rooms.each([&](const QSqlQuery &row) -> Result<bool> {
        positions.rooms.insert(
            RoomId{numberAt(row, 0)},
            {kindOf(row.value(1).toString()).value_or(RoomKind::Private), numberAt(row, 2), numberAt(row, 3)});
        return true;
    });
    if (!loaded)
        return loaded.error();
    return positions;
}

} // namespace Confab
