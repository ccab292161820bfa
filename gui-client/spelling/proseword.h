// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>

#include <vector>

namespace Confab {

struct ProseWord {
    qsizetype from = 0;
    qsizetype length = 0;
    bool operator==(const ProseWord &) const = default;
};

// The words of a text as it is typed that a dictionary could know: not links, `code`, ```blocks```, :emoji:, #rooms,
// @people, quoted lines, commands, nicknames of `names` (folded by toCaseFolded), abbreviations and what has digits.
[[nodiscard]] std::vector<ProseWord> proseWords(const QString &text, const QSet<QString> &names);

} // namespace Confab
