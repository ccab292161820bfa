// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/proposals.h"

namespace Confab {

// What a batch that was written means for others.
struct BatchTraits {
    quint64 pages = 0;  // about so many more are in the WAL
    bool texts = false; // messages were recorded, edited or deleted
    bool wipes = false; // texts that must be gone were overwritten, and still stand in the WAL
};

// Both of one length, in the same order.
[[nodiscard]] BatchTraits traitsOf(const std::vector<Proposal> &batch, const std::vector<Outcome> &outcomes);

} // namespace Confab
