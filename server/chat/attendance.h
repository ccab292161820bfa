// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/ports.h"

#include "shared/protocol/names.h"

#include <QHash>

#include <deque>
#include <optional>

namespace Confab {

// Somebody who is here, or was a moment ago.
struct PersonState {
    UserId user;
    QString nick;
    NameKey key;
    std::vector<ConnectionId> connections;
    bool inLobby = false;
    quint64 lostAt = 0; // steady; the last connection's end, while there is none
    QString lostWhy;

    [[nodiscard]] bool connected() const { return !connections.empty(); }
    [[nodiscard]] Person shown() const { return {user, nick, Role::Guest, Presence::Online, {}}; }
};

// The people who are here or whose nickname is held, and the deadlines of those who were lost.
class Attendance
{
public:
    // Times in milliseconds, as in HubSettings.
    Attendance(quint64 absenceGrace, quint64 nickHold) : m_absenceGrace(absenceGrace), m_nickHold(nickHold) { }

    [[nodiscard]] PersonState *find(UserId user);
    [[nodiscard]] const PersonState *find(UserId user) const;
    PersonState &add(UserId user, const QString &nick, const NameKey &key);
    void remove(UserId user) { m_people.remove(user); }

    // The person has no connection any more and didn't say bye.
    void lose(PersonState &person, const QString &why, quint64 now);

    // Who is to leave the lobby, and whose nickname is to be free, by now; each is given once.
    [[nodiscard]] std::vector<UserId> takeAbsent(quint64 now) { return take(m_absences, m_absenceGrace, now); }
    [[nodiscard]] std::vector<UserId> takeReleased(quint64 now) { return take(m_holds, m_nickHold, now); }
    // The next moment at which one of these gives somebody.
    [[nodiscard]] std::optional<quint64> nextDeadline() const;

private:
    struct Loss {
        UserId user;
        quint64 at = 0;
    };
    // In the order of their moments, for each waits equally long.
    using Losses = std::deque<Loss>;

    std::vector<UserId> take(Losses &losses, quint64 wait, quint64 now);

    quint64 m_absenceGrace;
    quint64 m_nickHold;
    QHash<UserId, PersonState> m_people;
    Losses m_absences;
    Losses m_holds;
};

} // namespace Confab
