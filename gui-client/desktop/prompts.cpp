// SPDX-License-Identifier: MIT
#include "gui-client/desktop/prompts.h"

namespace Confab {

Prompts::~Prompts() = default;

} // namespace Confab
