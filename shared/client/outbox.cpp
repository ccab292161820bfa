// SPDX-License-Identifier: MIT
#include "shared/client/outbox.h"

#include <algorithm>
#include <utility>

namespace Confab {

std::optional<size_t> Outbox::find(const Nonce &nonce) const
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const Unconfirmed &entry) { return entry.say.nonce == nonce; });
    if (at == m_entries.end())
        return std::nullopt;
    return size_t(at - m_entries.begin());
}

void Outbox::add(Unconfirmed message)
{
    m_entries.push_back(std::move(message));
}

bool Outbox::remove(const Nonce &nonce)
{
    const auto index = find(nonce);
    if (!index)
        return false;
    m_entries.erase(m_entries.begin() + std::ptrdiff_t(*index));
    if (*index < m_next)
        --m_next;
    return true;
}

bool Outbox::fail(const Nonce &nonce, const QString &reason)
{
    const auto index = find(nonce);
    if (!index || m_entries.at(*index).failed)
        return false;
    m_entries.at(*index).failed = reason;
    return true;
}

std::vector<Nonce> Outbox::failAll(const QString &reason)
{
    std::vector<Nonce> failed;
    for (Unconfirmed &entry : m_entries) {
        if (entry.failed)
            continue;
        entry.failed = reason;
        failed.push_back(entry.say.nonce);
    }
    return failed;
}

bool Outbox::requeue(const Nonce &nonce)
{
    const auto index = find(nonce);
    if (!index || !m_entries.at(*index).failed)
        return false;
    Unconfirmed entry = m_entries.at(*index);
    entry.failed.reset();
    remove(nonce);
    add(std::move(entry));
    return true;
}

void Outbox::rewind()
{
    m_next = 0;
    m_heldUntil = 0;
}

void Outbox::holdFrom(const Nonce &nonce, quint64 until)
{
    const auto index = find(nonce);
    if (!index)
        return;
    m_next = std::min(m_next, *index);
    m_heldUntil = std::max(m_heldUntil, until);
}

const Unconfirmed *Outbox::next()
{
    while (m_next < m_entries.size() && m_entries.at(m_next).failed)
        ++m_next;
    return m_next < m_entries.size() ? &m_entries.at(m_next) : nullptr;
}

} // namespace Confab
