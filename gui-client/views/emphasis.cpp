// SPDX-License-Identifier: MIT
#include "gui-client/views/emphasis.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace Confab {

void paintEmphasised(QPainter &painter, const QRect &rect, const EmphasisedLine &line, Qt::LayoutDirection direction,
                     int mostLines)
{
    QTextLayout layout(line.text, painter.font());
    QTextOption option;
    option.setWrapMode(mostLines > 1 ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    option.setTextDirection(line.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &span : line.spans) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        if (line.emphasis.isValid())
            format.setBackground(line.emphasis);
        formats.append({span.start, span.length, format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    qreal y = 0;
    for (int i = 0; i < mostLines; ++i) {
        QTextLine each = layout.createLine();
        if (!each.isValid())
            break;
        each.setLineWidth(rect.width());
        each.setPosition({0, y});
        y += each.height();
    }
    layout.endLayout();
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(line.color);
    layout.draw(&painter, rect.topLeft());
    painter.restore();
}

} // namespace Confab
