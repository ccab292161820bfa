// SPDX-License-Identifier: MIT
#pragma once

class QString;
class QWidget;

namespace Confab {

// Says something to screen readers at once, wherever the focus is: what came, or what went wrong. `about`: a widget of
// the window that it happens in. Cheap where nobody listens.
// The window's child "announcements" has the last few as its property "texts".
void announce(const QWidget *about, const QString &text);

} // namespace Confab
