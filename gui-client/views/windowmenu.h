// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace Confab {

// The menus Confab, Room, View and Help, with everything that the window can be told to do.
class WindowMenu : public QObject
{
    Q_OBJECT

public:
    explicit WindowMenu(QMainWindow *window);

    // Confab
    QAction *const connectTo;
    QAction *const disconnectFrom;
    QAction *const addServer;
    QAction *const removeServer;
    QAction *const goTo;
    QAction *const search;
    QAction *const settings;
    QAction *const quit;
    // Room
    QAction *const newRoom; // join or create one
    QAction *const newDirect;
    QAction *const markRead;
    QAction *const topic;
    QAction *const invite;
    QAction *const leaveRoom;
    QAction *const write;
    QAction *const latest;
    // View
    QAction *const roomUp;
    QAction *const roomDown;
    QAction *const unreadUp;
    QAction *const unreadDown;
    QAction *const showRooms;
    QAction *const showPeople;
    // Help
    QAction *const help;
    QAction *const about;

private:
    QAction *make(const QString &name);
};

} // namespace Confab
