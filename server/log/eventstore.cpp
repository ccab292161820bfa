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
    : m_connection(connection),
      m_positions(positions),
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
         " said_number, own_number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
         " ON CONFLICT (user, nonce) DO NOTHING"_s},
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
    const auto room = m_positions.rooms.find(append.room);
    const auto *message = std::get_if<NewMessage>(&append.content);
    // That a nonce is used up shows by itself when the event is inserted: a message that nothing else can keep from
    // being recorded is spared the look before.
    if (!message || message->reply || room == m_positions.rooms.end()) {
        Result<std::optional<Logged>> first = usedBy(append.user, append.nonce);
        if (!first)
            return first.error();
        if (*first)
            return Outcome(Duplicate{std::move(**first)});
    }
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
    const Result<std::optional<std::pair<RoomId, Seq>>> place =
        m_byNonce.first([](const Row &row) { return std::pair(RoomId{row.number(0)}, row.number(1)); }, user, nonce);
    if (!place)
        return place.error();
    if (!*place)
        return std::optional<Logged>();
    return m_reader.one((*place)->first, (*place)->second);
}

Result<std::optional<EventStore::Message>> EventStore::standing(RoomId room, Seq seq)
{
    return m_standing.first(
        [](const Row &row) {
            return Message{UserId{row.number(0)}, row.number(1), row.number(2)};
        },
        room, seq);
}

Result<Outcome> EventStore::add(const Append &append, const NewMessage &message, Positions::OfRoom &room)
{
    if (message.reply) {
        // One that was deleted meanwhile is no reason to lose the answer to it.
        const Result<std::optional<Seq>> target =
            m_said.first([](const Row &row) { return row.number(0); }, append.room, *message.reply);
        if (!target)
            return target.error();
        if (!*target)
            return declined(Declined::Why::NoSuchEvent);
    }
    const Result<quint64> own = m_tallies.ownOfAll(append.user, append.room);
    if (!own)
        return own.error();
    Entry entry;
    entry.kind = EventKind::said;
    entry.text = m_texts.nextId();
    entry.reply = message.reply;
    entry.action = message.action;
    entry.saidNumber = room.said + 1;
    entry.ownNumber = *own + 1;
    Result<Outcome> outcome = insert(append, entry, room);
    if (!outcome || !std::holds_alternative<Appended>(*outcome))
        return outcome;
    ++room.said;
    room.own.insert(append.user, entry.ownNumber);

    if (const Status added = m_texts.add(append.room, room.last, message.text); !added)
        return added.error();
    for (const UserId user : message.mentions) {
        if (const Status named = m_tallies.mention(user, append.room, room.last); !named)
            return named.error();
    }
    if (message.reveals) {
        if (const Status revealed = m_rooms.reveal(append.room); !revealed)
            return revealed.error();
    }
    return outcome;
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
    Entry entry;
    entry.kind = EventKind::edited;
    entry.target = edit.target;
    return insert(append, entry, room);
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
    Entry entry;
    entry.kind = EventKind::deleted;
    entry.target = deletion.target;
    return insert(append, entry, room);
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
    Entry entry;
    entry.kind = EventKind::reacted;
    entry.label = reaction.emoji;
    entry.target = reaction.target;
    entry.on = reaction.on;
    return insert(append, entry, room);
}

Result<Outcome> EventStore::add(const Append &append, const NewTopic &topic, Positions::OfRoom &room)
{
    if (const Status set = m_rooms.setTopic(append.room, topic.text); !set)
        return set.error();
    Entry entry;
    entry.kind = EventKind::topicSet;
    entry.label = topic.text;
    return insert(append, entry, room);
}

Result<Outcome> EventStore::insert(const Append &append, const Entry &entry, Positions::OfRoom &room)
{
    const Seq seq = room.last + 1;
    if (const Status done = m_insert.run(append.room, seq, append.at, append.user, append.nick, append.nonce,
                                         Utf8{entry.kind}, entry.text, entry.label, entry.reply, entry.target,
                                         entry.action, entry.on, entry.saidNumber.value_or(room.said), entry.ownNumber);
        !done)
        return done.error();
    if (m_connection.changes() == 0) {
        Result<std::optional<Logged>> first = usedBy(append.user, append.nonce);
        if (!first)
            return first.error();
        if (!*first)
            return Error{QString(), u"a nonce is used up by no event"_s};
        return Outcome(Duplicate{std::move(**first)});
    }
    room.last = seq;
    return Outcome(Appended{seq});
}

} // namespace Confab
