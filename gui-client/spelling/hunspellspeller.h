// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/spelling/dictionaries.h"
#include "gui-client/spelling/speller.h"

#include <memory>

namespace Confab {

// Reads the dictionary, which takes its time. A damaged one takes every word for right.
[[nodiscard]] std::unique_ptr<Speller> openHunspell(const Dictionary &dictionary);

} // namespace Confab
