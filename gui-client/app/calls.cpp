// SPDX-License-Identifier: MIT
#include "gui-client/app/calls.h"

#include "gui-client/app/conversations.h"
#include "gui-client/models/roomsmodel.h"
#include "gui-client/models/showntext.h"
#include "gui-client/views/composer.h"
#include "gui-client/views/mainwindow.h"
#include "gui-client/views/serverpage.h"
#include "gui-client/views/slashcommands.h"
#include "shared/client/chatclient.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

Calls::Calls(const ChatParts &parts, Conversations &conversations, Attention &attention, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_conversations(conversations),
      m_attention(attention),
      m_lost(parts.state.news.wasOnline && parts.client.state() != ChatClient::State::Online)
{
    for (const RoomEntry *room : parts.rooms.all())
        m_calls[room->about.room] = room->mentions;
    connect(&parts.rooms, &RoomsModel::called, this, [this](const Said &said) { take(said); });
    connect(&parts.rooms, &RoomsModel::countsChanged, this, [this] { takeCounts(); });
    connect(&parts.rooms, &RoomsModel::roomGone, this, [this](RoomId room) {
        m_attention.seen({m_conversations.server(), room});
    });
    connect(&parts.client, &ChatClient::lost, this, [this] { m_lost = true; });
    connect(&parts.client, &ChatClient::arrived, this, [this](const Welcome &, bool sameLog) { takeArrival(sameLog); });
    connect(&attention, &Attention::roomWanted, this, [this](const RoomPlace &place) { go(place); });
    connect(&attention, &Attention::answered, this, [this](const RoomPlace &place, const QString &text) {
        if (place.server == m_conversations.server())
            answer(place, text);
    });
}

// As if it had been typed in the room; what can't be sent is there to be changed.
void Calls::answer(const RoomPlace &place, const QString &text)
{
    const TypedInput input = parseTyped(text);
    if (std::holds_alternative<TypedNothing>(input))
        return;
    const auto *message = std::get_if<TypedMessage>(&input);
    if (message && quint64(message->text.toUtf8().size()) <= m_parts.page.composer().limit()) {
        m_parts.client.say(place.room, message->text, {}, message->action);
        m_parts.client.storeNow(); // the notification hasn't it any more
        return;
    }
    go(place);
    m_parts.page.composer().giveBack(text);
}

void Calls::go(const RoomPlace &place)
{
    if (place.server != m_conversations.server() || !m_parts.rooms.find(place.room))
        return; // another server's, or left meanwhile
    m_parts.page.bringForward();
    m_conversations.show(place.room);
    m_parts.page.composer().focusField();
}

bool Calls::isOnScreen(const RoomPlace &place) const
{
    return m_parts.page.isTimelineInSight() && place == RoomPlace{m_conversations.server(), m_conversations.room()};
}

void Calls::take(const Said &said)
{
    const RoomEntry *room = m_parts.rooms.find(said.event.room);
    if (!room)
        return;
    m_attention.called({{m_conversations.server(), said.event.room},
                        room->about.kind == RoomKind::Direct,
                        room->title(),
                        server(),
                        said.event.nick,
                        plainText(said.text, said.action),
                        said.action});
}

void Calls::takeCounts()
{
    for (const RoomEntry *room : m_parts.rooms.all()) {
        if (room->mentions == 0)
            m_attention.seen({m_conversations.server(), room->about.room});
        if (!m_lost)
            m_calls[room->about.room] = room->mentions;
    }
}

// What called meanwhile came as a number with the welcome, not message by message.
void Calls::takeArrival(bool sameLog)
{
    const bool tell = std::exchange(m_lost, false) && sameLog;
    for (const RoomEntry *room : m_parts.rooms.all()) {
        const quint64 before = std::exchange(m_calls[room->about.room], room->mentions);
        if (!tell || room->mentions <= before)
            continue;
        m_attention.missed({m_conversations.server(), room->about.room}, room->title(), server(),
                           room->mentions - before);
    }
}

// Which of them it is is worth a word where there are several.
QString Calls::server() const
{
    return m_parts.window.pages().size() > 1 ? m_parts.page.shown().server : QString();
}

} // namespace Confab
