// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/timelinerow.h"

#include <QColor>
#include <QFont>
#include <QRect>

#include <vector>

class QPainter;

namespace Confab {

// Plain text in which emoji have their colours.

// One line of it with pieces of it set off, cut off at the end where it doesn't fit; for lists.
struct EmphasisedLine {
    QString text;
    std::vector<TextSpan> spans;
    QColor color;
    QColor emphasis; // with its own ground, if it is valid
};
inline constexpr int linesWithoutEnd = 10'000;
void paintEmphasised(QPainter &painter, const QRect &rect, const EmphasisedLine &line, Qt::LayoutDirection direction,
                     int mostLines = 1);
[[nodiscard]] int emphasisedHeight(const QFont &font, int width, const EmphasisedLine &line); // of all its lines

// A line in the painter's font and pen, in the middle of the rectangle's height, at its leading side. `runs`: the
// direction of the text.
void paintLine(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection side,
               Qt::LayoutDirection runs);

} // namespace Confab
