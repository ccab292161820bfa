// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/result.h"

#include <QString>

#include <functional>

namespace Confab {

// Nicknames and room names: 1 to 32 characters after NFC, letters, marks, digits, _ - . ' and, in nicknames, single
// inner spaces; a letter or digit first. What can't be seen (default-ignorable characters) is not allowed.

// The name as it is stored, in NFC, or nick-invalid / name-invalid with a text for people.
[[nodiscard]] Result<QString> parseNick(const QString &typed);
[[nodiscard]] Result<QString> parseRoomName(const QString &typed);

// What two names are compared by: equal `folded` is the same name, equal `skeleton` or `lookalike` one that people
// would take for it (UTS #39, of the case-folded and of the written form).
struct NameKey {
    QString folded;
    QString skeleton;
    QString lookalike;
    bool operator==(const NameKey &) const = default;
};
[[nodiscard]] NameKey nameKey(const QString &name);
// Any text as `folded` has names: NFKC, without regard to case.
[[nodiscard]] QString foldCase(const QString &text);

// A name like `wanted` (any text; what is not allowed is left out) for which `isFree`: ana, ana2, ana3 …
[[nodiscard]] QString suggestNick(const QString &wanted, const std::function<bool(const QString &)> &isFree);

} // namespace Confab
