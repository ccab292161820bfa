// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

namespace Confab {

// As a dark desktop gives it to its programs.
[[nodiscard]] inline QPalette darkPalette()
{
    QPalette palette(QColor(49, 51, 56), QColor(32, 33, 37));
    palette.setColor(QPalette::Base, QColor(24, 25, 28));
    palette.setColor(QPalette::Highlight, QColor(53, 116, 240));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(106, 160, 255));
    return palette;
}

} // namespace Confab
