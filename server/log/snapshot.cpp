// SPDX-License-Identifier: MIT
#include "server/log/snapshot.h"

#include "server/log/eventrow.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// Calls `take` with each row; false from it ends with that error.
template <class Take>
Status eachRow(const Connection &connection, const QString &sql, Take take)
{
    QSqlQuery query = connection.query();
    if (const Status ready = prepare(query, sql); !ready)
        return ready;
    if (const Status done = execute(query); !done)
        return done;
    for (;;) {
        const Result<bool> row = nextRow(query);
        if (!row)
            return row.error();
        if (!*row)
            return Ok{};
        if (const Status taken = take(query); !taken)
            return taken;
    }
}

Error oddRow(const QString &table)
{
    return {QString(), u"a row of %1 makes no sense"_s.arg(table)};
}

std::optional<RoomKind> kindOf(const QString &word)
{
    if (word == u"public")
        return RoomKind::Public;
    if (word == u"private")
        return RoomKind::Private;
    if (word == u"direct")
        return RoomKind::Direct;
    return std::nullopt;
}

} // namespace

Result<std::vector<StoredRoom>> loadRooms(const Connection &connection)
{
    std::vector<StoredRoom> rooms;
    const Status loaded = eachRow(
        connection,
        u"SELECT room, kind, name, topic,"
        " (SELECT seq FROM events WHERE events.room = rooms.room ORDER BY seq DESC LIMIT 1) FROM rooms ORDER BY room"_s,
        [&](const QSqlQuery &row) -> Status {
            const std::optional<RoomKind> kind = kindOf(row.value(1).toString());
            if (!kind)
                return oddRow(u"rooms"_s);
            rooms.push_back(
                {RoomId{numberAt(row, 0)}, *kind, row.value(2).toString(), row.value(3).toString(), numberAt(row, 4)});
            return Ok{};
        });
    if (!loaded)
        return loaded.error();
    return rooms;
}

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

    Status loaded = eachRow(
        connection, u"SELECT user, nick, holds FROM persons ORDER BY user"_s, [&](const QSqlQuery &row) -> Status {
            snapshot.people.push_back({UserId{numberAt(row, 0)}, row.value(1).toString(), row.value(2).toBool()});
            return Ok{};
        });
    if (!loaded)
        return loaded.error();
    loaded = eachRow(connection, u"SELECT hash, user, used FROM tokens"_s, [&](const QSqlQuery &row) -> Status {
        const std::optional<TokenHash> hash = TokenHash::from(row.value(0).toByteArray());
        if (!hash)
            return oddRow(u"tokens"_s);
        snapshot.tokens.push_back({*hash, UserId{numberAt(row, 1)}, numberAt(row, 2)});
        return Ok{};
    });
    if (!loaded)
        return loaded.error();
    Result<std::vector<StoredRoom>> rooms = loadRooms(connection);
    if (!rooms)
        return rooms.error();
    snapshot.rooms = std::move(*rooms);
    return snapshot;
}

} // namespace Confab
