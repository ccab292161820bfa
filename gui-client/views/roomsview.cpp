// SPDX-License-Identifier: MIT
#include "gui-client/views/roomsview.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/views/tint.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int idRole = Qt::UserRole + 1;

class RoomDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {80, option.fontMetrics.height() + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = systemTheme();
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row = QRectF(option.rect).adjusted(8.5, 0.5, -8.5, -0.5);
        painter->setPen((option.state & QStyle::State_HasFocus) ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
        painter->setBrush(chosen ? QBrush(theme.selection) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(row, 6, 6);

        const QRect inside = option.rect.adjusted(20, 0, -16, 0);
        const int sign = option.fontMetrics.horizontalAdvance(u'#') + 12;
        const QRect signRect =
            QStyle::visualRect(option.direction, inside, {inside.left(), inside.top(), sign, inside.height()});
        const QRect nameRect = QStyle::visualRect(option.direction, inside, inside.adjusted(sign, 0, 0, 0));
        const int flags =
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine;
        painter->setPen(theme.muted);
        painter->setFont(option.font);
        painter->drawText(signRect, flags, u"#"_s);
        const QFont font = scaled(option.font, 1, chosen);
        painter->setFont(font);
        painter->setPen(theme.text);
        const QString name = index.data(Qt::DisplayRole).toString();
        painter->drawText(nameRect, flags, QFontMetrics(font).elidedText(name, Qt::ElideRight, nameRect.width()));
        painter->restore();
    }
};

} // namespace

RoomsView::RoomsView(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"roomsView"_s);
    setAccessibleName(tr("Rooms"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new RoomDelegate(this));
    setUniformItemSizes(true);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT roomChosen(RoomId{item->data(idRole).toULongLong()});
    });
    color();
}

void RoomsView::setRooms(const std::vector<Room> &rooms)
{
    const quint64 chosen = currentItem() ? currentItem()->data(idRole).toULongLong() : 0;
    const QSignalBlocker quiet(this);
    clear();
    for (const Room &room : rooms) {
        auto *item = new QListWidgetItem(displayLine(room.name), this);
        item->setData(idRole, room.room.value);
        item->setData(Qt::AccessibleTextRole, tr("Room %1").arg(item->text()));
        if (room.room.value == chosen || !currentItem())
            setCurrentItem(item);
    }
}

void RoomsView::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void RoomsView::color()
{
    setBaseColor(this, systemTheme().panel);
}

} // namespace Confab
