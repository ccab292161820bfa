// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/clock.h"
#include "shared/client/chatclient.h"

#include <QHash>
#include <QTimer>

namespace Confab {

// Who is writing in which room just now. The client and the clock outlive it.
class TypingPeople : public QObject
{
    Q_OBJECT

public:
    TypingPeople(ChatClient &client, const Clock &clock, QObject *parent = nullptr);

    // In the order in which they began.
    [[nodiscard]] std::vector<UserId> in(RoomId room) const;
    // "marta is typing…", "marta and jorge are typing…", "Several people are typing…"; empty where nobody is. `others`:
    // how many more there are of whom no nickname is known.
    [[nodiscard]] static QString text(const QStringList &nicks, int others = 0);

Q_SIGNALS:
    void changed(Confab::RoomId room);

private:
    struct One {
        UserId user;
        quint64 until = 0; // steadyMillis
    };
    void take(const Typed &typed);
    void drop(RoomId room, UserId user);
    void dropOld();

    const Clock &m_clock;
    QHash<RoomId, std::vector<One>> m_rooms;
    QTimer m_tick;
};

} // namespace Confab
