// SPDX-License-Identifier: MIT
#include "server/log/searchshards.h"

#include "server/log/statement.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// With few rooms, FTS5 intersects their documents with the words'. With many, that takes longer than to look where each
// document is, unless it turns out that most of them are elsewhere.
constexpr size_t fewRooms = 8;
constexpr int tooManyElsewhere = 2000;

} // namespace

SearchShards::SearchShards(const Connection &index, const SearchState &state, const SearchFilter &filter)
    : m_index(index),
      m_state(state),
      m_filter(filter),
      m_words(matchExpression(filter.query)),
      m_way(filter.rooms.size() <= fewRooms ? Way::Intersected : Way::Looked)
{
    if (filter.user)
        m_words += u" AND \"%1\""_s.arg(userWord(*filter.user));
    QStringList rooms;
    for (const RoomId room : filter.rooms)
        rooms += u'"' + roomWord(room) + u'"';
    m_rooms = u" AND ("_s + rooms.join(u" OR "_s) + u')';
}

Status SearchShards::each(quint64 end, const Take &take)
{
    quint64 first = 0;
    end = std::min(end, m_state.texts + 1);
    if (const Status narrowed = narrow(first, end); !narrowed)
        return narrowed;
    if (first >= end)
        return Ok{};
    const Result<std::vector<quint64>> all = shards(first, end);
    if (!all)
        return all.error();
    for (const quint64 shard : *all) {
        Result<Found> found = inShard(shard, first, end, take);
        if (found && found->elsewhere) {
            m_way = Way::Intersected;
            end = found->end;
            found = inShard(shard, first, end, take);
        }
        if (!found)
            return found.error();
        if (found->enough)
            break;
    }
    return Ok{};
}

// To where there can be documents of the time that is wanted.
Status SearchShards::narrow(quint64 &first, quint64 &end) const
{
    if (m_filter.isOfAnyTime())
        return Ok{};
    Statement spans(m_index);
    if (const Status ready =
            spans.prepare(u"SELECT min(span), max(span) FROM spans WHERE newest >= ? AND oldest < ?"_s);
        !ready)
        return ready;
    return spans.each(
        [&](const Row &row) -> Result<bool> {
            first = row.isNull(0) ? end : row.number(0) * documentsInSpan;
            end = row.isNull(1) ? end : std::min(end, (row.number(1) + 1) * documentsInSpan);
            return false;
        },
        m_filter.from, m_filter.to);
}

Result<std::vector<quint64>> SearchShards::shards(quint64 first, quint64 end) const
{
    std::vector<quint64> found;
    Statement shards(m_index);
    if (const Status ready =
            shards.prepare(u"SELECT shard FROM shards WHERE shard BETWEEN ? AND ? ORDER BY shard DESC"_s);
        !ready)
        return ready.error();
    const Status read = shards.each(
        [&](const Row &row) -> Result<bool> {
            found.push_back(row.number(0));
            return true;
        },
        m_state.shardOf(first), m_state.shardOf(end - 1));
    if (!read)
        return read.error();
    return found;
}

Result<SearchShards::Found> SearchShards::inShard(quint64 shard, quint64 first, quint64 end, const Take &take)
{
    const bool looks = m_way == Way::Looked;
    Statement documents(m_index);
    // CROSS: in this order, which gives the newest first without sorting.
    const Status ready = documents.prepare(
        u"SELECT d.doc, d.room FROM %1 AS s CROSS JOIN documents AS d ON d.doc = s.rowid"
        " WHERE %1 MATCH ? AND s.rowid BETWEEN ? AND ? AND d.at >= ? AND d.at < ? ORDER BY s.rowid DESC"_s.arg(
            shardTable(shard)));
    if (!ready)
        return ready.error();
    Found result;
    const Status read = documents.each(
        [&](const Row &row) -> Result<bool> {
            const quint64 document = row.number(0);
            if (!looks || m_filter.hasRoom(RoomId{row.number(1)})) {
                const Result<bool> more = take(document);
                result.enough = more && !*more;
                return more;
            }
            result.elsewhere = ++m_elsewhere >= tooManyElsewhere;
            result.end = document;
            return !result.elsewhere;
        },
        looks ? m_words : m_words + m_rooms, first, end - 1, m_filter.from, m_filter.to);
    if (!read)
        return read.error();
    return result;
}

} // namespace Confab
