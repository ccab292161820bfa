// SPDX-License-Identifier: MIT
#include "gui-client/views/roomsbutton.h"

#include "gui-client/views/roommarks.h"
#include "gui-client/views/tint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Confab {

RoomsButton::RoomsButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(u"roomsButton"_s);
    setAccessibleName(tr("Rooms"));
    setToolTip(tr("Show the rooms"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setUnread(0, false);
    color();
}

void RoomsButton::setUnread(quint64 mentions, bool other)
{
    m_mentions = mentions;
    m_other = other;
    setAccessibleDescription(mentions > 0 ? tr("Shows the rooms. %Ln messages are for you.", nullptr, int(mentions))
                                 : other  ? tr("Shows the rooms. There is something new in them.")
                                          : tr("Shows the rooms."));
    updateGeometry();
    update();
}

int RoomsButton::side() const
{
    return qRound(28 * textPixel(font()));
}

QSize RoomsButton::sizeHint() const
{
    const int beside = m_mentions > 0 ? 20 : m_other ? 8 : 0;
    return {side() + qRound(beside * textPixel(font())), side()};
}

void RoomsButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event); // its ground and the frame of the focus
    const Theme theme = systemTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pixel = textPixel(font());
    const QRect square = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, side(), height()));
    painter.setPen(QPen(theme.text, 1.5 * pixel, Qt::SolidLine, Qt::RoundCap));
    for (const int line : {-1, 0, 1}) {
        const qreal y = square.center().y() + 0.5 + line * 5 * pixel;
        painter.drawLine(QPointF(square.center().x() - 7 * pixel, y), QPointF(square.center().x() + 7 * pixel, y));
    }
    paintBadge(painter, rect().adjusted(2, 0, -2, 0), m_other ? 1 : 0, m_mentions, theme, layoutDirection());
}

void RoomsButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void RoomsButton::color()
{
    makeFlat(this, systemTheme());
}

} // namespace Confab
