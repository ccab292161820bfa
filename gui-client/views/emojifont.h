// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QTextLayout>

namespace Confab {

// Left to itself, the system takes some emoji from a text font, black beside coloured ones. An emoji font has digits, #,
// * and spaces as well, so that among other text it is for the emoji alone.

// The same font with the system's coloured emoji before its own letters: for a sign that is an emoji and nothing else.
[[nodiscard]] QFont emojiFirst(QFont font);
// What takes the emoji of a text from there, to be put after its other formats. Empty where there is none of either.
[[nodiscard]] QList<QTextLayout::FormatRange> emojiFormats(const QString &text, const QFont &font);

} // namespace Confab
