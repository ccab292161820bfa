// SPDX-License-Identifier: MIT
#include "gui-client/app/roomactions.h"

#include "gui-client/app/composing.h"
#include "gui-client/app/conversations.h"
#include "gui-client/app/words.h"
#include "gui-client/desktop/prompts.h"
#include "gui-client/dialogs/newroomdialog.h"
#include "gui-client/dialogs/roomsdialog.h"
#include "gui-client/models/displaytext.h"
#include "gui-client/models/roomlistmodel.h"
#include "gui-client/models/roomsmodel.h"
#include "gui-client/views/composer.h"
#include "gui-client/views/mainwindow.h"
#include "gui-client/views/roomheader.h"
#include "gui-client/views/serverpage.h"
#include "shared/protocol/codes.h"

using namespace Qt::StringLiterals;

namespace Confab {

RoomActions::RoomActions(const ChatParts &parts, Conversations &conversations, Composing &composing, QObject *parent)
    : QObject(parent), m_parts(parts), m_conversations(conversations), m_composing(composing)
{
    connectMenu();
}

bool RoomActions::isOnline() const
{
    return m_parts.client.state() == ChatClient::State::Online;
}

// Who asked for a room wants to write in it.
void RoomActions::goTo(RoomId room)
{
    m_conversations.show(room);
    if (m_parts.page.isCurrent())
        m_parts.page.composer().focusField();
}

void RoomActions::join(const QString &name, const std::function<void()> &otherwise)
{
    if (const RoomEntry *known = m_parts.rooms.named(name)) {
        goTo(known->about.room);
        return;
    }
    m_parts.requests.expect(m_parts.client.joinRoom(name), [this, name, otherwise](const Requests::Answer &answer) {
        if (const auto *opened = std::get_if<RoomOpened>(&answer)) {
            if (m_dialog)
                m_dialog->close();
            goTo(opened->about.room);
        } else if (const auto *error = std::get_if<ErrorFrame>(&answer)) {
            const QString trouble = error->code == Code::noSuchRoom
                ? tr("There is no public room “%1”. You can create it with + beside the rooms.").arg(displayLine(name))
                : requestTrouble(*error, name);
            if (m_dialog)
                m_dialog->showTrouble(trouble);
            else
                refuse(trouble, otherwise);
        }
    });
}

void RoomActions::leave(RoomId room, const std::function<void()> &otherwise)
{
    const RoomEntry *entry = m_parts.rooms.find(room);
    if (!entry)
        return;
    if (room == lobby) {
        refuse(tr("The lobby can't be left."), otherwise);
        return;
    }
    const auto go = [this, room, otherwise] {
        m_parts.requests.expect(m_parts.client.leaveRoom(room),
                                [this, room, otherwise](const Requests::Answer &answer) {
                                    if (const auto *error = std::get_if<ErrorFrame>(&answer))
                                        refuse(requestTrouble(*error, {}), otherwise);
                                    else
                                        m_parts.rooms.remove(room); // only one's other windows are told by the server
                                });
    };
    if (entry->about.kind != RoomKind::Private) {
        go();
        return;
    }
    m_parts.prompts.confirm(
        tr("Leave the room"),
        tr("“%1” is private: once you have left you need an invitation to come back.").arg(entry->name()), tr("Leave"),
        go);
}

void RoomActions::refuse(const QString &trouble, const std::function<void()> &otherwise)
{
    if (otherwise)
        otherwise();
    m_composing.tell(trouble);
}

void RoomActions::direct(UserId user, const QString &text, const std::function<void(const Nonce &)> &said,
                         const std::function<void()> &otherwise)
{
    const auto ready = [this, text, said](RoomId room) {
        goTo(room);
        if (!text.isEmpty())
            said(m_parts.client.say(room, text));
    };
    if (m_conversations.isSelf(user)) {
        refuse(tr("That is you."), otherwise);
        return;
    }
    if (const RoomEntry *known = m_parts.rooms.direct(user)) {
        ready(known->about.room);
        return;
    }
    m_parts.requests.expect(m_parts.client.openDirect(user), [this, ready, otherwise](const Requests::Answer &answer) {
        if (const auto *opened = std::get_if<RoomOpened>(&answer))
            ready(opened->about.room);
        else if (const auto *error = std::get_if<ErrorFrame>(&answer))
            refuse(requestTrouble(*error, {}), otherwise);
    });
}

void RoomActions::invite(RoomId room, const Person &person, const std::function<void()> &otherwise)
{
    const RoomEntry *entry = m_parts.rooms.find(room);
    if (!entry || room == lobby || entry->about.kind == RoomKind::Direct) {
        refuse(room == lobby ? tr("Everyone is in the lobby already.")
                             : tr("Nobody can be invited into a direct message."),
               otherwise);
        return;
    }
    m_parts.requests.expect(m_parts.client.invite(room, person.user),
                            [this, person, otherwise](const Requests::Answer &answer) {
                                if (const auto *error = std::get_if<ErrorFrame>(&answer))
                                    refuse(requestTrouble(*error, person.nick), otherwise);
                            });
}

void RoomActions::setTopic(const QString &topic)
{
    const RoomId room = m_conversations.room();
    m_parts.requests.expect(m_parts.client.setTopic(room, topic), [this, room, topic](const ErrorFrame &error) {
        m_composing.tell(requestTrouble(error, {}));
        m_parts.client.discard(*error.nonce);
        if (room == m_conversations.room())
            m_parts.page.header().editTopic(topic); // what was written isn't lost
    });
}

void RoomActions::withPerson(const QString &nick, std::function<void(const Person &)> then,
                             const std::function<void()> &otherwise)
{
    if (const auto known = m_conversations.personNamed(nick)) {
        then(*known);
        return;
    }
    m_parts.requests.expect(m_parts.client.findPerson(nick),
                            [this, nick, then = std::move(then), otherwise](const Requests::Answer &answer) {
                                const auto *persons = std::get_if<Persons>(&answer);
                                const auto *error = std::get_if<ErrorFrame>(&answer);
                                if (persons && !persons->people.empty())
                                    then(persons->people.front());
                                else if (persons || (error && error->code == Code::noSuchUser))
                                    refuse(tr("Nobody here is called “%1”.").arg(displayLine(nick)), otherwise);
                                else if (error)
                                    refuse(requestTrouble(*error, nick), otherwise);
                            });
}

void RoomActions::openRooms()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    auto *list = new RoomListModel(m_parts.client);
    QSet<RoomId> mine;
    for (const RoomEntry *room : m_parts.rooms.all())
        mine.insert(room->about.room);
    list->setMine(mine);
    m_dialog = new RoomsDialog(*list, &m_parts.window);
    list->setParent(m_dialog);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &RoomsDialog::joinWanted, this, [this](const QString &name) {
        const RoomEntry *known = m_parts.rooms.named(name);
        if (known && m_dialog)
            m_dialog->close();
        join(name);
    });
    connect(m_dialog, &RoomsDialog::newRoomWanted, this, [this](const QString &name) {
        m_dialog->close();
        openNewRoom(name);
    });
    m_dialog->open();
}

void RoomActions::openNewRoom(const QString &name)
{
    QPointer<NewRoomDialog> dialog = new NewRoomDialog(name, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewRoomDialog::createWanted, this,
            [this, dialog](const QString &wanted, const QString &topic, bool isPrivate) {
                const RequestId request =
                    m_parts.client.createRoom(wanted, topic.isEmpty() ? std::nullopt : std::optional(topic), isPrivate);
                m_parts.requests.expect(request, [this, dialog, wanted](const Requests::Answer &answer) {
                    if (const auto *opened = std::get_if<RoomOpened>(&answer)) {
                        if (dialog)
                            dialog->close();
                        goTo(opened->about.room);
                    } else if (const auto *error = std::get_if<ErrorFrame>(&answer)) {
                        if (dialog)
                            dialog->showTrouble(requestTrouble(*error, wanted));
                    }
                });
            });
    dialog->open();
}

} // namespace Confab
