// SPDX-License-Identifier: MIT
#include "gui-client/views/emphasis.h"

#include "gui-client/views/emojifont.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

namespace Confab {

namespace {

Qt::LayoutDirection directionOf(const QString &text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

Qt::Alignment leading(Qt::LayoutDirection side)
{
    return QStyle::visualAlignment(side, Qt::AlignLeft) | Qt::AlignAbsolute;
}

// Gives its height.
qreal layOut(QTextLayout &layout, const EmphasisedLine &line, int width, Qt::LayoutDirection side,
             Qt::LayoutDirection runs, int mostLines)
{
    QTextOption option(leading(side));
    option.setWrapMode(mostLines > 1 ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    option.setTextDirection(runs);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &span : line.spans) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        if (line.emphasis.isValid())
            format.setBackground(line.emphasis);
        formats.append({span.start, span.length, format});
    }
    layout.setFormats(formats + emojiFormats(line.text, layout.font()));
    layout.beginLayout();
    qreal y = 0;
    for (int i = 0; i < mostLines; ++i) {
        QTextLine each = layout.createLine();
        if (!each.isValid())
            break;
        each.setLineWidth(width);
        each.setPosition({0, y});
        y += each.height();
    }
    layout.endLayout();
    return y;
}

} // namespace

void paintEmphasised(QPainter &painter, const QRect &rect, const EmphasisedLine &line, Qt::LayoutDirection direction,
                     int mostLines)
{
    QTextLayout layout(line.text, painter.font());
    layOut(layout, line, rect.width(), direction, directionOf(line.text), mostLines);
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(line.color);
    layout.draw(&painter, rect.topLeft());
    painter.restore();
}

int emphasisedHeight(const QFont &font, int width, const EmphasisedLine &line)
{
    QTextLayout layout(line.text, font);
    const Qt::LayoutDirection runs = directionOf(line.text);
    return int(std::ceil(layOut(layout, line, width, runs, runs, linesWithoutEnd)));
}

void paintLine(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection side,
               Qt::LayoutDirection runs)
{
    if (emojiFormats(text, painter.font()).isEmpty()) {
        const Qt::LayoutDirection before = painter.layoutDirection();
        painter.setLayoutDirection(runs);
        painter.drawText(rect, int(leading(side) | Qt::AlignVCenter) | Qt::TextSingleLine, text);
        painter.setLayoutDirection(before);
        return;
    }
    QTextLayout layout(text, painter.font());
    const qreal height = layOut(layout, {text, {}, {}, {}}, rect.width(), side, runs, 1);
    layout.draw(&painter, rect.topLeft() + QPointF(0, (rect.height() - height) / 2));
}

} // namespace Confab
