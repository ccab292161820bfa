// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/row.h"
#include "shared/protocol/messages.h"

#include <optional>

namespace Confab {

// The column `kind` of the table `events`.
namespace EventKind {
inline constexpr QLatin1StringView said("said");
inline constexpr QLatin1StringView edited("edited");
inline constexpr QLatin1StringView deleted("deleted");
inline constexpr QLatin1StringView reacted("reacted");
inline constexpr QLatin1StringView topicSet("topic-set");
} // namespace EventKind

// What to select for eventOfRow, up to a WHERE that names the events `e`.
[[nodiscard]] QString selectEvents();
// The event of the query's current row as it stands now, but for its reactions; none where the row makes no sense.
[[nodiscard]] std::optional<Logged> eventOfRow(const Row &row);
[[nodiscard]] bool hasReactions(const Row &row);

} // namespace Confab
