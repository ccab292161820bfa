// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/openrooms.h"
#include "gui-client/app/settings.h"
#include "gui-client/desktop/prompts.h"
#include "gui-client/models/roomsfeeder.h"
#include "gui-client/models/roomsmodel.h"
#include "shared/client/chatclient.h"

namespace Confab {

// What is known of one server, and how far a person has come there: all of it that is no widget. It goes on while the
// window is made anew in another language. Each part of it belongs to who is named, who knows what it means.
struct ServerState {
    // `world` outlives it.
    explicit ServerState(const ClientWorld &world, const ClientTimings &timings = {});

    // As the language is another now: what is ordered by it.
    void takeLanguage();

    ChatClient client;
    RoomsModel rooms;
    RoomsFeeder feeder; // hears of everything before those who show it

    struct Viewing { // Conversations
        OpenRooms open;
        QString server; // its key; empty: none yet
        RoomId room = lobby;
        Room remembered; // of the room on screen, until the server tells
    } viewing;

    struct Arriving { // Arrival
        bool tls = true;
        ConnectRequest request;
        std::optional<Settings::Server> visited;
        ServerAddress address;
        bool another = false; // beside those that the window has, and not shown yet
        bool asking = false;
        bool trying = false; // what the person gave there; else the prompt stands beside a connection that goes on
        Refused refusal;     // the last one
        Pin knownKey;        // and of the last changed key
        KeyHash shownKey;
    } arriving;

    struct News {                        // ConnectionNews
        bool wasOnline = false;          // since the server was opened
        bool stayedAway = false;         // from a changed key
        QString reason;                  // of the last loss, in words
        QString code;                    // why the server sent us away, in its code
        QString why;                     // and in its words
        std::optional<qint64> roundTrip; // µs, while online
    } news;

    struct Absence { // PresenceKeeper
        bool awayByItself = false;
        Presence beforeQuiet = Presence::Online;
    } absence;

    const int look;       // ms, ServerChat: how often a client looks at its clock at least
    bool connects = true; // and; false where the person left it
};

} // namespace Confab
