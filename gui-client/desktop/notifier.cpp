// SPDX-License-Identifier: MIT
#include "gui-client/desktop/notifier.h"

namespace Confab {

Notifier::~Notifier() = default;

} // namespace Confab
