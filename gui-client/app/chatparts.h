// SPDX-License-Identifier: MIT
#pragma once

namespace Confab {

class ChatClient;
class Clock;
class MainWindow;
class Prompts;
class Requests;
class RoomsModel;
class Settings;

// What the parts of a window that follow a person's wishes have in common. All of it outlives them.
struct ChatParts {
    ChatClient &client;
    MainWindow &window;
    Settings &settings;
    Prompts &prompts;
    RoomsModel &rooms;
    Requests &requests;
    const Clock &clock;
};

} // namespace Confab
