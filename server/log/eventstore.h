// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/eventreader.h"
#include "server/log/roomstore.h"
#include "server/log/textstore.h"

namespace Confab {

// Gives events their places in the rooms' logs, with all that they change. Belongs to the thread of its connection.
class EventStore
{
public:
    EventStore(const Connection &connection, Positions &positions, Tallies &tallies, RoomStore &rooms);

    Status prepare(); // first

    [[nodiscard]] Result<Outcome> append(const Append &append);
    [[nodiscard]] Result<Outcome> recall(const Recall &recall);

private:
    // What differs between the kinds of events.
    struct Entry {
        QLatin1StringView kind;
        std::optional<quint64> text;
        std::optional<QString> label;
        std::optional<Seq> reply;
        std::optional<Seq> target;
        bool action = false;
        bool on = false;
        std::optional<quint64> saidNumber; // as before
        quint64 ownNumber = 0;
    };
    // A `said` that stands.
    struct Message {
        UserId user;
        quint64 text = 0;
        quint64 doc = 0;
    };

    [[nodiscard]] Result<std::optional<Logged>> usedBy(UserId user, const Nonce &nonce);
    [[nodiscard]] Result<std::optional<Message>> standing(RoomId room, Seq seq);
    [[nodiscard]] Result<Outcome> add(const Append &append, const NewMessage &message, Positions::OfRoom &room);
    [[nodiscard]] Result<Outcome> add(const Append &append, const NewEdit &edit, Positions::OfRoom &room);
    [[nodiscard]] Result<Outcome> add(const Append &append, const NewDeletion &deletion, Positions::OfRoom &room);
    [[nodiscard]] Result<Outcome> add(const Append &append, const NewReaction &reaction, Positions::OfRoom &room);
    [[nodiscard]] Result<Outcome> add(const Append &append, const NewTopic &topic, Positions::OfRoom &room);
    // The event takes the room's next place; or it is a duplicate, and nothing was done.
    [[nodiscard]] Result<Outcome> insert(const Append &append, const Entry &entry, Positions::OfRoom &room);

    const Connection &m_connection;
    Positions &m_positions;
    Tallies &m_tallies;
    RoomStore &m_rooms;
    TextStore m_texts;
    EventReader m_reader;
    Statement m_byNonce;
    Statement m_said;
    Statement m_standing;
    Statement m_insert;
    Statement m_edited;
    Statement m_deleted;
    Statement m_react;
    Statement m_unreact;
    Statement m_unreactAll;
};

} // namespace Confab
