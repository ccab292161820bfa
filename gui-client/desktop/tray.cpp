// SPDX-License-Identifier: MIT
#include "gui-client/desktop/tray.h"

namespace Confab {

Tray::~Tray() = default;

} // namespace Confab
