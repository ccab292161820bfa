// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/chatparts.h"
#include "shared/protocol/messages.h"

#include <QTimer>

#include <vector>

namespace Confab {

class Conversations;

// Tells screen readers of what others say in the room on screen, as it comes and while the person is at the window.
class Announcing : public QObject
{
    Q_OBJECT

public:
    Announcing(const ChatParts &parts, Conversations &conversations, QObject *parent = nullptr);

    // "marta: hello" for each of a few, or how many there are.
    [[nodiscard]] static QString text(const std::vector<Said> &said, const QString &room);

private:
    void take(const Said &said);
    void tell();

    ChatParts m_parts;
    Conversations &m_conversations;
    std::vector<Said> m_waiting; // of the room on screen
    QTimer m_pause;
};

} // namespace Confab
