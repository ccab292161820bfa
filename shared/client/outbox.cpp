// SPDX-License-Identifier: MIT
#include "shared/client/outbox.h"

#include <algorithm>
#include <utility>

namespace Confab {

std::optional<size_t> Outbox::find(const Nonce &nonce) const
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const Unconfirmed &entry) { return entry.nonce() == nonce; });
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

std::optional<Outbox::Failure> Outbox::fail(Nonce nonce, const QString &reason)
{
    const auto index = find(nonce);
    if (!index || m_entries.at(*index).failed)
        return std::nullopt;
    Unconfirmed &entry = m_entries.at(*index);
    const bool kept = !std::holds_alternative<Delete>(entry.what) && !std::holds_alternative<React>(entry.what);
    if (kept)
        entry.failed = reason;
    else
        remove(nonce);
    return Failure{nonce, kept};
}

std::vector<Outbox::Failure> Outbox::failAll(const QString &reason)
{
    const std::vector<Unconfirmed> all = m_entries;
    std::vector<Failure> failures;
    for (const Unconfirmed &entry : all) {
        if (const auto failure = fail(entry.nonce(), reason))
            failures.push_back(*failure);
    }
    return failures;
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

bool Outbox::hasSent() const
{
    const auto to = m_entries.begin() + std::ptrdiff_t(std::min(m_next, m_entries.size()));
    return std::any_of(m_entries.begin(), to, [](const Unconfirmed &entry) { return !entry.failed; });
}

bool Outbox::hasWaiting(RoomId room) const
{
    const auto from = m_entries.begin() + std::ptrdiff_t(std::min(m_next, m_entries.size()));
    return std::any_of(from, m_entries.end(),
                       [&](const Unconfirmed &entry) { return !entry.failed && entry.room() == room; });
}

const Unconfirmed *Outbox::next()
{
    while (m_next < m_entries.size() && m_entries.at(m_next).failed)
        ++m_next;
    return m_next < m_entries.size() ? &m_entries.at(m_next) : nullptr;
}

} // namespace Confab
