// SPDX-License-Identifier: MIT
#include "gui-client/views/roommarks.h"

#include "gui-client/views/tint.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {
constexpr quint64 mostTold = 99;
} // namespace

void paintRoomSign(QPainter &painter, const QRectF &square, bool isPrivate, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color);
    if (!isPrivate) {
        painter.drawText(square, Qt::AlignCenter, u"#"_s);
        painter.restore();
        return;
    }
    const qreal unit = textPixel(painter.font());
    const QPointF middle = square.center();
    const QRectF body(middle.x() - 4.5 * unit, middle.y() - 1 * unit, 9 * unit, 7 * unit);
    QPainterPath shackle;
    const QRectF arc(middle.x() - 3 * unit, middle.y() - 5.5 * unit, 6 * unit, 6 * unit);
    shackle.moveTo(arc.left(), body.top());
    shackle.lineTo(arc.left(), arc.center().y());
    shackle.arcTo(arc, 180, -180);
    shackle.lineTo(arc.right(), body.top());
    painter.setPen(QPen(color, 1.5 * unit));
    painter.drawPath(shackle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(body, 1.5 * unit, 1.5 * unit);
    painter.restore();
}

int paintBadge(QPainter &painter, const QRect &rect, quint64 unread, quint64 mentions, const Theme &theme,
               Qt::LayoutDirection direction)
{
    if (unread == 0 && mentions == 0)
        return 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    int width = 8;
    if (mentions == 0) {
        const QRect dot = QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter, {width, width}, rect);
        painter.setBrush(theme.accentFill);
        painter.drawEllipse(dot);
    } else {
        const QString text = mentions > mostTold ? QLocale().toString(mostTold) + u'+' : QLocale().toString(mentions);
        painter.setFont(scaled(painter.font(), 0.82, true));
        const int height = painter.fontMetrics().height() + 3;
        width = qMax(height, painter.fontMetrics().horizontalAdvance(text) + 12);
        const QRect pill = QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter, {width, height}, rect);
        painter.setBrush(theme.dangerFill);
        painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter.setPen(theme.onAccent);
        painter.drawText(pill, Qt::AlignCenter, text);
    }
    painter.restore();
    return width;
}

} // namespace Confab
