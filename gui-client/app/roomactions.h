// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/chatparts.h"
#include "gui-client/app/requests.h"

#include <QPointer>

namespace Confab {

class Composing;
class Conversations;
class RoomsDialog;

// What one does with rooms and people: join, create, leave, invite, write to one person; by menu, list and dialog.
class RoomActions : public QObject
{
    Q_OBJECT

public:
    RoomActions(const ChatParts &parts, Conversations &conversations, Composing &composing, QObject *parent = nullptr);

    // `otherwise`, here and below: it can't be, which is told.
    void join(const QString &name, const std::function<void()> &otherwise = {});
    void leave(RoomId room, const std::function<void()> &otherwise = {});
    // Opens the direct room with someone, and says `text` there if there is one, which `said` hears of.
    void direct(UserId user, const QString &text = {}, const std::function<void(const Nonce &)> &said = {},
                const std::function<void()> &otherwise = {});
    void invite(RoomId room, const Person &person, const std::function<void()> &otherwise = {});
    void setTopic(const QString &topic); // of the room on screen
    // With the person of that nickname, who may be unknown until now; or says that there is none.
    void withPerson(const QString &nick, std::function<void(const Person &)> then,
                    const std::function<void()> &otherwise = {});

    void openRooms(); // the dialog to join or create one

Q_SIGNALS:
    void personWanted(bool toInvite); // chosen in a dialog, for a direct message or an invitation

private:
    void connectMenu();
    void goTo(RoomId room);
    void refuse(const QString &trouble, const std::function<void()> &otherwise);
    void openNewRoom(const QString &name);
    void showRoomMenu(RoomId room, const QPoint &global);
    void showPersonMenu(UserId user, const QPoint &global);
    void showActions();
    [[nodiscard]] bool isOnline() const;

    ChatParts m_parts;
    Conversations &m_conversations;
    Composing &m_composing;
    QPointer<RoomsDialog> m_dialog;
};

} // namespace Confab
