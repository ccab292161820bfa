// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/values.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <variant>
#include <vector>

// The whole protocol as plain values, in the order of docs/protocol.cddl, which says what each means.
// An absent field is an empty optional; an absent `bool` is false. Bounds that stand in the CDDL's
// comments (a nick's characters, a text's length) are checked by whoever acts on a frame.
namespace Confab {

// ---- Arriving

struct Hello {
    quint64 version = 0;
    QString nick;
    std::optional<QString> client;
    std::optional<QString> password;
    std::optional<Token> resume;
    std::optional<std::map<RoomId, Seq>> seen;
    bool beside = false;
    bool operator==(const Hello &) const = default;
};

struct Welcome {
    QString server;
    QString software;
    Person you;
    Token resume;
    bool resumed = false;
    Millis now = 0;
    Limits limits;
    std::vector<Room> rooms;
    std::optional<LogId> log;
    std::optional<quint64> version;
    bool operator==(const Welcome &) const = default;
};

struct Refused {
    QString code;
    QString text;
    bool final = false;
    std::optional<QString> suggestion;
    std::optional<Span> retry;
    bool operator==(const Refused &) const = default;
};

struct Roster {
    RoomId room;
    std::vector<Person> people;
    bool more = false;
    std::optional<RequestId> re;
    bool operator==(const Roster &) const = default;
};

struct Members {
    RequestId id = 0;
    RoomId room;
    std::optional<QString> prefix;
    std::optional<QString> after;
    std::optional<quint64> limit;
    bool operator==(const Members &) const = default;
};

struct Crowd {
    RoomId room;
    quint64 count = 0;
    bool operator==(const Crowd &) const = default;
};

struct Bye {
    std::optional<QString> text;
    bool operator==(const Bye &) const = default;
};

struct Closing {
    QString code;
    QString text;
    std::optional<Span> retry;
    bool operator==(const Closing &) const = default;
};

// ---- The log of a room

struct Say {
    RoomId room;
    Nonce nonce;
    QString text;
    std::optional<Seq> reply;
    bool action = false;
    bool operator==(const Say &) const = default;
};

struct Edit {
    RoomId room;
    Nonce nonce;
    Seq target = 0;
    QString text;
    bool operator==(const Edit &) const = default;
};

struct Delete {
    RoomId room;
    Nonce nonce;
    Seq target = 0;
    bool operator==(const Delete &) const = default;
};

struct React {
    RoomId room;
    Nonce nonce;
    Seq target = 0;
    QString emoji;
    bool on = false;
    bool operator==(const React &) const = default;
};

struct SetTopic {
    RoomId room;
    Nonce nonce;
    QString text;
    bool operator==(const SetTopic &) const = default;
};

// What all durable events begin with.
struct Event {
    RoomId room;
    Seq seq = 0;
    Millis at = 0;
    UserId user;
    QString nick; // as it was when the event happened
    Nonce nonce;
    bool operator==(const Event &) const = default;
};

struct Reaction {
    QString emoji;
    std::vector<UserId> users;
    bool operator==(const Reaction &) const = default;
};

struct ReactionCount {
    QString emoji;
    quint64 count = 0;
    bool operator==(const ReactionCount &) const = default;
};

struct Said {
    Event event;
    QString text;
    std::optional<Seq> reply;
    bool action = false;
    std::optional<Millis> edited;
    bool deleted = false;
    std::optional<std::vector<Reaction>> reactions; // in the order of their first use
    std::optional<std::vector<ReactionCount>> counts;
    bool operator==(const Said &) const = default;
};

struct Edited {
    Event event;
    Seq target = 0;
    QString text;
    bool operator==(const Edited &) const = default;
};

struct Deleted {
    Event event;
    Seq target = 0;
    bool operator==(const Deleted &) const = default;
};

struct Reacted {
    Event event;
    Seq target = 0;
    QString emoji;
    bool on = false;
    bool operator==(const Reacted &) const = default;
};

struct TopicSet {
    Event event;
    QString text;
    bool operator==(const TopicSet &) const = default;
};

using Logged = std::variant<Said, Edited, Deleted, Reacted, TopicSet>;

struct History {
    RequestId id = 0;
    RoomId room;
    std::optional<Seq> before;
    std::optional<Seq> after;
    quint64 limit = 0;
    bool operator==(const History &) const = default;
};

struct Page {
    RoomId room;
    std::vector<Logged> events;
    bool more = false;
    Seq asof = 0;
    std::optional<RequestId> re;
    bool gap = false;
    std::optional<QByteArray> next;
    bool operator==(const Page &) const = default;
};

struct Search {
    RequestId id = 0;
    QString text;
    std::optional<RoomId> room;
    std::optional<UserId> user;
    std::optional<Millis> before;
    std::optional<Millis> after;
    std::optional<QByteArray> next;
    quint64 limit = 0;
    bool operator==(const Search &) const = default;
};

// ---- Rooms and people

struct Create {
    RequestId id = 0;
    QString name;
    std::optional<QString> topic;
    bool isPrivate = false;
    bool operator==(const Create &) const = default;
};

struct Join {
    RequestId id = 0;
    QString name;
    bool operator==(const Join &) const = default;
};

struct Leave {
    RequestId id = 0;
    RoomId room;
    bool operator==(const Leave &) const = default;
};

struct Direct {
    RequestId id = 0;
    UserId user;
    bool operator==(const Direct &) const = default;
};

struct Invite {
    RequestId id = 0;
    RoomId room;
    UserId user;
    bool operator==(const Invite &) const = default;
};

struct Rooms {
    RequestId id = 0;
    std::optional<QString> prefix;
    std::optional<QString> after;
    std::optional<quint64> limit;
    bool operator==(const Rooms &) const = default;
};

struct People {
    RequestId id = 0;
    std::optional<std::vector<UserId>> users;
    std::optional<QString> nick;
    bool operator==(const People &) const = default;
};

struct RoomList {
    std::vector<ListedRoom> rooms;
    bool more = false;
    RequestId re = 0;
    bool operator==(const RoomList &) const = default;
};

struct Persons {
    std::vector<Person> people;
    RequestId re = 0;
    bool operator==(const Persons &) const = default;
};

struct Done {
    RequestId re = 0;
    bool operator==(const Done &) const = default;
};

struct RoomOpened {
    Room about;
    std::optional<RequestId> re;
    bool operator==(const RoomOpened &) const = default;
};

struct Joined {
    RoomId room;
    Person who;
    bool operator==(const Joined &) const = default;
};

struct Left {
    RoomId room;
    UserId user;
    QString nick;
    std::optional<QString> text;
    bool operator==(const Left &) const = default;
};

struct Changed {
    Person who;
    bool operator==(const Changed &) const = default;
};

struct MarkRead {
    RoomId room;
    Seq seq = 0;
    bool operator==(const MarkRead &) const = default;
};

struct Read {
    RoomId room;
    Seq seq = 0;
    quint64 unread = 0;
    quint64 mentions = 0;
    bool operator==(const Read &) const = default;
};

struct Typing {
    RoomId room;
    bool on = false;
    bool operator==(const Typing &) const = default;
};

struct Typed {
    RoomId room;
    UserId user;
    bool on = false;
    bool operator==(const Typed &) const = default;
};

struct SetStatus {
    Presence presence = Presence::Online;
    std::optional<QString> note;
    bool operator==(const SetStatus &) const = default;
};

struct SetNick {
    RequestId id = 0;
    QString nick;
    bool operator==(const SetNick &) const = default;
};

// ---- Housekeeping

struct Ping {
    std::optional<QByteArray> data;
    bool operator==(const Ping &) const = default;
};

struct Pong {
    std::optional<QByteArray> data;
    bool operator==(const Pong &) const = default;
};

struct ErrorFrame { // on the wire: error
    QString code;
    QString text;
    std::optional<RequestId> re;
    std::optional<Nonce> nonce;
    std::optional<Span> retry;
    bool operator==(const ErrorFrame &) const = default;
};

// A well-formed frame whose name the receiver doesn't know, with what an answer would have to echo.
struct UnknownFrame {
    QString name;
    std::optional<RequestId> id;
    std::optional<Nonce> nonce;
    bool operator==(const UnknownFrame &) const = default;
};

using ClientFrame =
    std::variant<Hello, Say, Edit, Delete, React, SetTopic, Create, Join, Leave, Direct, Invite, History, Search,
                 Members, Rooms, People, MarkRead, Typing, SetStatus, SetNick, Ping, Pong, Bye, UnknownFrame>;
using ServerFrame =
    std::variant<Welcome, Refused, Roster, Crowd, Said, Edited, Deleted, Reacted, TopicSet, RoomOpened, Joined, Left,
                 Changed, Page, RoomList, Persons, Read, Typed, Done, Ping, Pong, ErrorFrame, Closing, UnknownFrame>;

} // namespace Confab
