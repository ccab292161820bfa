// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/chatparts.h"
#include "gui-client/app/requests.h"
#include "gui-client/views/slashcommands.h"

namespace Confab {

class Composing;
class Conversations;
class PresenceKeeper;
class RoomActions;

// Does what slash commands ask for, and says under the composer what couldn't be done.
class Commands : public QObject
{
    Q_OBJECT

public:
    Commands(const ChatParts &parts, Conversations &conversations, Composing &composing, RoomActions &actions,
             PresenceKeeper &presence, QObject *parent = nullptr);

Q_SIGNALS:
    void quitWanted(const QString &farewell);
    void helpWanted();
    void searchWanted(const QString &query);

private:
    void run(const TypedInput &input);
    void nick(const TypedNick &wanted);
    void message(const TypedMsg &wanted);
    void invite(const TypedInvite &wanted);
    void topic(const TypedTopic &wanted);
    [[nodiscard]] QStringList knownNicks() const;

    ChatParts m_parts;
    Conversations &m_conversations;
    Composing &m_composing;
    RoomActions &m_actions;
    PresenceKeeper &m_presence;
};

} // namespace Confab
