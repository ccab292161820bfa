// SPDX-License-Identifier: MIT
#include "server/net/addressslots.h"

#include <algorithm>

namespace Confab {

namespace {

QHostAddress counted(const QHostAddress &address)
{
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped);
    if (mapped)
        return QHostAddress(v4);
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(bytes.c + 8, bytes.c + 16, quint8(0));
    return QHostAddress(bytes);
}

} // namespace

std::unique_ptr<AddressSlots::Slot> AddressSlots::take(const QHostAddress &address)
{
    const QHostAddress key = counted(address);
    {
        const std::lock_guard lock(m_mutex);
        quint64 &count = m_counts[key];
        if (m_most > 0 && count >= m_most)
            return nullptr;
        ++count;
    }
    return std::make_unique<Slot>(shared_from_this(), key);
}

void AddressSlots::giveBack(const QHostAddress &key)
{
    const std::lock_guard lock(m_mutex);
    const auto count = m_counts.find(key);
    if (count != m_counts.end() && --*count == 0)
        m_counts.erase(count);
}

} // namespace Confab
