// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/settings.h"
#include "gui-client/views/mainwindow.h"

namespace Confab {

// Where the window was and how it was divided, from one run to the next.
void restoreWindow(MainWindow &window, const Settings &settings);
void keepWindow(const MainWindow &window, Settings &settings);

} // namespace Confab
