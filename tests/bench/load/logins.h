// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/options.h"

namespace Confab {

// Many who log in as fast as they can, beside people who talk: prints one line of JSON.
void measureLogins(const Options &options);

} // namespace Confab
