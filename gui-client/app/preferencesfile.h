// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/preferences.h"

#include <QSettings>

namespace Confab {

// The preferences in words that a person can read and change. What isn't there, or makes no sense, is the default.
[[nodiscard]] Preferences readPreferences(const QSettings &ini);
void writePreferences(QSettings &ini, const Preferences &preferences);

} // namespace Confab
