// SPDX-License-Identifier: MIT
#include "gui-client/app/composing.h"
#include "gui-client/app/conversations.h"
#include "gui-client/app/roomactions.h"
#include "gui-client/models/displaytext.h"
#include "gui-client/models/roomsmodel.h"
#include "gui-client/views/composer.h"
#include "gui-client/views/mainwindow.h"
#include "gui-client/views/peoplelist.h"
#include "gui-client/views/peopleside.h"
#include "gui-client/views/roomheader.h"
#include "gui-client/views/roomsview.h"
#include "gui-client/views/serverpage.h"
#include "gui-client/views/sidepanel.h"
#include "gui-client/views/timelineview.h"
#include "gui-client/views/windowmenu.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

// The menus and lists that RoomActions answers.
namespace Confab {

namespace {

QAction *add(QMenu *menu, const QString &name, const QString &text, const std::function<void()> &act)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    QObject::connect(action, &QAction::triggered, menu, act);
    return action;
}

} // namespace

void RoomActions::connectMenu()
{
    ServerPage &page = m_parts.page;
    const WindowMenu &menu = m_parts.window.menu();
    const RoomsView &list = page.rooms();
    page.when(menu.newRoom, this, [this] { openRooms(); });
    page.when(menu.newDirect, this, [this] { Q_EMIT personWanted(false); });
    page.when(menu.invite, this, [this] { Q_EMIT personWanted(true); });
    page.when(menu.markRead, this, [this] { m_conversations.markRead(m_conversations.room()); });
    page.when(menu.topic, this, [this] { m_parts.page.header().editTopic(); });
    page.when(menu.leaveRoom, this, [this] { leave(m_conversations.room()); });

    connect(&list, &RoomsView::roomChosen, this, [this](RoomId room) {
        m_parts.page.bringForward();
        m_conversations.show(room);
    });
    connect(&list, &RoomsView::writeWanted, &page.composer(), &Composer::focusField);
    connect(&list, &RoomsView::newRoomWanted, this, [this] {
        m_parts.page.bringForward();
        openRooms();
    });
    connect(&list, &RoomsView::newDirectWanted, this, [this] {
        m_parts.page.bringForward();
        Q_EMIT personWanted(false);
    });
    connect(&list, &RoomsView::roomMenuWanted, this, &RoomActions::showRoomMenu);
    PeopleList &people = page.people().list();
    connect(&people, &PeopleList::personActivated, this, [this](UserId user) {
        if (!m_conversations.isSelf(user))
            direct(user);
    });
    connect(&people, &PeopleList::personMenuWanted, this, &RoomActions::showPersonMenu);
    connect(&page.timeline(), &TimelineView::personRequested, this,
            [this](UserId user) { showPersonMenu(user, QCursor::pos()); });

    connect(&page, &ServerPage::currentChanged, this, [this] { showActions(); });
    connect(&m_conversations, &Conversations::roomShown, this, [this] { showActions(); });
    connect(&m_parts.client, &ChatClient::stateChanged, this, [this] { showActions(); });
    connect(&m_parts.client, &ChatClient::arrived, this, [this] { showActions(); });
    showActions();
}

// What can't be done just now is greyed.
void RoomActions::showActions()
{
    const bool online = isOnline();
    m_parts.page.rooms().setMayAdd(online);
    if (!m_parts.page.isCurrent())
        return;
    const WindowMenu &menu = m_parts.window.menu();
    const Room room = m_conversations.about();
    const bool mayLeave = online && room.room != lobby;
    menu.newRoom->setEnabled(online);
    menu.newDirect->setEnabled(online);
    menu.markRead->setEnabled(m_parts.rooms.find(room.room) != nullptr);
    menu.topic->setEnabled(m_conversations.mayEditTopic());
    menu.invite->setEnabled(mayLeave && room.kind != RoomKind::Direct);
    menu.leaveRoom->setEnabled(mayLeave);
}

void RoomActions::showRoomMenu(RoomId room, const QPoint &global)
{
    const RoomEntry *entry = m_parts.rooms.find(room);
    if (!entry)
        return;
    auto *menu = new QMenu(&m_parts.window);
    menu->setObjectName(u"roomMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool online = isOnline();
    const bool direct = entry->about.kind == RoomKind::Direct;
    add(menu, u"roomMenuRead"_s, tr("Mark as read"), [this, room] {
        m_conversations.markRead(room);
    })->setEnabled(entry->unread > 0);
    if (!direct && room != lobby) {
        add(menu, u"roomMenuTopic"_s, tr("Set the topic…"), [this, room] {
            m_parts.page.bringForward();
            m_conversations.show(room);
            m_parts.page.header().editTopic();
        })->setEnabled(online);
        add(menu, u"roomMenuInvite"_s, tr("Invite…"), [this, room] {
            m_parts.page.bringForward();
            m_conversations.show(room);
            Q_EMIT personWanted(true);
        })->setEnabled(online);
    }
    if (room != lobby) {
        menu->addSeparator();
        add(menu, u"roomMenuLeave"_s, direct ? tr("Hide until the next message") : tr("Leave the room"), [this, room] {
            leave(room);
        })->setEnabled(online);
    }
    menu->popup(global);
}

void RoomActions::showPersonMenu(UserId user, const QPoint &global)
{
    const auto listed = m_parts.page.people().person(user);
    const auto person = listed ? listed : m_conversations.person(user);
    if (!person)
        return;
    auto *menu = new QMenu(&m_parts.window);
    menu->setObjectName(u"personMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool online = isOnline();
    const bool self = m_conversations.isSelf(user);
    add(menu, u"personMenuDirect"_s, tr("Write a direct message"), [this, user] {
        direct(user);
    })->setEnabled(online && !self);
    add(menu, u"personMenuMention"_s, tr("Mention in this room"), [this, person] {
        m_parts.page.composer().insert(u'@' + person->nick + u' ');
        m_parts.page.composer().focusField();
    });
    // Into the rooms of one's own that aren't open to everyone anyway.
    auto *into = new QMenu(tr("Invite into"), menu);
    into->setObjectName(u"personMenuInvite"_s);
    for (const RoomEntry *room : m_parts.rooms.all()) {
        const RoomId id = room->about.room;
        if (id == lobby || room->about.kind == RoomKind::Direct)
            continue;
        QString name = room->name();
        add(into, u"personMenuInvite%1"_s.arg(id.value), name.replace(u'&', "&&"_L1),
            [this, id, person] { invite(id, *person); });
    }
    into->setEnabled(online && !self && !into->isEmpty());
    menu->addMenu(into);
    menu->popup(global);
}

} // namespace Confab
