// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/views/quietview.h"
#include "shared/protocol/values.h"

#include <QListView>
#include <QPointer>

class QToolButton;

namespace Confab {

class RoomsModel;

// The rooms and direct messages, with the one on screen chosen, and a "+" beside each heading.
class RoomsView : public QuietView<QListView>
{
    Q_OBJECT

public:
    explicit RoomsView(QWidget *parent = nullptr); // objectName "roomsView"

    void setRooms(RoomsModel *model);
    void setRoom(RoomId room); // the one on screen
    void setMayAdd(bool may);
    // Off the screen no room is chosen, and a click on any chooses it.
    void setOnScreen(bool onScreen);
    // As high as all of its rows: something around it scrolls. Otherwise it scrolls itself.
    void setWhole(bool whole);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void roomChosen(Confab::RoomId room);
    void roomMenuWanted(Confab::RoomId room, const QPoint &global);
    void writeWanted(); // after a click or Enter on a room: the arrows alone stay in the list
    void newRoomWanted();
    void newDirectWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showChosen();
    void tellChosen();
    void placeButtons();
    QToolButton *addButton(const QString &name, const QString &description);
    void color();

    QPointer<RoomsModel> m_rooms;
    RoomId m_room;
    bool m_onScreen = true;
    bool m_whole = false;
    bool m_mayAdd = false;
    QPointer<QToolButton> m_newRoom;
    QPointer<QToolButton> m_newDirect;
};

} // namespace Confab
