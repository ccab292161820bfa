// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/messages.h"

#include <vector>

namespace Confab {

// The reactions to one message: as they stood in a page, and what has happened since, in whatever order it is told.
class HeldReactions
{
public:
    struct Change {
        Seq seq = 0;
        UserId user;
        QString emoji;
        bool on = false;
    };
    struct Chip {
        QString emoji;
        std::vector<UserId> users;
        quint64 others = 0; // whose names weren't told

        [[nodiscard]] quint64 count() const { return users.size() + others; }
        [[nodiscard]] bool has(UserId user) const;
    };

    // `asof`: the changes up to here are in `said`.
    HeldReactions(const Said &said, Seq asof);
    explicit HeldReactions(Seq asof) : m_asof(asof) { }

    // Gives whether that was news.
    bool add(const Change &change);
    // In the order in which they came to stand there.
    [[nodiscard]] const std::vector<Chip> &chips() const { return m_chips; }

    static void apply(std::vector<Chip> &chips, const Change &change);

private:
    Seq m_asof = 0;
    std::vector<Chip> m_base;
    std::vector<Change> m_changes; // by seq
    std::vector<Chip> m_chips;
};

} // namespace Confab
