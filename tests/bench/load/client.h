// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/link.h"

#include <cstdint>
#include <string>

namespace Confab {

enum class Kind {
    Talker, // is in the room, and hears and verifies what is said there
    Idle,   // logs in, gives one sign of life and is silent
    Guest,  // logs in, and that is all
};

enum class Stage { Connecting, LoggingIn, LoggedIn, Entering, Settled, Gone };

// One of the generator's people.
struct Client {
    Client(Loop &loop, Kind what, std::uint32_t id, std::uint16_t port, unsigned source, SSL_CTX *tls)
        : link(loop, this, port, source, tls), kind(what), number(id)
    { }

    Link link;
    Kind kind;
    Stage stage = Stage::Connecting;
    bool deaf = false;
    std::uint32_t number; // of all connections, from 0; the talkers come first

    // The dialect's own.
    std::uint64_t position = 0; // in the room's log, where the protocol has one
    int step = 0;               // of logging in
};

} // namespace Confab
