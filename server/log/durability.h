// SPDX-License-Identifier: MIT
#pragma once

namespace Confab {

// What a message survives once anyone has heard of it: Full a power cut, Normal the end of the process.
enum class Durability { Full, Normal };

} // namespace Confab
