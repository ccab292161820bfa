// SPDX-License-Identifier: MIT
#include "gui-client/desktop/badge.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// They stand on the picture's own ground and on any panel, and don't follow the theme.
constexpr QColor calling(0xc9, 0x2a, 0x2a);
constexpr QColor unread(0x2f, 0x6f, 0xdb);
constexpr QColor rim(0xff, 0xff, 0xff);
constexpr quint64 most = 99;
constexpr double pale = 0.45;

void paintDot(QPainter &painter, double side)
{
    const double across = side * 0.38;
    const QRectF place(side - across, 0, across, across);
    painter.setPen(QPen(rim, qMax(1.0, side / 20)));
    painter.setBrush(unread);
    const double inset = painter.pen().widthF() / 2;
    painter.drawEllipse(place.adjusted(inset, inset, -inset, -inset));
}

void paintNumber(QPainter &painter, double side, quint64 number)
{
    const QString text = number > most ? u"%1+"_s.arg(most) : QString::number(number);
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setBold(true);
    font.setPixelSize(qMax(8, qRound(side * (text.size() > 2 ? 0.40 : 0.52))));
    const double high = qMax(font.pixelSize() * 1.15, side * 0.5);
    const double wide = qMin(side, qMax(high, QFontMetricsF(font).horizontalAdvance(text) + high * 0.4));
    const QRectF place(side - wide, 0, wide, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(calling);
    painter.drawRoundedRect(place, high / 2, high / 2);
    painter.setFont(font);
    painter.setPen(rim);
    painter.drawText(place, Qt::AlignCenter, text);
}

QPixmap drawn(const QIcon &plain, int side, const Badge &badge)
{
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(badge.quiet ? pale : 1);
    plain.paint(&painter, 0, 0, side, side);
    painter.setOpacity(1);
    if (badge.mentions > 0)
        paintNumber(painter, side, badge.mentions);
    else if (badge.unread)
        paintDot(painter, side);
    return picture;
}

} // namespace

QIcon badged(const QIcon &plain, const Badge &badge)
{
    if (badge == Badge{})
        return plain;
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(drawn(plain, side, badge));
    return icon;
}

} // namespace Confab
