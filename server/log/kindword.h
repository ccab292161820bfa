// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/values.h"

namespace Confab {

// The column `kind` of the table `rooms`: the protocol's words.
[[nodiscard]] QString wordOf(RoomKind kind);
[[nodiscard]] std::optional<RoomKind> kindOf(const QString &word);

} // namespace Confab
