// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/ahead.h"
#include "server/chat/ports.h"

#include <QHash>

#include <map>
#include <utility>

namespace Confab {

// How somebody is in a room: of a direct one, hidden is left until the next message.
enum class Seat { None, In, Hidden };

// A room as the hub holds it: whose it is, who is in it, in the order of their nicknames, and where its log ends.
class RoomState
{
public:
    // What `stored` says but its members. `written`: it is in the log, and not only proposed.
    RoomState(const StoredRoom &stored, quint64 crowdLimit, bool written)
        : m_stored(stored), m_crowdLimit(crowdLimit), m_written(written)
    {
        m_stored.members.clear();
    }

    [[nodiscard]] RoomId id() const { return m_stored.room; }
    [[nodiscard]] RoomKind kind() const { return m_stored.kind; }
    [[nodiscard]] const QString &name() const { return m_stored.name; }
    [[nodiscard]] const QString &topic() const { return m_stored.topic; }
    [[nodiscard]] Seq last() const { return m_stored.last; }
    [[nodiscard]] UserId creator() const { return m_stored.creator; }
    [[nodiscard]] bool isLobby() const { return id() == lobby; }
    void setLast(Seq seq) { m_stored.last = seq; }
    void setTopic(const QString &topic) { m_stored.topic = topic; }

    [[nodiscard]] bool isWritten() const { return m_written; }
    void setWritten() { m_written = true; }

    // Everyone is in the lobby, though only those who are there are among its people.
    [[nodiscard]] Seat seatNow(UserId user) const { return isLobby() ? Seat::In : m_seats.value(user).now(); }
    [[nodiscard]] Seat seatNext(UserId user) const { return isLobby() ? Seat::In : m_seats.value(user).next(); }
    // Seats that are taken, or may be once all is reported.
    [[nodiscard]] const QHash<UserId, Ahead<Seat>> &seats() const { return m_seats; }
    // Of a direct room: who has left it until the next message, or may have by then.
    [[nodiscard]] std::vector<UserId> hidden() const
    {
        std::vector<UserId> users;
        for (auto seat = m_seats.cbegin(); seat != m_seats.cend() && kind() == RoomKind::Direct; ++seat) {
            if (seat->now() == Seat::Hidden || seat->pending())
                users.push_back(seat.key());
        }
        return users;
    }
    void setSeat(UserId user, Seat seat) { m_seats[user].set(seat); }
    void planSeat(UserId user, Seat seat) { m_seats[user].plan(seat); }
    // As Ahead has it; false where the person is in the room no more, nor about to be.
    bool settleSeat(UserId user, std::optional<Seat> seat)
    {
        const auto found = m_seats.find(user);
        if (found == m_seats.end())
            return false;
        found->settle(seat);
        if (found->now() != Seat::None || found->pending())
            return true;
        m_seats.erase(found);
        return false;
    }

    // Ordered by case-folded nickname, then by id.
    using Place = std::pair<QString, UserId>;
    [[nodiscard]] const std::map<Place, UserId> &people() const { return m_people; }
    [[nodiscard]] quint64 count() const { return m_people.size(); }
    void add(const QString &folded, UserId user) { m_people.emplace(Place(folded, user), user); }
    void remove(const QString &folded, UserId user) { m_people.erase(Place(folded, user)); }

    // A room with more people than the limit is a crowd until it has less than 80 % of it.
    [[nodiscard]] bool isCrowd() const { return m_crowd; }
    // To be called after a change of the count: true where the room has just stopped being a crowd.
    bool updateCrowd()
    {
        const bool was = m_crowd;
        m_crowd = m_crowd ? count() * 5 >= m_crowdLimit * 4 : count() > m_crowdLimit;
        return was && !m_crowd;
    }

    // The count as it was last told to a crowd, and when (steady milliseconds).
    quint64 toldCount = 0;
    quint64 toldAt = 0;

private:
    StoredRoom m_stored;
    QHash<UserId, Ahead<Seat>> m_seats;
    std::map<Place, UserId> m_people;
    quint64 m_crowdLimit;
    bool m_written;
    bool m_crowd = false;
};

} // namespace Confab
