// SPDX-License-Identifier: MIT
#include "server/log/tallies.h"

using namespace Qt::StringLiterals;

namespace Confab {

Tallies::Tallies(const Connection &connection, const Positions &positions)
    : m_positions(positions), m_said(connection), m_own(connection), m_mentions(connection), m_mention(connection)
{ }

Status Tallies::prepare()
{
    return prepareAll({
        {&m_said, u"SELECT said_number FROM events WHERE room = ? AND seq <= ? ORDER BY seq DESC LIMIT 1"_s},
        {&m_own,
         u"SELECT own_number FROM events INDEXED BY events_said_by"
         " WHERE kind = 'said' AND room = ? AND user = ? AND seq <= ? ORDER BY seq DESC LIMIT 1"_s},
        {&m_mentions,
         u"SELECT number FROM mentions WHERE room = ? AND user = ? AND seq <= ? ORDER BY seq DESC LIMIT 1"_s},
        {&m_mention, u"INSERT INTO mentions (user, room, seq, number) VALUES (?, ?, ?, ?)"_s},
    });
}

Result<quint64> Tallies::own(UserId user, RoomId room, Seq upTo)
{
    return numberUpTo(m_own, user, room, upTo);
}

Result<quint64> Tallies::ownOfAll(UserId user, RoomId room)
{
    const auto position = m_positions.rooms.constFind(room);
    if (position == m_positions.rooms.constEnd())
        return quint64(0);
    const auto known = position->own.constFind(user);
    return known != position->own.constEnd() ? Result<quint64>(*known) : own(user, room, position->last);
}

Status Tallies::mention(UserId user, RoomId room, Seq seq)
{
    const Result<quint64> before = numberUpTo(m_mentions, user, room, seq);
    if (!before)
        return before.error();
    return m_mention.run(user, room, seq, *before + 1);
}

Result<Marker> Tallies::marker(UserId user, RoomId room, Seq read)
{
    const Positions::OfRoom position = m_positions.rooms.value(room);
    Marker marker{room, read, 0, 0};
    if (read >= position.last)
        return marker;
    const Result<std::optional<quint64>> said = m_said.first([](const Row &row) { return row.number(0); }, room, read);
    if (!said)
        return said.error();
    const quint64 saidSince = position.said - said->value_or(0);
    if (saidSince == 0)
        return marker;
    const Result<quint64> ownThen = own(user, room, read);
    if (!ownThen)
        return ownThen.error();
    const Result<quint64> ownNow = ownOfAll(user, room);
    if (!ownNow)
        return ownNow.error();
    marker.unread = saidSince - (*ownNow - *ownThen);
    if (position.kind == RoomKind::Direct) {
        marker.mentions = marker.unread;
        return marker;
    }
    const Result<quint64> namedThen = numberUpTo(m_mentions, user, room, read);
    if (!namedThen)
        return namedThen.error();
    const Result<quint64> namedNow = numberUpTo(m_mentions, user, room, position.last);
    if (!namedNow)
        return namedNow.error();
    marker.mentions = *namedNow - *namedThen;
    return marker;
}

Result<quint64> Tallies::numberUpTo(Statement &statement, UserId user, RoomId room, Seq upTo)
{
    const Result<std::optional<quint64>> number =
        statement.first([](const Row &row) { return row.number(0); }, room, user, upTo);
    if (!number)
        return number.error();
    return number->value_or(0);
}

} // namespace Confab
