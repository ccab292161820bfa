// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/views/theme.h"

#include <QRectF>

class QPainter;

namespace Confab {

// What stands before a room's name: "#", or a lock where it is private; in `square`, centred.
void paintRoomSign(QPainter &painter, const QRectF &square, bool isPrivate, const QColor &color);
// A red number, or a dot where nobody is called; gives the width that it took at the trailing end of `rect`.
int paintBadge(QPainter &painter, const QRect &rect, quint64 unread, quint64 mentions, const Theme &theme,
               Qt::LayoutDirection direction);

} // namespace Confab
