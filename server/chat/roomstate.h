// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/ports.h"

#include <map>
#include <utility>

namespace Confab {

// A room as the hub holds it: who is in it, in the order of their nicknames, and where its log ends.
class RoomState
{
public:
    RoomState(const StoredRoom &stored, quint64 crowdLimit) : m_stored(stored), m_crowdLimit(crowdLimit) { }

    [[nodiscard]] RoomId id() const { return m_stored.room; }
    [[nodiscard]] RoomKind kind() const { return m_stored.kind; }
    [[nodiscard]] const QString &name() const { return m_stored.name; }
    [[nodiscard]] const QString &topic() const { return m_stored.topic; }
    [[nodiscard]] Seq last() const { return m_stored.last; }
    void setLast(Seq seq) { m_stored.last = seq; }

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
    std::map<Place, UserId> m_people;
    quint64 m_crowdLimit;
    bool m_crowd = false;
};

} // namespace Confab
