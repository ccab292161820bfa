// SPDX-License-Identifier: MIT
#include "server/log/searchfilter.h"

#include <algorithm>
#include <limits>

namespace Confab {

namespace {

constexpr Millis latest = std::numeric_limits<qint64>::max(); // of SQLite's numbers

} // namespace

SearchFilter::SearchFilter(const Seek &seek)
    : query(parseSearch(seek.query.text)),
      rooms(seek.rooms),
      user(seek.query.user),
      from(std::min(seek.query.after.value_or(0), latest)),
      to(std::min(seek.query.before.value_or(latest), latest))
{
    if (const auto only = seek.query.room)
        std::erase_if(rooms, [only](RoomId room) { return room != *only; });
    std::sort(rooms.begin(), rooms.end());
    rooms.erase(std::unique(rooms.begin(), rooms.end()), rooms.end());
}

bool SearchFilter::isOfAnyTime() const
{
    return from == 0 && to == latest;
}

bool SearchFilter::hasRoom(RoomId room) const
{
    return std::binary_search(rooms.begin(), rooms.end(), room);
}

bool SearchFilter::lets(const Said &said) const
{
    const Event &event = said.event;
    return !said.deleted && hasRoom(event.room) && (!user || event.user == *user) && event.at >= from && event.at < to
        && matches(query, said.text);
}

} // namespace Confab
