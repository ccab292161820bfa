// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/timelinerow.h"

#include <QColor>
#include <QRect>

#include <vector>

class QPainter;

namespace Confab {

// One line of plain text with pieces of it set off, cut off at the end where it doesn't fit; for lists.
struct EmphasisedLine {
    QString text;
    std::vector<TextSpan> spans;
    QColor color;
    QColor emphasis; // with its own ground, if it is valid
};
void paintEmphasised(QPainter &painter, const QRect &rect, const EmphasisedLine &line, Qt::LayoutDirection direction,
                     int mostLines = 1);

} // namespace Confab
