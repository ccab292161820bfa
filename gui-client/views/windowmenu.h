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

    QAction *const connectTo;
    QAction *const disconnectFrom;
    QAction *const quit;
    QAction *const write;
    QAction *const latest;
    QAction *const showRooms;
    QAction *const showPeople;
    QAction *const help;
    QAction *const about;

private:
    QAction *make(const QString &name);
};

} // namespace Confab
