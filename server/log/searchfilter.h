// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/ports.h"
#include "shared/protocol/searchtext.h"

#include <vector>

namespace Confab {

// What a search lets through.
struct SearchFilter {
    SearchQuery query;
    std::vector<RoomId> rooms; // in their order
    std::optional<UserId> user;
    Millis from = 0; // this time and later …
    Millis to = 0;   // … but before this one

    explicit SearchFilter(const Seek &seek);

    [[nodiscard]] bool findsNothing() const { return query.isEmpty() || rooms.empty() || from >= to; }
    [[nodiscard]] bool isOfAnyTime() const;
    [[nodiscard]] bool hasRoom(RoomId room) const;
    // Everything, the words too.
    [[nodiscard]] bool lets(const Said &said) const;
};

} // namespace Confab
