// SPDX-License-Identifier: MIT
#include "server/log/kindword.h"

#include "shared/protocol/words.h"

namespace Confab {

QString wordOf(RoomKind kind)
{
    for (const auto &[value, word] : Words<RoomKind>::all) {
        if (value == kind)
            return QString::fromLatin1(word.data(), qsizetype(word.size()));
    }
    return {};
}

std::optional<RoomKind> kindOf(const QString &word)
{
    for (const auto &[value, known] : Words<RoomKind>::all) {
        if (word == QLatin1StringView(known.data(), qsizetype(known.size())))
            return value;
    }
    return std::nullopt;
}

} // namespace Confab
