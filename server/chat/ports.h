// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/messages.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <variant>
#include <vector>

// What the hub needs of the world, and the values that pass between them. The hub is told of the world by its own
// functions (hub.h). Everything here is a value: it may cross threads.
namespace Confab {

using ConnectionId = StrongId<struct ConnectionTag>;
using TokenHash = FixedBytes<32>; // SHA-256 of a token: the token itself is never stored
inline constexpr Millis tokenLifetime = 90ull * 24 * 3600 * 1000; // since its last use

// ---- What the hub is told by sessions

struct Arrived { // a hello
    ConnectionId who;
    QString from; // the address, for the log
    Hello hello;
};
struct Spoke { // any other frame of somebody who is logged in
    ConnectionId who;
    ClientFrame frame;
};
struct Gone { // the connection is no more, by bye (polite) or otherwise
    ConnectionId who;
    bool polite = false;
    QString text; // of the bye, or why it ended
};
using Input = std::variant<Arrived, Spoke, Gone>;

// Takes inputs of many threads to the chat thread, in the order of each. Thread-safe.
class Inbox
{
public:
    virtual ~Inbox() = default;
    // Takes all of `inputs` and leaves it empty.
    virtual void deliver(std::vector<Input> &inputs) = 0;
};

// ---- The log: what the hub proposes, and what became of it

// A message for a room's log. The log gives it the room's next seq, or finds that its author's nonce is used up.
struct Append {
    RoomId room;
    UserId user;
    QString nick;
    Nonce nonce;
    Millis at = 0;
    QString text;
    std::optional<Seq> reply;
    bool action = false;
};
// A person arrives, new or known: nickname, and that it is held from now on, and the token's hash with its last use.
struct RecordLogin {
    UserId user;
    QString nick;
    TokenHash token;
    Millis at = 0;
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
using Proposal = std::variant<Append, RecordLogin, ReleaseNick, TouchTokens>;

struct Appended {
    Seq seq = 0;
};
struct Duplicate {
    Logged event; // what the first one became, as it stands now
};
struct Stored { };
struct NotStored {
    QString reason; // nothing of its batch was written
};
using Outcome = std::variant<Appended, Duplicate, Stored, NotStored>;

// Makes proposals durable, in order and all of a batch or nothing, and reports an outcome for each, in order, at once
// or later (the function that it was made with is called in the chat thread, possibly within propose()).
class EventLog
{
public:
    using Report = std::function<void(std::vector<Outcome>)>;

    virtual ~EventLog() = default;
    virtual void propose(std::vector<Proposal> batch) = 0;
};

// What a log holds at start.
struct StoredPerson {
    UserId user;
    QString nick;
    bool holdsNick = false; // connected, or within its hold, when the last server ended
};
struct StoredToken {
    TokenHash token;
    UserId user;
    Millis used = 0;
};
struct StoredRoom {
    RoomId room;
    RoomKind kind = RoomKind::Public;
    QString name;
    QString topic;
    Seq last = 0;
};
struct LogSnapshot {
    LogId log;
    std::vector<StoredPerson> people;
    std::vector<StoredToken> tokens;
    std::vector<StoredRoom> rooms;
};

// ---- Looking back, on reader threads

struct PageRequest {
    RoomId room;
    std::optional<Seq> before;
    std::optional<Seq> after;
    std::optional<Seq> upTo; // of resuming: nothing newer than this
    quint64 limit = 0;       // events; already within limits.page
    quint64 frameLimit = 0;  // bytes of the whole frame that may result
    std::optional<RequestId> re;
    bool gap = false;
};
struct PageResult {
    QByteArray frame; // a page, encoded; or empty where reading failed
    Seq last = 0;     // the newest seq in it; 0 where it is empty
    bool more = false;
    QString failure;
};

// Reads pages of a room's log, each as of one moment. Thread-safe; `done` is called in a reader thread.
class LogReader
{
public:
    virtual ~LogReader() = default;
    virtual void read(const PageRequest &request, std::function<void(PageResult)> done) = 0;
};

// ---- Fan-out: to connections, in the order of the calls

// Pages that a resuming connection is owed before it hears live events of that room.
struct CatchUp {
    RoomId room;
    Seq after = 0;
    Seq upTo = 0;     // the room's last when the welcome was decided
    bool gap = false; // what lies between the client's `seen` and `after` is left out
};

class Fanout
{
public:
    virtual ~Fanout() = default;

    virtual void send(ConnectionId to, const ServerFrame &frame) = 0;
    // Everyone who is in the room, but `except`.
    virtual void broadcast(RoomId room, const ServerFrame &frame, ConnectionId except = {}) = 0;
    // From now on the connection hears what is broadcast in that room, or no longer does.
    virtual void enter(ConnectionId who, RoomId room) = 0;
    virtual void exit(ConnectionId who, RoomId room) = 0;
    // The connection is logged in: welcome, then the pages it is owed, then everything else.
    virtual void welcome(ConnectionId who, const Welcome &welcome, std::vector<CatchUp> owed) = 0;
    // The connection is not logged in and may try again, unless the refusal is final.
    virtual void refuse(ConnectionId who, const Refused &refusal) = 0;
    // The request is permitted: read it and answer.
    virtual void look(ConnectionId who, const History &request) = 0;
    // Says why and hangs up. The hub has forgotten the connection already.
    virtual void close(ConnectionId who, const Closing &why) = 0;
};

// Unpredictable bytes for tokens.
class Secrets
{
public:
    virtual ~Secrets() = default;
    [[nodiscard]] virtual Token token() = 0;
};

} // namespace Confab
