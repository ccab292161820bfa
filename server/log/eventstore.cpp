// SPDX-License-Identifier: MIT
#include "server/log/eventstore.h"

#include "server/log/eventrow.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

Outcome declined(Declined::Why why)
{
    return Declined{why};
}

} // namespace

EventStore::EventStore(const Connection &connection, Positions &positions, Tallies &tallies, RoomStore &rooms)
    : m_positions(positions),
      m_tallies(tallies),
      m_rooms(rooms),
      m_texts(connection, positions),
      m_reader(connection),
      m_byNonce(connection),
      m_said(connection),
      m_standing(connection),
      m_insert(connection),
      m_edited(connection),
      m_deleted(connection),
      m_react(connection),
      m_unreact(connection),
      m_unreactAll(connection)
{ }

Status EventStore::prepare()
{
    if (const Status ready = m_texts.prepare(); !ready)
        return ready;
    if (const Status ready = m_reader.prepare(); !ready)
        return ready;
    return prepareAll({
        {&m_byNonce, u"SELECT room, seq FROM events WHERE user = ? AND nonce = ?"_s},
        {&m_said, u"SELECT seq FROM events WHERE room = ? AND seq = ? AND kind = 'said'"_s},
        {&m_standing,
         u"SELECT e.user, e.text, t.doc FROM events AS e JOIN texts AS t ON t.id = e.text"
         " WHERE e.room = ? AND e.seq = ? AND e.kind = 'said' AND e.deleted = 0"_s},
        {&m_insert,
         u"INSERT INTO events (room, seq, at, user, nick, nonce, kind, text, label, reply, target, action, turned_on,"
         " said_number, own_number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s},
        {&m_edited, u"UPDATE events SET text = ?, edited_at = ? WHERE room = ? AND seq = ?"_s},
        {&m_deleted, u"UPDATE events SET deleted = 1 WHERE room = ? AND seq = ?"_s},
        {&m_react,
         u"INSERT INTO reactions (room, target, emoji, user, seq, since) VALUES (?, ?, ?, ?, ?,"
         " coalesce((SELECT since FROM reactions WHERE room = ? AND target = ? AND emoji = ? LIMIT 1), ?))"
         " ON CONFLICT (room, target, emoji, user) DO NOTHING"_s},
        {&m_unreact, u"DELETE FROM reactions WHERE room = ? AND target = ? AND emoji = ? AND user = ?"_s},
        {&m_unreactAll, u"DELETE FROM reactions WHERE room = ? AND target = ?"_s},
    });
}

Result<Outcome> EventStore::append(const Append &append)
{
    Result<std::optional<Logged>> first = usedBy(append.user, append.nonce);
    if (!first)
        return first.error();
    if (*first)
        return Outcome(Duplicate{std::move(**first)});
    const auto room = m_positions.rooms.find(append.room);
    if (room == m_positions.rooms.end())
        return Error{QString(), u"there is no room %1"_s.arg(append.room.value)};
    return std::visit([&](const auto &content) { return add(append, content, *room); }, append.content);
}

Result<Outcome> EventStore::recall(const Recall &recall)
{
    Result<std::optional<Logged>> first = usedBy(recall.user, recall.nonce);
    if (!first)
        return first.error();
    if (*first)
        return Outcome(Duplicate{std::move(**first)});
    return Outcome(Stored{});
}

Result<std::optional<Logged>> EventStore::usedBy(UserId user, const Nonce &nonce)
{
    const Result<std::optional<std::pair<RoomId, Seq>>> place = m_byNonce.first(
        [](const QSqlQuery &row) { return std::pair(RoomId{numberAt(row, 0)}, numberAt(row, 1)); }, user, nonce);
    if (!place)
        return place.error();
    if (!*place)
        return std::optional<Logged>();
    return m_reader.one((*place)->first, (*place)->second);
}

Result<std::optional<EventStore::Message>> EventStore::standing(RoomId room, Seq seq)
{
    return m_standing.first(
        [](const QSqlQuery &row) {
            return Message{UserId{numberAt(row, 0)}, numberAt(row, 1), numberAt(row, 2)};
        },
        room, seq);
}

Result<Outcome> EventStore::add(const Append &append, const NewMessage &message, Positions::OfRoom &room)
{
    if (message.reply) {
        // One that was deleted meanwhile is no reason to lose the answer to it.
        const Result<std::optional<Seq>> target =
            m_said.first([](const QSqlQuery &row) { return numberAt(row, 0); }, append.room, *message.reply);
        if (!target)
            return target.error();
        if (!*target)
            return declined(Declined::Why::NoSuchEvent);
    }
    const Result<quint64> own = m_tallies.own(append.user, append.room, room.last);
    if (!own)
        return own.error();
    const Seq seq = room.last + 1;
    const Result<quint64> text = m_texts.add(append.room, seq, message.text);
    if (!text)
        return text.error();
    for (const UserId user : message.mentions) {
        if (const Status named = m_tallies.mention(user, append.room, seq); !named)
            return named.error();
    }
    if (message.reveals) {
        if (const Status revealed = m_rooms.reveal(append.room); !revealed)
            return revealed.error();
    }
    ++room.said;
    Row row;
    row.kind = QString::fromUtf16(EventKind::said);
    row.text = *text;
    row.reply = message.reply;
    row.action = message.action;
    row.ownNumber = *own + 1;
    return insert(append, row, room);
}

Result<Outcome> EventStore::add(const Append &append, const NewEdit &edit, Positions::OfRoom &room)
{
    const Result<std::optional<Message>> target = standing(append.room, edit.target);
    if (!target)
        return target.error();
    if (!*target)
        return declined(Declined::Why::NoSuchEvent);
    const Message &message = **target;
    if (edit.by && *edit.by != message.user)
        return declined(Declined::Why::NotTheirs);
    const Result<quint64> text = m_texts.replace(message.text, message.doc, append.room, edit.target, edit.text);
    if (!text)
        return text.error();
    if (const Status edited = m_edited.run(*text, append.at, append.room, edit.target); !edited)
        return edited.error();
    Row row;
    row.kind = QString::fromUtf16(EventKind::edited);
    row.target = edit.target;
    return insert(append, row, room);
}

Result<Outcome> EventStore::add(const Append &append, const NewDeletion &deletion, Positions::OfRoom &room)
{
    const Result<std::optional<Message>> target = standing(append.room, deletion.target);
    if (!target)
        return target.error();
    if (!*target)
        return declined(Declined::Why::NoSuchEvent);
    const Message &message = **target;
    if (deletion.by && *deletion.by != message.user)
        return declined(Declined::Why::NotTheirs);
    if (const Status wiped = m_texts.wipe(message.text, message.doc); !wiped)
        return wiped.error();
    if (const Status deleted = m_deleted.run(append.room, deletion.target); !deleted)
        return deleted.error();
    if (const Status gone = m_unreactAll.run(append.room, deletion.target); !gone)
        return gone.error();
    Row row;
    row.kind = QString::fromUtf16(EventKind::deleted);
    row.target = deletion.target;
    return insert(append, row, room);
}

Result<Outcome> EventStore::add(const Append &append, const NewReaction &reaction, Positions::OfRoom &room)
{
    const Result<std::optional<Message>> target = standing(append.room, reaction.target);
    if (!target)
        return target.error();
    if (!*target)
        return declined(Declined::Why::NoSuchEvent);
    const Seq seq = room.last + 1;
    const Status changed = reaction.on ? m_react.run(append.room, reaction.target, reaction.emoji, append.user, seq,
                                                     append.room, reaction.target, reaction.emoji, seq)
                                       : m_unreact.run(append.room, reaction.target, reaction.emoji, append.user);
    if (!changed)
        return changed.error();
    Row row;
    row.kind = QString::fromUtf16(EventKind::reacted);
    row.label = reaction.emoji;
    row.target = reaction.target;
    row.on = reaction.on;
    return insert(append, row, room);
}

Result<Outcome> EventStore::add(const Append &append, const NewTopic &topic, Positions::OfRoom &room)
{
    if (const Status set = m_rooms.setTopic(append.room, topic.text); !set)
        return set.error();
    Row row;
    row.kind = QString::fromUtf16(EventKind::topicSet);
    row.label = topic.text;
    return insert(append, row, room);
}

Result<Outcome> EventStore::insert(const Append &append, const Row &row, Positions::OfRoom &room)
{
    const Seq seq = room.last + 1;
    if (const Status done =
            m_insert.run(append.room, seq, append.at, append.user, append.nick, append.nonce, row.kind, row.text,
                         row.label, row.reply, row.target, row.action, row.on, room.said, row.ownNumber);
        !done)
        return done.error();
    room.last = seq;
    return Outcome(Appended{seq});
}

} // namespace Confab
