// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/desktop/prompts.h"

namespace Confab {

class WindowMenu;

// What can be typed and pressed: the commands, the keys of the composer and of the timeline, and those of the menu, which
// has the last word on them.
[[nodiscard]] std::vector<HelpSection> helpOf(const WindowMenu &menu);

} // namespace Confab
