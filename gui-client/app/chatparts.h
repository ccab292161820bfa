// SPDX-License-Identifier: MIT
#pragma once

namespace Confab {

class ChatClient;
class Clock;
class MainWindow;
class Prompts;
class Requests;
class RoomsModel;
class ServerPage;
struct ServerState;
class Settings;

// What the parts that follow a person's wishes on one server have in common. All of it outlives them.
struct ChatParts {
    ServerState &state; // with the client and the rooms
    ChatClient &client;
    MainWindow &window; // of all servers
    ServerPage &page;   // what it has for this one
    Settings &settings;
    Prompts &prompts;
    RoomsModel &rooms;
    Requests &requests;
    const Clock &clock;
};

} // namespace Confab
