// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/chatparts.h"
#include "gui-client/app/serverstate.h"
#include "shared/net/serveraddress.h"

#include <QTimer>

namespace Confab {

// Which room is on screen: brings it there with its timeline, its people, its name and topic, as it was left; and keeps
// the server told of how far it is read.
class Conversations : public QObject
{
    Q_OBJECT

public:
    explicit Conversations(const ChatParts &parts, QObject *parent = nullptr);
    ~Conversations() override;

    // To be called right after the client opened a server.
    void prepare(const ServerAddress &server);
    // What was on screen in an earlier window comes back, as it was.
    void resume();
    void keepPlace(); // for that
    // Brings a room on screen, which the person is in; at its end or where it was left, or at a message.
    void show(RoomId room);
    void showAt(RoomId room, Seq seq);
    void markRead(RoomId room); // to its end

    [[nodiscard]] const QString &server() const { return m_state.server; } // its key; empty: none yet
    [[nodiscard]] RoomId room() const { return m_state.room; }
    [[nodiscard]] RoomSession *session() const { return m_session; }
    [[nodiscard]] Room about() const;       // of the room on screen, as far as it is known
    [[nodiscard]] QString roomName() const; // "#lobby", or a nickname
    [[nodiscard]] bool isModerator() const;
    [[nodiscard]] bool mayEditTopic() const;
    [[nodiscard]] bool isSelf(UserId user) const;
    // Whoever is known from the rooms that were opened and from direct rooms; the room on screen first.
    [[nodiscard]] std::vector<Person> people() const;
    [[nodiscard]] std::optional<Person> person(UserId user) const;
    [[nodiscard]] std::optional<Person> personNamed(const QString &nick) const;

Q_SIGNALS:
    // Another room comes on screen; the one before is told too, while it is still there.
    void roomLeft(Confab::RoomId room);
    void roomShown(Confab::RoomId room);
    void peopleChanged(); // of the room on screen

private:
    void takeArrival(bool sameLog);
    void bringOnScreen(const OpenRooms::Open &open);
    void connectPeople();
    void bringBack(const OpenRooms::Open &open);
    void markNew();
    void showNew();
    void seen(Seq seq);
    void showPeople();
    void showRoom();
    void showUnread();

    ChatParts m_parts;
    ServerState::Viewing &m_state;
    RoomSession *m_session = nullptr; // the one on screen, one of the open ones
    bool m_wantsNew = false;          // to be scrolled to what is new, once it is there
    QTimer m_peopleTimer;
};

} // namespace Confab
