// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/chatparts.h"
#include "gui-client/models/gotomodel.h"
#include "shared/client/chatclient.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace Confab {

class Conversations;
class GoToDialog;
class RoomActions;

// The quick switcher: any room, any person, or a search; and the same list of people where one is asked for.
class Switching : public QObject
{
    Q_OBJECT

public:
    Switching(const ChatParts &parts, Conversations &conversations, RoomActions &actions, QObject *parent = nullptr);

    void goTo();
    // The rooms of the other servers, for going to.
    void setElsewhere(std::function<std::vector<Destination>()> elsewhere) { m_elsewhere = std::move(elsewhere); }
    void choosePerson(bool toInvite); // to write to, or into the room on screen

Q_SIGNALS:
    void searchWanted(const QString &query);
    void elsewhereChosen(const QString &server, Confab::RoomId room);

private:
    enum class For { GoTo, Direct, Invite };
    void open(For purpose);
    void offer();
    void tellNothing();
    [[nodiscard]] QString beside(const QString &text) const;
    void askFurther(const QString &typed);
    void found(const std::vector<Person> &people);
    void take(const Destination &destination);
    void addPeople(std::vector<Destination> &all) const;

    ChatParts m_parts;
    Conversations &m_conversations;
    RoomActions &m_actions;
    std::function<std::vector<Destination>()> m_elsewhere;
    GoToModel m_model;
    QPointer<GoToDialog> m_dialog;
    For m_purpose = For::GoTo;
    QTimer m_pause;
    std::vector<ListedRoom> m_public; // as the server told for what is typed
    std::vector<Person> m_found;
    RequestId m_askedRooms = 0;
    RequestId m_askedPeople = 0;
    RequestId m_askedLobby = 0; // everybody is there
};

} // namespace Confab
