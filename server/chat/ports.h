// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/proposals.h"

#include <QByteArray>

#include <functional>

// What the hub needs of the world, and the values that pass between them. The hub is told of the world by its own
// functions (hub.h). Everything here is a value: it may cross threads.
namespace Confab {

using ConnectionId = StrongId<struct ConnectionTag>;

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
struct Milestone { // told back by Fanout::reached() when all that came before it was worked on
    ConnectionId who;
};
using Input = std::variant<Arrived, Spoke, Gone, Milestone>;

// Takes inputs of many threads to the chat thread, in the order of each. Thread-safe.
class Inbox
{
public:
    virtual ~Inbox() = default;
    // Takes all of `inputs` and leaves it empty.
    virtual void deliver(std::vector<Input> &inputs) = 0;
};

// ---- The log

// Makes proposals durable, in order and all of a batch or nothing, and reports an outcome for each, in order, at once
// or later (the function that it was made with is called in the chat thread, possibly within propose()).
class EventLog
{
public:
    using Report = std::function<void(std::vector<Outcome>)>;

    virtual ~EventLog() = default;
    virtual void propose(std::vector<Proposal> batch) = 0;
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
// A search that was permitted: it finds nothing but in `rooms`.
struct Seek {
    Search query; // its limit already within limits.page when a reader gets it
    std::vector<RoomId> rooms;
    quint64 frameLimit = 0; // as above; the session's affair
};
struct PageResult {
    QByteArray frame; // a page, encoded; or empty where reading failed
    Seq last = 0;     // the newest seq in it; 0 where it is empty
    bool more = false;
    QString failure;
};

// Reads pages of a room's log, each as of one moment, and searches. Thread-safe; `done` is called in a reader thread.
class LogReader
{
public:
    virtual ~LogReader() = default;
    virtual void read(const PageRequest &request, std::function<void(PageResult)> done) = 0;
    virtual void search(const Seek &request, std::function<void(PageResult)> done) = 0;
};

// ---- Fan-out: to connections, in the order of the calls

// Pages that a resuming connection is owed before it hears live events of that room.
struct CatchUp {
    RoomId room;
    Seq after = 0;
    Seq upTo = 0;     // the room's last when the welcome was decided
    bool gap = false; // what lies between the client's `seen` and `after` is left out
};
// What is read for a connection, one at a time, in its order.
using Look = std::variant<History, Seek>;

class Fanout
{
public:
    virtual ~Fanout() = default;

    virtual void send(ConnectionId to, const ServerFrame &frame) = 0;
    // Everyone who is in the room.
    virtual void broadcast(RoomId room, const ServerFrame &frame) = 0;
    // Everyone who is in any of the rooms, and whoever is in `also`, once each, but nobody of `except`.
    virtual void spread(const std::vector<RoomId> &rooms, const std::vector<ConnectionId> &also,
                        const std::vector<ConnectionId> &except, const ServerFrame &frame) = 0;
    // From now on the connection hears what is broadcast in that room, or no longer does.
    virtual void enter(ConnectionId who, RoomId room) = 0;
    virtual void exit(ConnectionId who, RoomId room) = 0;
    // The connection is logged in: welcome, then the pages it is owed, then everything else.
    virtual void welcome(ConnectionId who, const Welcome &welcome, std::vector<CatchUp> owed) = 0;
    // The connection is not logged in and may try again, unless the refusal is final.
    virtual void refuse(ConnectionId who, const Refused &refusal) = 0;
    // The request is permitted: read it and answer.
    virtual void look(ConnectionId who, const Look &request) = 0;
    // All that the connection said before its milestone was worked on.
    virtual void reached(ConnectionId who) = 0;
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
