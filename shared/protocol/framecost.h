// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/messages.h"

namespace Confab {

// How many frames a client's frame counts as against the server's `rate` and `burst`: dear requests, and long frames
// where no text is long enough for it, count as several. `bytes`: of the whole frame; `maxText`: limits.text.
[[nodiscard]] quint64 frameCost(const ClientFrame &frame, quint64 bytes, quint64 maxText);

} // namespace Confab
