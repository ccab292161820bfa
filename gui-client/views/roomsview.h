// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/messages.h"

#include <QListWidget>

namespace Confab {

// The rooms by name, with the one on screen chosen.
class RoomsView : public QListWidget
{
    Q_OBJECT

public:
    explicit RoomsView(QWidget *parent = nullptr);

    void setRooms(const std::vector<Room> &rooms);

Q_SIGNALS:
    void roomChosen(Confab::RoomId room);

protected:
    void changeEvent(QEvent *event) override;

private:
    void color();
};

} // namespace Confab
