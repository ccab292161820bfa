// SPDX-License-Identifier: MIT
#include "gui-client/views/roomdelegate.h"

#include "gui-client/models/roomsmodel.h"
#include "gui-client/views/avatar.h"
#include "gui-client/views/roommarks.h"
#include "gui-client/views/tint.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int outer = 8;  // beside a row's ground
constexpr int inner = 16; // beside what is on it
constexpr int square = 22;
constexpr int gap = 8;

int alignment(Qt::LayoutDirection direction)
{
    return int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine);
}

} // namespace

QFont RoomDelegate::headingFont(const QFont &font)
{
    QFont small = scaled(font, 0.82);
    small.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    return small;
}

int RoomDelegate::headingHeight(const QFont &font)
{
    return QFontMetrics(headingFont(font)).height() + 12;
}

QSize RoomDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(RoomsModel::HeadingRole).toBool())
        return {80, option.fontMetrics.height() + 13};
    return {80, headingHeight(option.font) + (index.row() == 0 ? 0 : 6)};
}

void RoomDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = systemTheme();
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (index.data(RoomsModel::HeadingRole).toBool())
        paintHeading(*painter, option, index, theme);
    else
        paintRoom(*painter, option, index, theme);
    painter->restore();
}

void RoomDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const Theme &theme)
{
    painter.setFont(headingFont(option.font));
    painter.setPen(theme.muted);
    QRect rect = option.rect.adjusted(inner, 0, -inner, 0);
    rect.setTop(rect.bottom() + 1 - headingHeight(option.font));
    painter.drawText(rect, alignment(option.direction), index.data(Qt::DisplayRole).toString());
}

void RoomDelegate::paintRoom(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const Theme &theme)
{
    const bool chosen = option.state & QStyle::State_Selected;
    const bool over = option.state & QStyle::State_MouseOver;
    const bool focused = chosen && (option.state & QStyle::State_HasFocus);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(outer + 0.5, 0.5, -outer - 0.5, -0.5);
    if (chosen || over) {
        painter.setPen(focused ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(chosen ? theme.selection : theme.code);
        painter.drawRoundedRect(row, 6, 6);
    }

    const auto kind = RoomKind(index.data(RoomsModel::KindRole).toInt());
    const quint64 unread = index.data(RoomsModel::UnreadRole).toULongLong();
    const QString name = index.data(Qt::DisplayRole).toString();
    const QRect inside = option.rect.adjusted(inner, 0, -inner, 0);
    painter.setFont(option.font);
    const int badge = paintBadge(painter, inside, unread, index.data(RoomsModel::MentionsRole).toULongLong(), theme,
                                 option.direction);

    // The sign of a room stands nearer to its name than a square would.
    const bool direct = kind == RoomKind::Direct;
    const int lead = direct ? square : 18;
    const QRect leadRect = QStyle::visualRect(option.direction, inside,
                                              {inside.left(), inside.center().y() - square / 2 + 1, lead, square});
    if (direct) {
        paintAvatar(painter, leadRect, UserId{index.data(RoomsModel::UserRole).toULongLong()}, name, theme);
        paintPresence(painter, leadRect, Presence(index.data(RoomsModel::PresenceRole).toInt()), theme,
                      chosen ? theme.selection : theme.panel, option.direction);
    } else {
        paintRoomSign(painter, leadRect, kind == RoomKind::Private, chosen ? theme.text : theme.muted);
    }

    const QFont font = scaled(option.font, 1, chosen || unread > 0);
    painter.setFont(font);
    painter.setPen(theme.text);
    const QRect nameRect =
        QStyle::visualRect(option.direction, inside, inside.adjusted(lead + gap, 0, badge > 0 ? -badge - gap : 0, 0));
    painter.setClipRect(option.rect, Qt::IntersectClip); // accents can be piled up higher than a row
    painter.drawText(nameRect, alignment(option.direction),
                     QFontMetrics(font).elidedText(name, Qt::ElideRight, nameRect.width()));
}

// The whole name where it is cut off, and what is unread; escaped, because a tool tip guesses whether it is markup.
bool RoomDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(RoomsModel::HeadingRole).toBool())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainTip(index.data(Qt::AccessibleTextRole).toString()), view);
    return true;
}

} // namespace Confab
