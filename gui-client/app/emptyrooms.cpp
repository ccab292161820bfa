// SPDX-License-Identifier: MIT
#include "gui-client/app/emptyrooms.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/models/roomsmodel.h"
#include "gui-client/views/emptyroom.h"
#include "gui-client/views/mainwindow.h"
#include "gui-client/views/serverpage.h"
#include "gui-client/views/windowmenu.h"

#include <QAction>

namespace Confab {

EmptyRooms::EmptyRooms(const ChatParts &parts, Conversations &conversations, QObject *parent)
    : QObject(parent), m_parts(parts), m_conversations(conversations)
{
    connect(&conversations, &Conversations::roomLeft, this, [this] { m_parts.page.emptyRoom().setModel(nullptr); });
    connect(&conversations, &Conversations::roomShown, this, [this] {
        show();
        m_parts.page.emptyRoom().setModel(&m_conversations.session()->timeline());
    });
    connect(&parts.rooms, &RoomsModel::roomChanged, this, [this](RoomId room) {
        if (room == m_conversations.room())
            show();
    });
    connect(&parts.client, &ChatClient::arrived, this, [this] { show(); });
}

EmptyRooms::~EmptyRooms()
{
    m_parts.page.emptyRoom().setModel(nullptr);
}

void EmptyRooms::show()
{
    EmptyRoom &words = m_parts.page.emptyRoom();
    const Room room = m_conversations.about();
    QAction *invite = nullptr;
    if (room.kind == RoomKind::Direct) {
        const QString nick = displayLine(m_conversations.roomName());
        words.setWords(tr("Nothing has been said here yet."),
                       tr("What you write here only %1 and you can read.").arg(nick));
    } else if (room.kind == RoomKind::Private) {
        words.setWords(tr("Nothing has been said here yet."),
                       tr("Only those who were invited can read along. Invite the people you want to talk to."));
        invite = m_parts.window.menu().invite;
    } else {
        words.setWords(tr("Nothing has been said here yet."),
                       tr("Write the first message below. Everyone on this server can read it."));
    }
    words.setAction(invite, tr("Invite people…"));
}

} // namespace Confab
