// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

namespace Confab {

struct Badge {
    quint64 mentions = 0; // a red number; from 100 on "99+"
    bool unread = false;  // without a number: a dot
    bool quiet = false;   // pale
    bool operator==(const Badge &) const = default;
};

// `plain` in the sizes in which a tray shows it, with the badge on it.
[[nodiscard]] QIcon badged(const QIcon &plain, const Badge &badge);

} // namespace Confab
