// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/messages.h"

#include <QString>

#include <variant>
#include <vector>

// What the hub proposes to the log, what became of it, and what a log holds at start. Values: they may cross threads.
namespace Confab {

using TokenHash = FixedBytes<32>; // SHA-256 of a token: the token itself is never stored
inline constexpr Millis tokenLifetime = 90ull * 24 * 3600 * 1000; // since its last use

// ---- Events of a room's log

struct NewMessage {
    QString text;
    std::optional<Seq> reply; // of a `said`, perhaps a deleted one, or it is declined
    bool action = false;
    std::vector<UserId> mentions; // whom it names, each once, without its author
    bool reveals = false;         // in a direct room: from now on it is there again for whoever had left it
};
struct NewEdit {
    Seq target = 0;
    QString text;
    std::optional<UserId> by; // only where the target is this one's
};
struct NewDeletion {
    Seq target = 0;
    std::optional<UserId> by; // as above
};
struct NewReaction {
    Seq target = 0;
    QString emoji;
    bool on = false; // recorded also where it changes nothing
};
struct NewTopic {
    QString text;
};
using Content = std::variant<NewMessage, NewEdit, NewDeletion, NewReaction, NewTopic>;

// The log gives it the room's next seq, or finds that its author's nonce is used up (Duplicate, which comes before any
// other judgement), or that its target isn't a `said` that still stands, or isn't `by` that person's (Declined).
struct Append {
    RoomId room;
    UserId user;
    QString nick;
    Nonce nonce;
    Millis at = 0;
    Content content;
};
// Nothing is to be recorded: is the nonce used up? Duplicate or Stored.
struct Recall {
    UserId user;
    Nonce nonce;
};

// ---- People

// A person arrives, new or known: nickname, and that it is held from now on, and the token's hash with its last use.
// Whoever is new is from now on in the lobby, the marker at its end. Markers: of the lobby and of each room that the
// person is in and hasn't hidden.
struct RecordLogin {
    UserId user;
    QString nick;
    TokenHash token;
    Millis at = 0;
};
struct Rename {
    UserId user;
    QString nick;
};
// A person's nickname is free again: it is not held over a restart.
struct ReleaseNick {
    UserId user;
};
// The tokens of these people were in use until now.
struct TouchTokens {
    std::vector<TokenHash> tokens;
    Millis at = 0;
};

// ---- Rooms

struct StoredMember {
    UserId user;
    bool hidden = false; // of a direct room: left, until the next message
    bool operator==(const StoredMember &) const = default;
};
struct StoredRoom {
    RoomId room;
    RoomKind kind = RoomKind::Public;
    QString name;
    QString topic;
    Seq last = 0;
    UserId creator;                    // null: nobody, as of the lobby
    std::vector<StoredMember> members; // empty for the lobby, where everyone is
};
// A new room with its members, their markers at its beginning.
struct MakeRoom {
    StoredRoom room;
};
// The person is in the room from now on, or in a direct one sees it again; the marker goes to its end.
struct EnterRoom {
    RoomId room;
    UserId user;
};
// The person is in the room no more. `hide`: a direct one is only hidden, the marker at its end.
struct LeaveRoom {
    RoomId room;
    UserId user;
    bool hide = false;
};
// The marker moves to `seq`, unless it is there already or further on. Marker: as it is then.
struct MoveMarker {
    RoomId room;
    UserId user;
    Seq seq = 0; // not past the room's last
};

using Proposal = std::variant<Append, Recall, RecordLogin, Rename, ReleaseNick, TouchTokens, MakeRoom, EnterRoom,
                              LeaveRoom, MoveMarker>;

// ---- What became of it

struct Appended {
    Seq seq = 0;
};
struct Duplicate {
    Logged event; // what the first one became, as it stands now
};
struct Declined {
    enum class Why {
        NoSuchEvent, // the target is no `said`, or is deleted; or the message replied to is none
        NotTheirs,   // the target is not `by` that person
    };
    Why why = Why::NoSuchEvent;
};
struct Stored { };
// How far somebody has read a room.
struct Marker {
    RoomId room;
    Seq read = 0;
    quint64 unread = 0;   // others' `said` after it
    quint64 mentions = 0; // those of them that name the person, or all in a direct room
};
struct Markers { // of RecordLogin and MoveMarker
    std::vector<Marker> markers;
};
struct NotStored {
    QString reason; // nothing of its batch was written
};
using Outcome = std::variant<Appended, Duplicate, Declined, Stored, Markers, NotStored>;

// ---- What a log holds at start

struct StoredPerson { // everyone who was ever here
    UserId user;
    QString nick;
    bool holdsNick = false; // connected, or within its hold, when the last server ended
};
struct StoredToken {
    TokenHash token;
    UserId user;
    Millis used = 0;
};
struct LogSnapshot {
    LogId log;
    std::vector<StoredPerson> people;
    std::vector<StoredToken> tokens;
    std::vector<StoredRoom> rooms;
};

} // namespace Confab
