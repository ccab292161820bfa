// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/connection.h"

namespace Confab {

inline constexpr qint32 schemaApplicationId = 0x434E4642; // "CNFB": PRAGMA application_id of Confab's databases
inline constexpr int schemaVersion = 2;                   // PRAGMA user_version; the highest resources/schema/NNN.sql

// Brings a database of version `from` (0: an empty one) to schemaVersion, a transaction for each version.
Status upgradeSchema(const Connection &connection, int from);

} // namespace Confab
