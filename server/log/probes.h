// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Confab {

// Reads of both ends of each table and index that a database of that version has, every column by its name.
[[nodiscard]] QStringList probesOf(int version);

} // namespace Confab
