// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/chatparts.h"
#include "gui-client/app/conversations.h"

#include <QObject>

namespace Confab {

// What is told of a room in which nothing has been said: what it is, and how to begin.
class EmptyRooms : public QObject
{
    Q_OBJECT

public:
    EmptyRooms(const ChatParts &parts, Conversations &conversations, QObject *parent = nullptr);
    ~EmptyRooms() override;

private:
    void show();

    ChatParts m_parts;
    Conversations &m_conversations;
};

} // namespace Confab
