// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <vector>

namespace Confab {

// A piece of a text that is emoji and nothing else, whole ones: with their variation selectors, skins, joiners, tags, and
// flags and keycaps as well. In UTF-16 units.
struct EmojiRun {
    qsizetype from = 0;
    qsizetype length = 0;
    bool operator==(const EmojiRun &) const = default;
};

// Those in a text, in order. What Unicode shows as text unless it is asked for otherwise is none: ©, ↔ and ❤ alone.
[[nodiscard]] std::vector<EmojiRun> emojiIn(QStringView text);

} // namespace Confab
