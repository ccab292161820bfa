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
      quit(make(u"actionQuit"_s)),
      write(make(u"actionWrite"_s)),
      latest(make(u"actionLatest"_s)),
      showRooms(make(u"actionShowRooms"_s)),
      showPeople(make(u"actionShowPeople"_s)),
      help(make(u"actionHelp"_s)),
      about(make(u"actionAbout"_s))
{
    window->menuBar()->setObjectName(u"menuBar"_s);
    const auto menu = [window](const QString &name, const QString &title, const QList<QAction *> &actions) {
        QMenu *made = window->menuBar()->addMenu(title);
        made->setObjectName(name);
        made->addActions(actions);
    };
    auto *before = new QAction(this);
    before->setSeparator(true);
    menu(u"menuConfab"_s, tr("&Confab"), {connectTo, disconnectFrom, before, quit});
    menu(u"menuRoom"_s, tr("&Room"), {write, latest});
    menu(u"menuView"_s, tr("&View"), {showRooms, showPeople});
    menu(u"menuHelp"_s, tr("&Help"), {help, about});

    word(connectTo, tr("&Connect…"), tr("Choose a server and a nickname"), QKeySequence(Qt::CTRL | Qt::Key_N));
    word(disconnectFrom, tr("&Disconnect"), tr("Leave the server"));
    word(quit, tr("&Quit"), tr("Leave and close the window"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    word(write, tr("&Write"), tr("Go to the field for a message"), QKeySequence(Qt::Key_Escape));
    word(latest, tr("Go to the &latest message"), tr("Scroll to the end"), QKeySequence(Qt::CTRL | Qt::Key_End));
    word(showRooms, tr("&Rooms"), tr("Show or fold the rooms"), QKeySequence(Qt::CTRL | Qt::Key_1));
    word(showPeople, tr("&People"), tr("Show or fold the people"), QKeySequence(Qt::CTRL | Qt::Key_3));
    word(help, tr("&Commands and keys"), tr("What you can type"), QKeySequence(Qt::Key_F1));
    word(about, tr("&About Confab"), tr("Version and licence"));
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
