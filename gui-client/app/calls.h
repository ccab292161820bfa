// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/attention.h"
#include "gui-client/app/chatparts.h"

#include <QHash>

namespace Confab {

class Conversations;
struct Said;

// Tells a person's attention of what calls them on one server: messages as they come, what came while the connection
// was lost, and what was read. Goes to the room that they click on, and says what they answer there.
class Calls : public QObject
{
    Q_OBJECT

public:
    Calls(const ChatParts &parts, Conversations &conversations, Attention &attention, QObject *parent = nullptr);

    [[nodiscard]] bool isOnScreen(const RoomPlace &place) const;

private:
    [[nodiscard]] QString server() const;
    void take(const Said &said);
    void answer(const RoomPlace &place, const QString &text);
    void go(const RoomPlace &place);
    void takeCounts();
    void takeArrival(bool sameLog);

    ChatParts m_parts;
    Conversations &m_conversations;
    Attention &m_attention;
    QHash<RoomId, quint64> m_calls; // in each room, as of the last moment of being connected
    bool m_lost;
};

} // namespace Confab
