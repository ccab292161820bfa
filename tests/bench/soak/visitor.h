// SPDX-License-Identifier: MIT
#pragma once

#include "shared/client/chatclient.h"
#include "shared/net/systemclock.h"
#include "tests/support/memorystores.h"

#include <QTimer>

namespace Confab {

// What all visitors together did.
struct Doings {
    quint64 visits = 0;
    quint64 messages = 0; // that were confirmed
    quint64 heard = 0;
    quint64 roomsEntered = 0;
    quint64 searches = 0; // that were answered
    quint64 pages = 0;
    quint64 cuts = 0;   // visits that ended without a word
    quint64 errors = 0; // answers that were none, refusals included
};

// Somebody who comes, talks, makes and enters rooms, looks for what was said, and goes; and comes back later as the
// same person. Everything that is done and when is the random generator's.
class Visitor : public QObject
{
    Q_OBJECT

public:
    Visitor(int number, const ServerAddress &server, QRandomGenerator &random, Doings &doings);

    void begin(int afterMillis);
    // Comes no more, and goes now.
    void stop();
    [[nodiscard]] bool isGone() const;

private:
    void come();
    void act();
    void go();
    void speak();
    [[nodiscard]] RoomId someRoom() const;
    void count();

    const QString m_nick;
    const ServerAddress m_server;
    QRandomGenerator &m_random;
    Doings &m_doings;
    SystemClock m_clock;
    MemoryPinStore m_pins;
    MemorySessionStore m_sessions;
    std::unique_ptr<ChatClient> m_client; // while it is there
    std::vector<RoomId> m_rooms;
    std::map<RoomId, Seq> m_last;
    UserId m_other; // somebody whom it heard
    QTimer m_next;
    bool m_stopped = false;
    int m_stay = 0; // so many more things to do
};

} // namespace Confab
