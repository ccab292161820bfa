// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/result.h"

#include <QString>

namespace Confab {

// Checks of texts that the codec leaves to whoever acts on them; all give bad-text with a text for people.

// 1..maxBytes bytes of UTF-8, no controls but \n and \t.
[[nodiscard]] Status checkProse(const QString &text, quint64 maxBytes);
// minBytes..maxBytes bytes of UTF-8, no controls at all.
[[nodiscard]] Status checkLine(const QString &text, quint64 minBytes, quint64 maxBytes);

} // namespace Confab
