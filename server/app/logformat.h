// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Confab {

// Everything that is logged goes to stderr, a line each: time (UTC), level, category, text. `level` is the least that
// is shown.
void setUpLogging(QtMsgType level);

} // namespace Confab
