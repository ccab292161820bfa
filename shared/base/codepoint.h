// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace Confab {

// The character that begins at that unit, which the text has; half of a pair without the other one stands for itself.
[[nodiscard]] inline char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[at + 1]);
    return unit.unicode();
}

// In UTF-16 units.
[[nodiscard]] inline int unitsOf(char32_t c)
{
    return QChar::requiresSurrogates(c) ? 2 : 1;
}

} // namespace Confab
