// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/values.h"

namespace Confab {

// What a value takes in a frame at the most: fields' names, numbers, and its texts in UTF-8.

inline qsizetype mostBytes(const QString &text)
{
    return text.size() * 3;
}

inline qsizetype mostBytes(const Person &person)
{
    return 80 + mostBytes(person.nick) + (person.note ? mostBytes(*person.note) : 0);
}

inline qsizetype mostBytes(const Room &room)
{
    return 140 + mostBytes(room.name) + mostBytes(room.topic) + (room.with ? mostBytes(*room.with) : 0);
}

inline qsizetype mostBytes(const ListedRoom &room)
{
    return 60 + mostBytes(room.name) + mostBytes(room.topic);
}

} // namespace Confab
