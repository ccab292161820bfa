// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/connection.h"
#include "shared/protocol/values.h"

namespace Confab {

// Codes of what is wrong with a database at start; the text is one line for the operator that names the file.
inline constexpr char16_t logDamaged[] = u"log-damaged";
inline constexpr char16_t logNewer[] = u"log-newer";
inline constexpr char16_t logForeign[] = u"log-foreign";
inline constexpr char16_t logUnusable[] = u"log-unusable"; // can't be read, written or made

// Whether the database at `path` is there, whole and of a version that this program knows: gives that version, or 0
// where there is none yet. Writes nothing to the database or its WAL, whatever it finds. Small databases are read
// through, large ones probed. Nobody else may be using the database.
[[nodiscard]] Result<int> checkLogFile(const QString &path);

// Whether each table is there with its columns, and can be read at both ends.
Status probeLog(const QString &path, const Connection &connection, int version);

// Makes a new database named `id` with mode 0600, whole or not at all.
Status createLogFile(const QString &path, const LogId &id);

} // namespace Confab
