// SPDX-License-Identifier: MIT
#include "gui-client/views/windowmenu.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

void word(QAction *action, const QString &text, const QString &tip, const QKeySequence &key = {})
{
    action->setText(text);
    action->setStatusTip(QString());
    action->setToolTip(tip);
    action->setWhatsThis(tip);
    action->setShortcut(key);
}

} // namespace

WindowMenu::WindowMenu(QMainWindow *window)
    : QObject(window),
      connectTo(make(u"actionConnect"_s)),
      disconnectFrom(make(u"actionDisconnect"_s)),
      addServer(make(u"actionAddServer"_s)),
      removeServer(make(u"actionRemoveServer"_s)),
      goTo(make(u"actionGoTo"_s)),
      search(make(u"actionSearch"_s)),
      settings(make(u"actionSettings"_s)),
      quit(make(u"actionQuit"_s)),
      newRoom(make(u"actionNewRoom"_s)),
      newDirect(make(u"actionNewDirect"_s)),
      markRead(make(u"actionMarkRead"_s)),
      topic(make(u"actionTopic"_s)),
      invite(make(u"actionInvite"_s)),
      leaveRoom(make(u"actionLeaveRoom"_s)),
      write(make(u"actionWrite"_s)),
      latest(make(u"actionLatest"_s)),
      roomUp(make(u"actionRoomUp"_s)),
      roomDown(make(u"actionRoomDown"_s)),
      unreadUp(make(u"actionUnreadUp"_s)),
      unreadDown(make(u"actionUnreadDown"_s)),
      showRooms(make(u"actionShowRooms"_s)),
      showPeople(make(u"actionShowPeople"_s)),
      help(make(u"actionHelp"_s)),
      about(make(u"actionAbout"_s))
{
    window->menuBar()->setObjectName(u"menuBar"_s);
    const auto line = [this] {
        auto *separator = new QAction(this);
        separator->setSeparator(true);
        return separator;
    };
    const auto menu = [window](const QString &name, const QString &title, const QList<QAction *> &actions) {
        QMenu *made = window->menuBar()->addMenu(title);
        made->setObjectName(name);
        made->addActions(actions);
    };
    menu(u"menuConfab"_s, tr("&Confab"),
         {connectTo, disconnectFrom, line(), addServer, removeServer, line(), goTo, search, line(), settings, line(),
          quit});
    menu(u"menuRoom"_s, tr("&Room"),
         {newRoom, newDirect, line(), markRead, topic, invite, leaveRoom, line(), write, latest});
    menu(u"menuView"_s, tr("&View"), {roomUp, roomDown, unreadUp, unreadDown, line(), showRooms, showPeople});
    menu(u"menuHelp"_s, tr("&Help"), {help, about});

    word(connectTo, tr("&Connect…"), tr("Choose a server and a nickname"), QKeySequence(Qt::CTRL | Qt::Key_N));
    word(disconnectFrom, tr("&Disconnect"), tr("Leave the server"));
    word(addServer, tr("&Add a server…"), tr("Be on another server as well"));
    word(removeServer, tr("Re&move the server…"), tr("This window has it no more"));
    word(goTo, tr("&Go to…"), tr("To a room or a person"), QKeySequence(Qt::CTRL | Qt::Key_K));
    word(search, tr("&Search"), tr("Find messages in all your rooms"), QKeySequence::Find);
    word(settings, tr("S&ettings…"), tr("How Confab looks, and what it tells you of"),
         QKeySequence(Qt::CTRL | Qt::Key_Comma));
    word(quit, tr("&Quit"), tr("Leave and close the window"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    word(newRoom, tr("&Join or create a room…"), tr("Choose one of the public rooms, or make one"),
         QKeySequence(Qt::CTRL | Qt::Key_J));
    word(newDirect, tr("New &direct message…"), tr("Write to one person alone"), QKeySequence(Qt::CTRL | Qt::Key_D));
    word(markRead, tr("&Mark as read"), tr("Nothing of this room is new any more"), QKeySequence(Qt::CTRL | Qt::Key_M));
    word(topic, tr("Set the &topic…"), tr("What this room is about"));
    word(invite, tr("&Invite…"), tr("Bring someone into this room"));
    word(leaveRoom, tr("Leave the r&oom"), tr("Be in it no more"));
    word(write, tr("&Write"), tr("Go to the field for a message"), QKeySequence(Qt::Key_Escape));
    word(latest, tr("Go to the &latest message"), tr("Scroll to the end"), QKeySequence(Qt::CTRL | Qt::Key_End));
    word(roomUp, tr("&Previous room"), tr("The one above in the list"), QKeySequence(Qt::ALT | Qt::Key_Up));
    word(roomDown, tr("&Next room"), tr("The one below in the list"), QKeySequence(Qt::ALT | Qt::Key_Down));
    word(unreadUp, tr("Previous &unread room"), tr("The one above with something new"),
         QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up));
    word(unreadDown, tr("N&ext unread room"), tr("The one below with something new"),
         QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down));
    word(showRooms, tr("&Rooms"), tr("Show or fold the rooms"), QKeySequence(Qt::CTRL | Qt::Key_1));
    word(showPeople, tr("Peop&le"), tr("Show or fold the people"), QKeySequence(Qt::CTRL | Qt::Key_3));
    word(help, tr("&Commands and keys"), tr("What you can type"), QKeySequence(Qt::Key_F1));
    word(about, tr("&About Confab"), tr("Version and licence"));
    settings->setMenuRole(QAction::PreferencesRole);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

QAction *WindowMenu::make(const QString &name)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    return action;
}

} // namespace Confab
