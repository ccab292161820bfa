// SPDX-License-Identifier: MIT
#include "gui-client/views/roomsign.h"

#include "gui-client/views/roommarks.h"
#include "gui-client/views/tint.h"

#include <QPainter>
#include <QtMath>

namespace Confab {

RoomSign::RoomSign(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RoomSign::setPrivate(bool isPrivate)
{
    m_private = isPrivate;
    setAccessibleName(isPrivate ? tr("Private room") : QString());
    setToolTip(isPrivate ? tr("Private: only its members know of it") : QString());
    updateGeometry();
    update();
}

QSize RoomSign::sizeHint() const
{
    const int lock = qCeil(11 * textPixel(font())); // it is wider
    return {m_private ? lock : fontMetrics().horizontalAdvance(u'#') + 2, fontMetrics().height() + 2};
}

void RoomSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRoomSign(painter, rect(), m_private, systemTheme().text);
}

} // namespace Confab
