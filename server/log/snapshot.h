// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/proposals.h"
#include "server/log/connection.h"

namespace Confab {

// Everything that a log holds at start but its events: the newest of each room is found by one seek.
[[nodiscard]] Result<LogSnapshot> loadSnapshot(const Connection &connection);

} // namespace Confab
