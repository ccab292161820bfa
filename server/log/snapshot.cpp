// SPDX-License-Identifier: MIT
#include "server/log/snapshot.h"

#include "server/log/kindword.h"
#include "server/log/statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// Calls `take` with each row until it gives an error.
template <class Take>
Status eachRow(const Connection &connection, const QString &sql, Take take)
{
    Statement statement(connection);
    if (const Status ready = statement.prepare(sql); !ready)
        return ready;
    return statement.each([&take](const QSqlQuery &row) -> Result<bool> {
        if (const Status taken = take(row); !taken)
            return taken.error();
        return true;
    });
}

Error oddRow(const QString &table)
{
    return {QString(), u"a row of %1 makes no sense"_s.arg(table)};
}

Status loadPeople(const Connection &connection, LogSnapshot &snapshot)
{
    const Status loaded = eachRow(
        connection, u"SELECT user, nick, holds FROM persons ORDER BY user"_s, [&](const QSqlQuery &row) -> Status {
            snapshot.people.push_back({UserId{numberAt(row, 0)}, row.value(1).toString(), row.value(2).toBool()});
            return Ok{};
        });
    if (!loaded)
        return loaded;
    return eachRow(connection, u"SELECT hash, user, used FROM tokens"_s, [&](const QSqlQuery &row) -> Status {
        const std::optional<TokenHash> hash = TokenHash::from(row.value(0).toByteArray());
        if (!hash)
            return oddRow(u"tokens"_s);
        snapshot.tokens.push_back({*hash, UserId{numberAt(row, 1)}, numberAt(row, 2)});
        return Ok{};
    });
}

Status loadRooms(const Connection &connection, LogSnapshot &snapshot)
{
    return eachRow(
        connection,
        u"SELECT room, kind, name, topic, creator,"
        " (SELECT seq FROM events WHERE events.room = rooms.room ORDER BY seq DESC LIMIT 1) FROM rooms ORDER BY room"_s,
        [&](const QSqlQuery &row) -> Status {
            const std::optional<RoomKind> kind = kindOf(row.value(1).toString());
            if (!kind)
                return oddRow(u"rooms"_s);
            snapshot.rooms.push_back({RoomId{numberAt(row, 0)},
                                      *kind,
                                      row.value(2).toString(),
                                      row.value(3).toString(),
                                      numberAt(row, 5),
                                      UserId{numberAt(row, 4)},
                                      {}});
            return Ok{};
        });
}

// Of every room but the lobby.
Status loadMembers(const Connection &connection, LogSnapshot &snapshot)
{
    QHash<RoomId, StoredRoom *> rooms;
    for (StoredRoom &room : snapshot.rooms)
        rooms.insert(room.room, &room);
    return eachRow(connection, u"SELECT room, user, hidden FROM members WHERE room <> 1 ORDER BY user, room"_s,
                   [&](const QSqlQuery &row) -> Status {
                       StoredRoom *room = rooms.value(RoomId{numberAt(row, 0)});
                       if (!room)
                           return oddRow(u"members"_s);
                       room->members.push_back({UserId{numberAt(row, 1)}, row.value(2).toBool()});
                       return Ok{};
                   });
}

} // namespace

Result<LogSnapshot> loadSnapshot(const Connection &connection)
{
    LogSnapshot snapshot;
    const Result<QVariant> id = connection.value(u"SELECT value FROM meta WHERE key = 'log'"_s);
    if (!id)
        return id.error();
    const std::optional<LogId> log = LogId::from(id->toByteArray());
    if (!log)
        return oddRow(u"meta"_s);
    snapshot.log = *log;
    for (const auto load : {loadPeople, loadRooms, loadMembers}) {
        if (const Status loaded = load(connection, snapshot); !loaded)
            return loaded.error();
    }
    return snapshot;
}

} // namespace Confab
