// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/profile.h"
#include "gui-client/app/serverstate.h"
#include "shared/client/filepinstore.h"
#include "shared/client/filesessionstore.h"

#include <QRandomGenerator>

#include <memory>
#include <vector>

namespace Confab {

// What a window shows and changes, and what it keeps in its profile. It outlives the window, which may be made anew.
struct ChatState {
    // The clock outlives it. `ofClients` is for tests.
    ChatState(const Profile &profile, Clock &given, const ClientTimings &ofClients = {});
    ~ChatState();

    // The language is another one.
    void takeLanguage();
    ServerState &addServer();
    void removeServer(const ServerState &server);

    Clock &clock;
    const ClientTimings timings;
    QRandomGenerator random;
    Settings settings;
    FilePinStore pins;
    FileSessionStore sessions;
    std::vector<std::unique_ptr<ServerState>> servers; // in the order of the left side; none before there was a window
    size_t onScreen = 0;                               // one of them
};

} // namespace Confab
