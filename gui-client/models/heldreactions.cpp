// SPDX-License-Identifier: MIT
#include "gui-client/models/heldreactions.h"

#include <algorithm>

namespace Confab {

bool HeldReactions::Chip::has(UserId user) const
{
    return std::find(users.begin(), users.end(), user) != users.end();
}

HeldReactions::HeldReactions(const Said &said, Seq asof) : m_asof(asof)
{
    if (said.reactions) {
        for (const Reaction &reaction : *said.reactions)
            m_base.push_back({reaction.emoji, reaction.users, 0});
    }
    if (said.counts) {
        for (const ReactionCount &count : *said.counts) {
            for (Chip &chip : m_base) {
                if (chip.emoji == count.emoji && count.count > chip.users.size())
                    chip.others = count.count - chip.users.size();
            }
        }
    }
    m_chips = m_base;
}

void HeldReactions::apply(std::vector<Chip> &chips, const Change &change)
{
    auto chip =
        std::find_if(chips.begin(), chips.end(), [&change](const Chip &each) { return each.emoji == change.emoji; });
    if (change.on) {
        if (chip == chips.end())
            chip = chips.insert(chip, {change.emoji, {}, 0});
        if (!chip->has(change.user))
            chip->users.push_back(change.user);
        return;
    }
    if (chip == chips.end())
        return;
    if (chip->has(change.user))
        std::erase(chip->users, change.user);
    else if (chip->others > 0)
        --chip->others; // it must be one of those that weren't told
    if (chip->count() == 0)
        chips.erase(chip);
}

bool HeldReactions::add(const Change &change)
{
    if (change.seq <= m_asof)
        return false;
    const auto place = std::lower_bound(m_changes.begin(), m_changes.end(), change.seq,
                                        [](const Change &each, Seq seq) { return each.seq < seq; });
    if (place != m_changes.end() && place->seq == change.seq)
        return false;
    const bool newest = place == m_changes.end();
    m_changes.insert(place, change);
    if (newest) {
        apply(m_chips, change);
        return true;
    }
    m_chips = m_base;
    for (const Change &each : m_changes)
        apply(m_chips, each);
    return true;
}

} // namespace Confab
