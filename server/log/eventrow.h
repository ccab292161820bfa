// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/statement.h"
#include "shared/protocol/messages.h"

namespace Confab {

// The column `kind` of the table `events`.
namespace EventKind {
inline constexpr char16_t said[] = u"said";
inline constexpr char16_t edited[] = u"edited";
inline constexpr char16_t deleted[] = u"deleted";
inline constexpr char16_t reacted[] = u"reacted";
inline constexpr char16_t topicSet[] = u"topic-set";
} // namespace EventKind

// What to select for eventOfRow, up to a WHERE that names the events `e`.
[[nodiscard]] QString selectEvents();
// The event of the query's current row as it stands now, but for its reactions; none where the row makes no sense.
[[nodiscard]] std::optional<Logged> eventOfRow(const QSqlQuery &row);
[[nodiscard]] bool hasReactions(const QSqlQuery &row);

} // namespace Confab
