// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/ports.h"
#include "server/net/addressslots.h"

#include <QByteArray>

#include <memory>
#include <variant>

// What an I/O thread is told, through its one queue. Frames come encoded: a broadcast's bytes are shared by all threads.
namespace Confab::Command {

struct Accept { // a descriptor that becomes a session here
    qintptr descriptor = -1;
    ConnectionId id;
    QString from;
    std::unique_ptr<AddressSlots::Slot> slot; // null: it isn't let in, tell it so …
    Span retry = 0;                           // … and when to try again
};
struct Send {
    ConnectionId to;
    QByteArray frame;
};
struct Broadcast {
    RoomId room;
    QByteArray frame;
};
struct Spread { // to everyone of any of the rooms and to these connections, once each
    std::vector<RoomId> rooms;
    std::vector<ConnectionId> also;
    std::vector<ConnectionId> except;
    QByteArray frame;
};
struct Enter {
    ConnectionId who;
    RoomId room;
};
struct Exit {
    ConnectionId who;
    RoomId room;
};
struct Admit { // the hello was accepted
    ConnectionId who;
    QByteArray welcome;
    std::vector<CatchUp> owed;
};
struct Refuse {
    ConnectionId who;
    QByteArray frame;
    bool final = false;
};
struct Find { // a page of history, or a search
    ConnectionId who;
    Look request;
};
struct Hand { // a page that a reader made
    ConnectionId to;
    PageResult page;
};
struct Reached { // what it said before its milestone was worked on
    ConnectionId who;
};
struct Close {
    ConnectionId who;
    QString code;
    QByteArray frame;
};
struct CloseAll { // the server ends
    QByteArray frame;
};

using Any =
    std::variant<Accept, Send, Broadcast, Spread, Enter, Exit, Admit, Refuse, Find, Hand, Reached, Close, CloseAll>;

} // namespace Confab::Command
