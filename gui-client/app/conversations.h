// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/chatparts.h"
#include "gui-client/app/openrooms.h"
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
    // Brings a room on screen, which the person is in; at its end or where it was left, or at a message.
    void show(RoomId room);
    void showAt(RoomId room, Seq seq);
    void markRead(RoomId room); // to its end

    // The line "New" in the room on screen, for another window that takes this one's place: kept until its server is opened.
    struct Mark {
        QString server; // its key
        RoomId room;
        Seq after = 0; // the last that isn't new
    };
    [[nodiscard]] std::optional<Mark> mark() const;
    void setMark(const Mark &mark) { m_mark = mark; }

    [[nodiscard]] const QString &server() const { return m_server; } // its key; empty: none yet
    [[nodiscard]] RoomId room() const { return m_room; }
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
    void connectPeople();
    void keepPlace();
    void bringBack(const OpenRooms::Open &open);
    void markNew();
    void showNew();
    void seen(Seq seq);
    void showPeople();
    void showRoom();
    void showUnread();

    ChatParts m_parts;
    OpenRooms m_open;
    RoomSession *m_session = nullptr; // the one on screen, one of m_open
    QString m_server;
    RoomId m_room = lobby;
    Room m_remembered; // of the room on screen, until the server tells
    std::optional<Mark> m_mark;
    bool m_wantsNew = false; // to be scrolled to what is new, once it is there
    QTimer m_peopleTimer;
};

} // namespace Confab
