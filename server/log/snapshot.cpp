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
    return statement.each([&take](const Row &row) -> Result<bool> {
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
    const Status loaded =
        eachRow(connection, u"SELECT user, nick, holds FROM persons ORDER BY user"_s, [&](const Row &row) -> Status {
            snapshot.people.push_back({UserId{row.number(0)}, row.text(1), row.flag(2)});
            return Ok{};
        });
    if (!loaded)
        return loaded;
    return eachRow(connection, u"SELECT hash, user, used FROM tokens"_s, [&](const Row &row) -> Status {
        const std::optional<TokenHash> hash = TokenHash::from(row.view(0));
        if (!hash)
            return oddRow(u"tokens"_s);
        snapshot.tokens.push_back({*hash, UserId{row.number(1)}, row.number(2)});
        return Ok{};
    });
}

Status loadRooms(const Connection &connection, LogSnapshot &snapshot)
{
    return eachRow(
        connection,
        u"SELECT room, kind, name, topic, creator,"
        " (SELECT seq FROM events WHERE events.room = rooms.room ORDER BY seq DESC LIMIT 1) FROM rooms ORDER BY room"_s,
        [&](const Row &row) -> Status {
            const std::optional<RoomKind> kind = kindOf(row.text(1));
            if (!kind)
                return oddRow(u"rooms"_s);
            snapshot.rooms.push_back(
                {RoomId{row.number(0)}, *kind, row.text(2), row.text(3), row.number(5), UserId{row.number(4)}, {}});
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
                   [&](const Row &row) -> Status {
                       StoredRoom *room = rooms.value(RoomId{row.number(0)});
                       if (!room)
                           return oddRow(u"members"_s);
                       room->members.push_back({UserId{row.number(1)}, row.flag(2)});
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
