// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/ports.h"

#include "shared/protocol/limits.h"
#include "shared/protocol/messages.h"

#include <QString>

#include <optional>

namespace Confab {

// What the operator decides about people and rooms. Times in milliseconds.
struct HubSettings {
    QString serverName;
    QString software;
    Limits limits{Limit::frame, Limit::text, Limit::page, Limit::rate, Limit::burst, Limit::crowd, {}};
    std::optional<QString> password;   // of everyone who enters
    quint64 maxConnections = 10'000;   // that are logged in; 0: any
    quint64 absenceGrace = 15'000;     // in the lobby after the last connection was lost
    quint64 nickHold = 300'000;        // of the nickname, from the same moment
    quint64 tokenLife = tokenLifetime; // since its last use
};

} // namespace Confab
