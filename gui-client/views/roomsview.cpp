// SPDX-License-Identifier: MIT
#include "gui-client/views/roomsview.h"

#include "gui-client/models/roomsmodel.h"
#include "gui-client/views/roomdelegate.h"
#include "gui-client/views/tint.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Confab {

RoomsView::RoomsView(QWidget *parent) : QuietView(parent)
{
    setObjectName(u"roomsView"_s);
    setAccessibleName(tr("Rooms and direct messages"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setItemDelegate(new RoomDelegate(this));
    color();
}

void RoomsView::setRooms(RoomsModel *model)
{
    m_rooms = model;
    setModel(model);
    if (!model)
        return;
    // Which room is chosen is up to the person: a list that changes moves the choice along with its room.
    const auto show = [this] {
        updateGeometry();
        showChosen();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, show);
    connect(model, &QAbstractItemModel::rowsRemoved, this, show);
    placeButtons();
    updateGeometry();
}

void RoomsView::setRoom(RoomId room)
{
    m_room = room;
    showChosen();
}

void RoomsView::showChosen()
{
    const auto row = m_rooms && m_onScreen ? m_rooms->rowOf(m_room) : std::nullopt;
    if (!row) {
        setCurrentIndex({});
        return;
    }
    const QModelIndex index = m_rooms->index(*row);
    if (currentIndex() != index)
        setCurrentIndex(index);
    scrollTo(index);
    if (!m_whole)
        return;
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (!area)
            continue;
        const QRect shown = visualRect(index);
        const QPoint middle = viewport()->mapTo(area->widget(), shown.center());
        area->ensureVisible(0, middle.y(), 0, shown.height());
        return;
    }
}

void RoomsView::setOnScreen(bool onScreen)
{
    m_onScreen = onScreen;
    showChosen();
}

// ---- Its height

void RoomsView::setWhole(bool whole)
{
    m_whole = whole;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, whole ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

QSize RoomsView::sizeHint() const
{
    if (!m_whole || !model())
        return QListView::sizeHint();
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        height += sizeHintForRow(row);
    return {QListView::sizeHint().width(), height};
}

QSize RoomsView::minimumSizeHint() const
{
    return m_whole ? QSize(0, sizeHint().height()) : QListView::minimumSizeHint();
}

// After a key or a click: another row is chosen than the room on screen.
void RoomsView::tellChosen()
{
    const RoomId room = m_rooms ? m_rooms->roomAt(currentIndex().row()) : RoomId{};
    if (!room.isNull() && (room != m_room || !m_onScreen))
        Q_EMIT roomChosen(room);
}

void RoomsView::keyPressEvent(QKeyEvent *event)
{
    // Alt and the arrows walk the rooms from anywhere: that is the window's.
    if (event->modifiers() & Qt::AltModifier) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Menu && currentIndex().isValid()) {
        Q_EMIT roomMenuWanted(m_room, viewport()->mapToGlobal(visualRect(currentIndex()).center()));
        return;
    }
    QListView::keyPressEvent(event);
    tellChosen();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT writeWanted();
}

void RoomsView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return; // its menu doesn't need it to be on screen
    QListView::mousePressEvent(event);
    tellChosen();
    if (m_rooms && !m_rooms->roomAt(indexAt(event->pos()).row()).isNull())
        Q_EMIT writeWanted();
}

void RoomsView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    const RoomId room = m_rooms ? m_rooms->roomAt(index.row()) : RoomId{};
    if (!room.isNull())
        Q_EMIT roomMenuWanted(room,
                              event->reason() == QContextMenuEvent::Keyboard
                                  ? viewport()->mapToGlobal(visualRect(index).center())
                                  : event->globalPos());
}

QToolButton *RoomsView::addButton(const QString &name, const QString &description)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(u"+"_s);
    button->setToolTip(description);
    button->setAccessibleName(description);
    button->setCursor(Qt::PointingHandCursor);
    button->setEnabled(m_mayAdd);
    return button;
}

// A heading is a row like any other; its button is a widget that stays in its place.
void RoomsView::placeButtons()
{
    const auto place = [this](QToolButton *button, int row) {
        auto *line = new QWidget(viewport());
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(16, 0, 12, 3);
        layout->addStretch(1);
        layout->addWidget(button, 0, Qt::AlignBottom);
        setIndexWidget(model()->index(row, 0), line);
        followText(button, [this, button] {
            const int side = RoomDelegate::headingHeight(font()) - 6;
            button->setFixedSize(side, side);
        });
    };
    m_newRoom = addButton(u"newRoomButton"_s, tr("Join or create a room"));
    m_newDirect = addButton(u"newDirectButton"_s, tr("New direct message"));
    place(m_newRoom, 0);
    for (int row = 1; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(RoomsModel::HeadingRole).toBool())
            place(m_newDirect, row);
    }
    connect(m_newRoom, &QToolButton::clicked, this, &RoomsView::newRoomWanted);
    connect(m_newDirect, &QToolButton::clicked, this, &RoomsView::newDirectWanted);
    color();
}

void RoomsView::setMayAdd(bool may)
{
    m_mayAdd = may;
    for (QToolButton *button : {m_newRoom.data(), m_newDirect.data()}) {
        if (button)
            button->setEnabled(may);
    }
}

// The rows follow the width by themselves, what stands in them doesn't where they were laid out in the midst of it.
void RoomsView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void RoomsView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (isPaletteEvent(event))
        color();
    else if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

void RoomsView::color()
{
    setBaseColor(this, systemTheme().panel);
    for (QToolButton *button : {m_newRoom.data(), m_newDirect.data()}) {
        if (button)
            makeFlat(button, systemTheme());
    }
}

} // namespace Confab
