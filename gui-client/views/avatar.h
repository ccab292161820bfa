// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/views/theme.h"

class QPainter;
class QRectF;

namespace Confab {

// One or two capitals that stand for a nickname: "MA" for marta, "AB" for "ana b".
[[nodiscard]] QString initials(const QString &nick);

// A rounded square in the person's colour with the initials, in `square` of `painter`'s coordinates.
void paintAvatar(QPainter &painter, const QRectF &square, UserId user, const QString &nick, const Theme &theme);

// The dot of a presence over an avatar's lower corner (on the trailing side), with a rim in `ground`.
void paintPresence(QPainter &painter, const QRectF &square, Presence presence, const Theme &theme, const QColor &ground,
                   Qt::LayoutDirection direction);

} // namespace Confab
