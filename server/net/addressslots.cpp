// SPDX-License-Identifier: MIT
#include "server/net/addressslots.h"

namespace Confab {

std::unique_ptr<AddressSlots::Slot> AddressSlots::take(quint64 address)
{
    {
        const std::lock_guard lock(m_mutex);
        quint64 &count = m_counts[address];
        if (m_most > 0 && count >= m_most)
            return nullptr;
        ++count;
    }
    return std::make_unique<Slot>(shared_from_this(), address);
}

void AddressSlots::giveBack(quint64 key)
{
    const std::lock_guard lock(m_mutex);
    const auto count = m_counts.find(key);
    if (count != m_counts.end() && --*count == 0)
        m_counts.erase(count);
}

} // namespace Confab
