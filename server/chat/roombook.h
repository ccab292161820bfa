// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/nameregistry.h"
#include "server/chat/roomstate.h"

#include <map>
#include <set>
#include <utility>

namespace Confab {

// All rooms, and how they are found. A room that is only proposed is here too, so that its name and its two people are
// reserved; what is heard of rooms is made of those that are written.
class RoomBook
{
public:
    explicit RoomBook(quint64 crowdLimit) : m_crowdLimit(crowdLimit) { }

    // Of those that are written.
    [[nodiscard]] RoomState *find(RoomId id);
    // Of all.
    [[nodiscard]] RoomState *findNext(RoomId id);
    [[nodiscard]] const RoomState *findNext(RoomId id) const;

    // The public room of that name; names of others aren't unique.
    [[nodiscard]] std::optional<RoomId> named(const QString &folded) const { return m_names.owner(folded); }
    [[nodiscard]] bool isFree(const NameKey &key) const { return m_names.isFree(key, RoomId{}); }
    [[nodiscard]] std::optional<RoomId> between(UserId a, UserId b) const;
    // The public ones that are written, by folded name.
    [[nodiscard]] const std::map<QString, RoomId> &listed() const { return m_listed; }

    [[nodiscard]] quint64 count() const { return m_rooms.size(); } // of all
    [[nodiscard]] RoomId newId() { return RoomId{m_nextRoom++}; }
    RoomState &add(const StoredRoom &stored, bool written);
    // A proposed one is written, or couldn't be.
    void confirm(RoomId id);
    void drop(RoomId id);

    // Those that are crowds, as last noted.
    [[nodiscard]] const std::set<RoomId> &crowds() const { return m_crowds; }
    // The room's count has changed: true where it has just stopped being a crowd.
    bool updateCrowd(RoomState &room);

private:
    using Pair = std::pair<UserId, UserId>;

    static std::optional<Pair> pairOf(const StoredRoom &stored);
    static Pair ordered(UserId a, UserId b) { return a < b ? Pair(a, b) : Pair(b, a); }

    quint64 m_crowdLimit;
    quint64 m_nextRoom = lobby.value + 1;
    std::map<RoomId, RoomState> m_rooms;
    NameRegistry<RoomId> m_names;
    std::map<QString, RoomId> m_listed;
    std::map<Pair, RoomId> m_directs;
    std::set<RoomId> m_crowds;
};

} // namespace Confab
