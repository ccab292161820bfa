// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace Confab {

// What somebody would stumble over who can't see a window well or has no mouse: a line for each, none where all is well.
// `top` is on screen.

// Who listens to it: a control without a name or without a role of its own, a field without text, a row that says
// nothing.
[[nodiscard]] QStringList spokenTroubles(QWidget *top);

// Who has a keyboard alone: a control that Tab doesn't reach, or where one doesn't see that it has the focus.
[[nodiscard]] QStringList tabTroubles(QWidget *top);

// Who sees little: words with less than 4.5:1 on their ground, as they are drawn, and frames that don't show.
[[nodiscard]] QStringList contrastTroubles(QWidget *top);

} // namespace Confab
