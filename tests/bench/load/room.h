// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/options.h"

namespace Confab {

class Everyone;
class Process;

// People in one room, their talk, and what it cost: prints one line of JSON.
void measureRoom(const Options &options);

// Turns until the server's memory is the same twice, and gives it in KiB.
[[nodiscard]] double steadyMemory(const Process &server, Everyone &everyone);

} // namespace Confab
